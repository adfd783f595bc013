import { buffer as readBytes, text as readText } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DNS_RECORD_TYPES, type DnsRecordType, FetchError } from "@/lib/prospect-intelligence/fetch/types";
import { COMPANIES } from "./companies";
import { createSampleTransport, SAMPLE_COMPANIES } from "./index";

const now = new Date("2026-11-23T12:00:00Z");
const transport = createSampleTransport({ now, latencyMs: 0 });

interface Asked {
  acceptEncoding?: string;
  method?: "GET" | "POST";
}

/** The answer with its body still to come. */
function send(url: string, { acceptEncoding, method = "GET" }: Asked = {}) {
  const headers: Record<string, string> = acceptEncoding ? { "accept-encoding": acceptEncoding } : {};
  return transport.send({ url: new URL(url), method, headers, body: null, signal: new AbortController().signal });
}

async function get(url: string, asked?: Asked) {
  const response = await send(url, asked);
  const bytes = await readBytes(response.body);
  return { ...response, bytes, text: bytes.toString("utf8") };
}

describe("the sample transport", () => {
  it("lists each company once, all of them under .example", () => {
    const domains = SAMPLE_COMPANIES.map(({ domain }) => domain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { domain, name, why } of SAMPLE_COMPANIES) {
      expect(domain).toMatch(/^[a-z0-9-]+\.example$/);
      expect(name).not.toBe("");
      expect(why).not.toBe("");
    }
  });

  it("answers every route of every company for the instant it was given, the same each time", async () => {
    for (const { domain, site, otherSites } of COMPANIES) {
      for (const [label, { routes }] of Object.entries({ "": site, ...otherSites })) {
        for (const [path, route] of Object.entries(routes)) {
          const answer = typeof route === "function" ? null : route;
          if (answer && ("fails" in answer || answer.spreadOverMs)) continue;
          const url = `https://${label ? `${label}.` : ""}${domain}${path}`;
          const [first, second] = await Promise.all([get(url), get(url)]);
          expect(first.text, url).toBe(second.text);
        }
      }
    }
  });

  it("has a page at every address that a page of the same site links to", async () => {
    for (const { domain } of COMPANIES) {
      const hosts = [domain, `www.${domain}`];
      const home = await get(`https://${domain}/`).catch(() => null);
      if (home?.status !== 200) continue;
      for (const [, href] of home.text.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const url = new URL(href as string, `https://${domain}/`);
        if (!hosts.includes(url.hostname)) continue;
        const linked = await send(url.href);
        expect(linked, url.href).not.toMatchObject({ status: 404 });
      }
    }
  });

  it.each([
    ["a name that is nobody's", "https://nosuchcompany.example/", "dns"],
    ["a name of the real internet", "https://www.iana.org/", "dns"],
    ["an address of this machine", "http://127.0.0.1/", "dns"],
  ])("does not resolve %s", async (_, url, kind) => {
    await expect(get(url)).rejects.toSatisfy((error) => error instanceof FetchError && error.kind === kind);
  });

  it("redirects http to https, and www to the bare domain, keeping the path", async () => {
    expect((await get("http://tesseragrid.example/about?a=1")).headers.location).toBe(
      "https://tesseragrid.example/about?a=1",
    );
    const fromWww = await get("https://www.tesseragrid.example/about?a=1");
    expect([fromWww.status, fromWww.headers.location]).toEqual([301, "https://tesseragrid.example/about?a=1"]);
  });

  it("refuses a connection on another port, and any method but GET", async () => {
    await expect(get("https://tesseragrid.example:8443/")).rejects.toMatchObject({ kind: "network" });
    expect((await get("https://tesseragrid.example/", { method: "POST" })).status).toBe(405);
  });

  it("says 404 where there is nothing", async () => {
    expect((await get("https://tesseragrid.example/no-such-page")).status).toBe(404);
  });

  it("compresses for visitors that accept it, and not for others", async () => {
    const plain = await get("https://tesseragrid.example/");
    const zipped = await get("https://tesseragrid.example/", { acceptEncoding: "gzip, br" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.bytes).toString()).toBe(plain.text);

    const squeezed = await get("https://quillmark.example/", { acceptEncoding: "gzip, br" });
    expect(squeezed.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(squeezed.bytes).toString()).toContain("Quillmark");
  });

  it("stops waiting as soon as the signal is aborted", async () => {
    const slow = createSampleTransport({ now, latencyMs: 60_000 });
    const reason = new Error("gone away");
    const controller = new AbortController();
    const sent = slow.send({
      url: new URL("https://tesseragrid.example/"),
      method: "GET",
      headers: {},
      body: null,
      signal: controller.signal,
    });
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
  });

  it("lets a slow body come in pieces, and ends it as soon as the signal is aborted", async () => {
    const controller = new AbortController();
    const response = await transport.send({
      url: new URL("https://meridianfreight.example/careers"),
      method: "GET",
      headers: {},
      body: null,
      signal: controller.signal,
    });
    expect(response.status).toBe(200);
    const started = performance.now();
    setTimeout(() => controller.abort(new Error("gone away")), 50);
    await expect(readBytes(response.body)).rejects.toThrow("gone away");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("takes between 80 and 400 milliseconds when nothing else is asked", async () => {
    const started = performance.now();
    const response = await createSampleTransport({ now }).send({
      url: new URL("https://tesseragrid.example/"),
      method: "GET",
      headers: {},
      body: null,
      signal: new AbortController().signal,
    });
    const elapsed = performance.now() - started;
    expect(await readText(response.body)).toContain("Tessera Grid");
    expect(elapsed).toBeGreaterThan(75);
    expect(elapsed).toBeLessThan(1_000);
  });
});

describe("the job boards' twin hosts", () => {
  it.each([
    [
      "https://boards-api.greenhouse.example/v1/boards/nobody/jobs?content=true",
      404,
      '{"status":404,"error":"Job not found"}',
    ],
    ["https://api.lever.example/v0/postings/nobody?mode=json", 200, "[]"],
    ["https://api.eu.lever.example/v0/postings/quillmark?mode=json", 200, "[]"],
    [
      "https://api.ashbyhq.example/posting-api/job-board/nobody?includeCompensation=true",
      200,
      '{"apiVersion":"1","jobs":[]}',
    ],
    ["https://apply.workable.example/api/v1/widget/accounts/nobody?details=true", 404, "Not Found"],
    [
      "https://api.smartrecruiters.example/v1/companies/nobody/postings?limit=100&offset=0",
      200,
      '{"offset":0,"limit":100,"totalFound":0,"content":[]}',
    ],
    ["https://nobody.recruitee.example/api/offers/", 404, "<h1>This careers site does not exist</h1>"],
    ["https://nobody.jobs.personio.example/xml?language=en", 301, ""],
    ["https://nobody.teamtailor.example/jobs.rss", 404, "<h1>Not found</h1>"],
  ])("answer for a board that never was as the vendor does: %s", async (url, status, body) => {
    const answer = await get(url);
    expect([answer.status, answer.text]).toEqual([status, body]);
  });

  it("answers in Greenhouse's shape", async () => {
    const api = "https://boards-api.greenhouse.example/v1/boards/tesseragrid";
    expect(JSON.parse((await get(api)).text).name).toBe("Tessera Grid");
    const { jobs, meta } = JSON.parse((await get(`${api}/jobs?content=true`)).text);
    expect(meta.total).toBe(jobs.length);
    expect(jobs[0]).toMatchObject({
      title: "Senior Software Engineer, Storage Engine",
      location: { name: "Rotterdam, Netherlands" },
      departments: [{ name: "Engineering" }],
      absolute_url: expect.stringMatching(/^https:\/\/job-boards\.greenhouse\.example\/tesseragrid\/jobs\/\d+$/),
      first_published: expect.stringMatching(/^2026-11-(19|20)T\d\d:\d\d:\d\d-05:00$/),
      content: expect.stringMatching(/^&lt;p&gt;/),
    });
    expect(JSON.parse((await get(`${api}/jobs`)).text).jobs[0].departments).toBeUndefined();
    expect(new Set(jobs.map((job: { id: number }) => job.id)).size).toBe(jobs.length);
  });

  it("answers in Lever's shape, paged", async () => {
    const api = "https://api.lever.example/v0/postings/quillmark?mode=json";
    const all = JSON.parse((await get(api)).text);
    expect(JSON.parse((await get(`${api}&skip=2&limit=3`)).text)).toEqual(all.slice(2, 5));
    expect(all[1]).toMatchObject({
      text: "Backend Developer (Go)",
      categories: { department: "Engineering", allLocations: ["Toronto, ON", "Remote, Canada"] },
      hostedUrl: expect.stringMatching(/^https:\/\/jobs\.lever\.example\/quillmark\/[0-9a-f-]{36}$/),
      createdAt: expect.any(Number),
    });
  });

  it("answers in SmartRecruiters' shape, at most a hundred a page", async () => {
    const api = "https://api.smartrecruiters.example/v1/companies/GranitwerkGruppe/postings";
    const last = JSON.parse((await get(`${api}?limit=500&offset=200`)).text);
    expect(last).toMatchObject({ offset: 200, limit: 100, totalFound: 237 });
    expect(last.content).toHaveLength(37);
    expect(last.content[36]).toMatchObject({ department: {}, location: { country: "de" } });
  });

  it("answers in Workable's shape, a row for each place of a role", async () => {
    const url = "https://apply.workable.example/api/v1/widget/accounts/brinecrest?details=true";
    const { name, jobs } = JSON.parse((await get(url)).text);
    expect(name).toBe("Brinecrest");
    expect(jobs).toHaveLength(7);
    expect(jobs[0].shortcode).toBe(jobs[1].shortcode);
    expect(jobs[0]).toMatchObject({ city: "Piraeus", country: "Greece", published_on: "2026-11-18" });
  });

  it("answers 429 at Workable to whoever does not wait for an answer, and to nobody else", async () => {
    const url = "https://apply.workable.example/api/v1/widget/accounts/brinecrest?details=true";
    const [first, second] = await Promise.all([get(url), get(url)]);
    expect([first.status, second.status, second.headers["retry-after"]]).toEqual([200, 429, "30"]);
    expect((await get(url)).status).toBe(200);
  });

  it("answers in Recruitee's shape, with dates that say UTC", async () => {
    const { offers } = JSON.parse((await get("https://veldkampzaden.recruitee.example/api/offers/")).text);
    expect(offers[0].published_at).toMatch(/^2026-11-1[89] \d\d:\d\d:\d\d UTC$/);
  });

  it("answers in Personio's XML, with CDATA, entities and numbers", async () => {
    const feed = (await get("https://lindenhof-robotik.jobs.personio.example/xml?language=en")).text;
    expect(feed).toContain("<name><![CDATA[C++ Entwickler (m/w/d) – Motion & Control]]></name>");
    expect(feed).toContain("<office>M&#252;nchen</office>");
    expect(feed).toContain("<department>R&amp;D</department>");
  });

  it("answers in Teamtailor's RSS, in pages, at the company's own host", async () => {
    const old = await get("https://ljungdahlberg.teamtailor.example/jobs.rss?per_page=4&offset=4");
    expect([old.status, old.headers.location]).toEqual([
      301,
      "https://jobb.ljungdahlberg.example/jobs.rss?per_page=4&offset=4",
    ]);
    const feed = (await get(old.headers.location ?? "")).text;
    expect(feed.match(/<item>/g)).toHaveLength(2);
    expect(feed).toContain("<tt:department>Support</tt:department>");
  });

  it("answers in Ashby's shape, with postings that are not listed", async () => {
    const url = "https://api.ashbyhq.example/posting-api/job-board/ferrostack?includeCompensation=true";
    const { jobs } = JSON.parse((await get(url)).text);
    expect(jobs.filter((job: { isListed: boolean }) => !job.isListed)).toHaveLength(1);
    expect(jobs[2]).toMatchObject({
      title: "Linux Kernel Engineer",
      department: "Engineering",
      location: "Denver, Colorado",
      secondaryLocations: [{ location: "Remote, United States" }],
    });
  });
});

describe("DNS of the sample web", () => {
  const ask = (name: string, type: DnsRecordType) =>
    transport.resolve?.({ name, type, signal: new AbortController().signal });

  it("answers with a company's records, with none where it states none, and knows no other name", async () => {
    for (const { domain, dns } of COMPANIES) {
      for (const type of DNS_RECORD_TYPES) expect(await ask(domain, type)).toEqual(dns?.[type] ?? []);
      expect(await ask(`www.${domain}`, "MX")).toEqual([]);
    }
    await expect(ask("nobody.example", "MX")).rejects.toMatchObject({ kind: "dns", url: "dns:nobody.example?type=MX" });
  });
});
