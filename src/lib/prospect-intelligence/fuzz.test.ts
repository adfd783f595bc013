/**
 * Fuzzes every parser: readers, extractors and whole runs on spoiled documents. None throws what it does not say it
 * throws, and what comes out is within its schema and its bounds.
 */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createSampleTransport, SAMPLE_COMPANIES } from "@/embedded/sample-web";
import { logger } from "../logger";
import { ProductError } from "./errors";
import { JsonTooComplexError, parseBoundedJson } from "./extract/bounded-json";
import { parseInstant } from "./extract/dates";
import { clip } from "./extract/evidence";
import { parseHeadcount, toSizeBand } from "./extract/headcount";
import { type Page, parseHtml, toHttpUrl, toPlainText } from "./extract/html";
import { comparableName, domainLabel, isNameOf, isSameSite } from "./extract/names";
import { countryAfterCity, normalizeName, toCountryCode } from "./extract/places";
import { classifyRole } from "./extract/roles/classify";
import { ROLE_FUNCTIONS, SENIORITIES } from "./extract/roles/vocabulary";
import { readXml } from "./extract/xml";
import { parseDomain } from "./fetch/domain";
import { parseRobotsRules } from "./fetch/robots";
import { createFetchSession, createPoliteness } from "./fetch/session";
import { decodeText, parseContentType } from "./fetch/text";
import { FetchError, type Transport } from "./fetch/types";
import { READERS } from "./reading/registry";
import { researchCompany } from "./research";
import { DEFAULT_ICP_PROFILE } from "./scoring/default-profile";
import { companyLabelOf, toSlug } from "./sources/job-boards/job-board";
import { fuzzOptions, phraseArbitrary, type Spoil, spoilArbitrary, textArbitrary, textsFor } from "./testing/fuzzing";

const OPTIONS = fuzzOptions(150);
const ORIGIN = { url: "https://acme.com/careers", fetchedAt: "2026-11-20T12:00:00.000Z" };
const NOW = new Date("2026-11-20T12:00:00Z");
/** All that any reader wants to know besides. */
const ARGUMENTS = {
  pages: "https://jobs.example/acme",
  account: "acme",
  today: "2026-11-20",
  siteUrl: "https://a.example",
};

const holds = <Input>(arbitrary: fc.Arbitrary<Input>, check: (input: Input) => void) =>
  fc.assert(fc.property(arbitrary, check), OPTIONS);

/** Calls `work`, which may throw `allowed` errors alone. */
function unless<Result>(allowed: new (...args: never[]) => Error, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof allowed) return undefined;
    throw error;
  }
}

describe("readers", () => {
  test.each(READERS.map((reader) => [reader.name, reader] as const))("%s", (_, reader) => {
    holds(textsFor(reader.name), (text) => {
      const result = unless(FetchError, () => reader.read(text, ORIGIN, ARGUMENTS));
      // It has to get from one thread to the other.
      expect(JSON.stringify(structuredClone(result) ?? null).length).toBeLessThan(2_000_000);
    });
  });

  test("a page is within its bounds", () => {
    holds(textArbitrary, (text) => {
      const page = parseHtml(text, ORIGIN);
      const urls = [...page.links.map(({ url }) => url), ...page.mentionedUrls, ...page.scriptUrls, ...page.formUrls];
      for (const url of urls) expect(url).toMatch(/^https?:\/\//);
      expect(longestList(page)).toBeLessThanOrEqual(3_000);
      expect(page.text.length).toBeLessThanOrEqual(200_000);
      expect(page.title.length).toBeLessThanOrEqual(300);
      expect(page.lang ?? "en").toMatch(/^[a-z]{2,3}$/);
    });
  });
});

function longestList(page: Page): number {
  return Math.max(...Object.values(page).map((value) => (Array.isArray(value) ? value.length : 0)));
}

describe("parsers of a word, a line or a file", () => {
  test("dates", () => {
    const values = fc.oneof(phraseArbitrary, fc.double(), fc.anything({ maxDepth: 2 }));
    holds(values, (value) => {
      const instant = parseInstant(value);
      if (instant !== null) expect(new Date(instant).toISOString()).toBe(instant);
    });
  });

  test("domains", () => {
    holds(phraseArbitrary, (input) => {
      const domain = unless(ProductError, () => parseDomain(input));
      if (domain === undefined) return;
      expect(domain).toMatch(/^[a-z0-9_-]+(?:\.[a-z0-9-]+)+$/);
      expect(parseDomain(domain)).toBe(domain);
    });
  });

  test("places, names and slugs", () => {
    holds(phraseArbitrary, (text) => {
      for (const code of [toCountryCode(text), countryAfterCity(text)]) expect(code ?? "DE").toMatch(/^[A-Z]{2}$/);
      for (const name of [normalizeName(text), comparableName(text), domainLabel(text)]) {
        expect(name).not.toMatch(/^\s|\s$|\p{Lu}/u);
      }
      expect([true, false]).toContain(isNameOf(text, { companyName: text, domain: "acme.com" }));
      expect([true, false]).toContain(isSameSite(text, "acme.com"));
      expect(toSlug(text)?.length ?? 1).toBeLessThanOrEqual(100);
      expect(companyLabelOf(text, "lever.co") ?? "acme").toMatch(/^[a-z0-9-]+$/);
      expect(toHttpUrl(text, ORIGIN.url) ?? "https://a/").toMatch(/^https?:\/\/[^#]*$/);
    });
  });

  test("roles", () => {
    holds(fc.tuple(phraseArbitrary, fc.option(phraseArbitrary)), ([title, department]) => {
      const role = classifyRole(title, department);
      expect(ROLE_FUNCTIONS).toContain(role.function);
      expect(SENIORITIES).toContain(role.seniority);
    });
  });

  test("numbers of people", () => {
    holds(phraseArbitrary, (text) => {
      const headcount = parseHeadcount(text);
      if (headcount !== null) expect(["string", "object"]).toContain(typeof toSizeBand(headcount));
    });
  });

  test("plain text, and clipping it", () => {
    holds(fc.tuple(phraseArbitrary, fc.integer({ min: 2, max: 50 })), ([text, max]) => {
      expect(toPlainText(text).length).toBeLessThanOrEqual(200_000);
      expect(clip(text, max).length).toBeLessThanOrEqual(max);
      expect(clip(text, max)).not.toMatch(/\n/);
    });
  });

  test("bytes in any encoding", () => {
    const charset = fc.option(
      fc.constantFrom("utf-8", "utf-16le", "gb18030", "shift_jis", "iso-2022-jp", "x", "hz-gb-2312"),
    );
    const type = fc.oneof(fc.constantFrom("text/html", "application/xml", "application/json", ""), phraseArbitrary);
    holds(fc.tuple(fc.uint8Array({ maxLength: 400 }), type, charset), ([bytes, mediaType, charset]) => {
      const header = charset === null ? mediaType : `${mediaType}; charset=${charset}`;
      const text = decodeText(bytes, parseContentType(header));
      expect(text.length).toBeLessThanOrEqual(bytes.length);
      expect(text).not.toContain("\0");
    });
  });

  test("robots.txt", () => {
    const lines = fc.array(
      fc.tuple(fc.constantFrom("User-agent:", "Disallow:", "Allow:", "Crawl-delay:", ""), phraseArbitrary),
    );
    holds(
      fc.tuple(
        fc.oneof(
          lines.map((all) => all.map((line) => line.join(" ")).join("\n")),
          textArbitrary,
        ),
        phraseArbitrary,
      ),
      ([text, path]) => {
        const rules = parseRobotsRules(text);
        const url = URL.parse(path, "https://acme.com/") ?? new URL("https://acme.com/");
        expect([true, false]).toContain(rules.isAllowed(url));
      },
    );
  });

  test("XML", () => {
    holds(textArbitrary, (text) => {
      let elements = 0;
      const { root, isWhole } = readXml(text, (path, content, attributes) => {
        elements += 1;
        expect(path.length).toBeLessThanOrEqual(16 * 65);
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(attributes.size).toBeLessThanOrEqual(16);
      });
      expect(root !== null || (!isWhole && elements === 0)).toBe(true);
    });
  });

  test("JSON, which is parsed as JSON.parse does unless it is too much", () => {
    holds(fc.oneof(fc.json(), textArbitrary), (text) => {
      const parsed = unless(
        JsonTooComplexError,
        () => unless(SyntaxError, () => ({ value: parseBoundedJson(text) })) ?? {},
      );
      if (parsed !== undefined) expect(parsed).toEqual(unless(SyntaxError, () => ({ value: JSON.parse(text) })) ?? {});
    });
  });
});

describe("whole runs", () => {
  const check = async (domain: string, transport: Transport) => {
    const logged = vi.spyOn(logger, "error").mockImplementation(() => {});
    const outcome = await researchCompany(domain, {
      profile: DEFAULT_ICP_PROFILE,
      now: NOW,
      timeoutMs: 10_000,
      openSession: (_, { signal }) =>
        createFetchSession({ transport, domain, userAgent: "test", politeness: createPoliteness(), runSignal: signal }),
    }).catch((error: unknown) => error);
    if (outcome instanceof Error && !(outcome instanceof ProductError)) throw outcome;
    expect(JSON.stringify(outcome).length).toBeLessThan(2_000_000);
    // A source that fails for a fault of ours is logged.
    expect(logged.mock.calls).toEqual([]);
    logged.mockRestore();
  };

  test("on a site that has one spoiled document at every address", { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(textArbitrary, async (text) => {
      const body = Buffer.from(`${NAVIGATION}${text}`);
      await check("acme.com", {
        send: async ({ url }) => ({
          status: 200,
          headers: { "content-type": url.hostname.startsWith("api.") ? "application/json" : "text/html" },
          body: (async function* () {
            yield url.pathname === "/robots.txt" ? Buffer.alloc(0) : url.pathname === "/" ? body : Buffer.from(text);
          })(),
        }),
        close: async () => {},
      });
    });
    await fc.assert(property, OPTIONS);
  });

  test("on the sample web, with the bodies of some answers spoiled", { timeout: 300_000 }, async () => {
    // What takes its time does so in every run.
    const companies = SAMPLE_COMPANIES.map(({ domain }) => domain).filter((domain) => domain !== "cinderpeak.example");
    const cases = fc.tuple(fc.constantFrom(...companies), spoilArbitrary, fc.integer({ min: 0, max: 3 }));
    const property = fc.asyncProperty(cases, async ([domain, spoil, spared]) =>
      check(domain, spoiling(createSampleTransport({ now: NOW, latencyMs: 0 }), spoil, spared)),
    );
    await fc.assert(property, { ...OPTIONS, numRuns: Math.ceil(OPTIONS.numRuns / 3) });
  });
});

/** Leads every source on. */
const NAVIGATION = Object.entries({
  ...{ "/careers": "Careers", "/about": "About us", "/engineering": "Engineering blog", "/pricing": "Pricing" },
  ...{ "/customers": "Customers", "/security": "Security", "/imprint": "Imprint", "/privacy": "Privacy policy" },
  ...{ "https://jobs.lever.co/acme": "Jobs", "/legal": "Legal", "/feed": "RSS" },
})
  .map(([href, text]) => `<a href="${href}">${text}</a>`)
  .join("");

/** The bodies of all answers are spoiled, but for the first `spared` of a run. */
function spoiling(transport: Transport, spoil: Spoil, spared: number): Transport {
  let answers = 0;
  return {
    ...transport,
    async send(request) {
      const headers = { ...request.headers, "accept-encoding": "identity" };
      const response = await transport.send({ ...request, headers });
      answers += 1;
      return answers <= spared ? response : { ...response, body: spoilBody(response.body, spoil) };
    },
  };
}

async function* spoilBody(body: AsyncIterable<Uint8Array>, spoil: Spoil): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  yield Buffer.from(spoil(Buffer.concat(chunks).toString()));
}
