/** The sources that start from the home page, each on a web of a few pages. */
import { describe, expect, test } from "vitest";
import { jobsOnGreenhouse } from "../testing/boards";
import { runSource as run } from "../testing/run-source";
import { json, jsonLdScript, nav, page, robotCheck, type TestRoutes } from "../testing/web";
import { about } from "./about";
import { blog } from "./blog";
import { careers } from "./careers";
import { describeFailure } from "./failures";

const HOME = "https://acme.com/";

const home = (links: Record<string, string>, head = "", lang = "en") =>
  page("Acme", nav({ Product: "/product", Pricing: "/pricing", ...links }), head).replace(
    'lang="en"',
    `lang="${lang}"`,
  );
const SHELL =
  '<!doctype html><html><head><title>Acme</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>';
const shellEverywhere = (paths: string[]) =>
  Object.fromEntries(paths.map((path) => [`https://acme.com${path}`, SHELL]));

describe("the about page", () => {
  test.each([
    ["About", "/about"],
    ["Our story", "/story"],
    ["Über uns", "/wir"],
    ["À propos", "/p"],
    ["Company", "/x"],
    ["More", "/company"],
  ])("is found by a link that says %s to %s", async (text, path) => {
    const { status, documents } = await run(about, {
      [HOME]: home({ [text]: path }),
      [`https://acme.com${path}`]: page("Us", ""),
    });
    expect(status).toBe("ok");
    expect(documents?.[0]?.url).toBe(`https://acme.com${path}`);
  });

  test("is tried at a common path in the site's language when no link leads there", async () => {
    const { status, requested } = await run(about, {
      [HOME]: home({}, "", "de"),
      "https://acme.com/ueber-uns": page("Über uns", ""),
    });
    expect({ status, requested }).toEqual({ status: "ok", requested: ["https://acme.com/ueber-uns"] });
  });

  test("that redirects to another company's is no page of this one's", async () => {
    const result = await run(about, {
      [HOME]: home({ About: "/about" }),
      "https://acme.com/about": { location: "https://bigcorp.com/about" },
      "https://bigcorp.com/about": page("About BigCorp", "<p>Founded in 1901, we are 90,000 people.</p>"),
    });
    expect(result).toMatchObject({
      status: "empty",
      reason: "The site has no about page of its own: its link leads to bigcorp.com",
      signals: [],
    });
  });

  test("that there is none is said", async () => {
    expect(await run(about, { [HOME]: home({}) })).toMatchObject({
      status: "empty",
      reason: "No about page was found: the home page links to none, and none is at /about",
    });
  });
});

describe("the careers page", () => {
  const CAREERS = "https://acme.com/careers";
  const open = (body = "", head = "") => page("Careers", body, head);

  test.each([
    ["Careers", "/careers"],
    ["Jobs", "/en/jobs"],
    ["We’re hiring!", "/team"],
    ["Join our team", "/x"],
    ["Karriere", "/karriere"],
    ["Stellenangebote", "/s"],
    ["Nous rejoindre", "/n"],
    ["Trabaja con nosotros", "/t"],
    ["Vacatures", "/v"],
    ["Trabalhe conosco", "/tc"],
    ["Work at Acme", "/careers/"],
    ["Careers", "https://careers.acme.com/"],
  ])("is found by a link that says %s to %s", async (text, href) => {
    const url = new URL(href, HOME).href;
    const { values, signals } = await run(careers, { [HOME]: home({ [text]: href }), [url]: open() });
    expect(values.has_careers_page).toBe(true);
    expect(signals[0]?.evidence).toMatchObject([{ url, quote: "Careers" }]);
  });

  test.each<[string, TestRoutes]>([
    ["at a common path", { [HOME]: home({}), [CAREERS]: open() }],
    [
      "at a common path of the site's language",
      { [HOME]: home({}, "", "fr"), "https://acme.com/recrutement": page("Recrutement", "") },
    ],
    ["when the home page refuses", { [HOME]: { status: 403 }, [CAREERS]: open() }],
  ])("is found %s", async (_, routes) => {
    expect((await run(careers, routes)).values.has_careers_page).toBe(true);
  });

  test("that there is none is known when the site was read", async () => {
    const { values, status, reason } = await run(careers, { [HOME]: home({}) });
    expect({ status, values }).toEqual({ status: "empty", values: { has_careers_page: false } });
    expect(reason).toBe("No careers page was found: the home page links to none, and none is at /careers");
  });

  describe("is not taken from", () => {
    test.each<[string, TestRoutes, string, boolean | null]>([
      [
        "an app that answers everything with one shell",
        shellEverywhere(["/", "/careers"]),
        "The home page shows nothing until its scripts run, so its links are not known",
        null,
      ],
      [
        "a redirect back to the home page",
        { [HOME]: home({ Careers: "/careers" }), [CAREERS]: { location: "/" } },
        "The careers page shows the home page again",
        null,
      ],
      [
        "a page that says it was not found",
        { [HOME]: home({ Careers: "/careers" }), [CAREERS]: page("Page not found", "") },
        "The careers page says that it was not found",
        null,
      ],
      [
        "a page about something else at the common path",
        { [HOME]: home({}), [CAREERS]: page("Welcome", "") },
        "No careers page was found",
        false,
      ],
      ["a PDF", { [HOME]: home({ Careers: "/careers.pdf" }) }, "No careers page was found", false],
      [
        "a headline",
        { [HOME]: home({ "How a small bakery built up the careers of forty young people": "/stories/bakery" }) },
        "No careers page was found",
        false,
      ],
    ])("%s", async (_, routes, reason, value) => {
      const result = await run(careers, routes);
      expect(result.values.has_careers_page).toBe(value);
      expect(result.reason).toContain(reason);
    });
  });

  test.each([
    [500, "failed"],
    [404, "nothing"],
  ])("that is linked and answers %i is unknown", async (status) => {
    const result = await run(careers, { [HOME]: home({ Careers: "/careers" }), [CAREERS]: { status } });
    if (status === 500) expect(result.error).toMatchObject({ kind: "http", status });
    else
      expect(result).toMatchObject({
        status: "unknown",
        reason: "The careers page was not found (404)",
        values: { has_careers_page: null },
      });
  });

  test("on the host of a vendor that is not read is not the company's own, and no statement about roles", async () => {
    expect(await run(careers, { [HOME]: home({ Careers: "https://careers-acme.icims.com/" }) })).toMatchObject({
      status: "unknown",
      reason:
        "The careers link leads to careers-acme.icims.com, which is neither the company's own site nor a job board that can be read",
      values: { has_careers_page: false },
      signals: [{ evidence: [{ url: HOME, quote: "Careers: https://careers-acme.icims.com/" }] }],
    });
  });

  test("on a site of the company's name is its own", async () => {
    const { values } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: { location: "https://www.acme.jobs/" },
      "https://www.acme.jobs/": open(jsonLdScript({ "@type": "JobPosting", title: "Engineer", url: "/1" })),
    });
    expect(values).toMatchObject({ has_careers_page: true, total_open_roles: 1 });
  });

  describe("that redirects to a parent company's", () => {
    const PARENT = "https://www.bigcorp.com/careers";
    const redirected = { [HOME]: home({ Careers: "/careers" }), [CAREERS]: { location: PARENT } };
    const posting = (title: string, employer?: string) =>
      jsonLdScript({ "@type": "JobPosting", title, url: `/${title}`, hiringOrganization: employer });
    const elsewhere =
      "The careers link leads to www.bigcorp.com, which is neither the company's own site nor a job board that can be read";

    test.each<[string, TestRoutes, string]>([
      ["in words", { [PARENT]: open() }, elsewhere],
      [
        "on its job board",
        {
          [PARENT]: open('<a href="https://boards.greenhouse.io/bigcorp">Roles</a>'),
          ...jobsOnGreenhouse("bigcorp", "BigCorp", ["Software Engineer"]),
        },
        elsewhere,
      ],
      [
        "on a page that it leads on to",
        {
          [PARENT]: open('<a href="/careers/open-positions">Open positions</a>'),
          "https://www.bigcorp.com/careers/open-positions": open(posting("Software Engineer", "Acme")),
        },
        elsewhere,
      ],
      ["on the page, of nobody named", { [PARENT]: open(posting("Engineer")) }, "is that of www.bigcorp.com"],
      [
        "on the page, of several companies",
        { [PARENT]: open(posting("Engineer", "Acme") + posting("Driver", "BigCorp")) },
        "is that of BigCorp",
      ],
    ])("counts none of the roles there %s", async (_, routes, reason) => {
      const result = await run(careers, { ...redirected, ...routes });
      expect(result.values.has_careers_page).toBe(false);
      expect(result.values.total_open_roles ?? null).toBeNull();
      expect(result.jobs ?? []).toEqual([]);
      expect(result.reason).toContain(reason);
    });

    test.each<[string, TestRoutes]>([
      ["on the page", { [PARENT]: open(posting("Engineer", "Acme")) }],
      [
        "on a board by the company's name",
        {
          [PARENT]: open(
            '<a href="https://boards.greenhouse.io/acme">Acme</a> <a href="https://jobs.lever.co/big">Big</a>',
          ),
          ...jobsOnGreenhouse("acme", "Acme", ["Software Engineer"]),
        },
      ],
    ])("counts those that are the company's by name %s", async (_, routes) => {
      expect((await run(careers, { ...redirected, ...routes })).values.total_open_roles).toBe(1);
    });
  });

  test.each<[string, TestRoutes, string]>([
    ["a check for robots that says 200", { [CAREERS]: robotCheck(200) }, "is behind a check for robots (Cloudflare)"],
    [
      "a question for consent",
      {
        [CAREERS]: { location: "https://consent.acme.com/?to=careers" },
        "https://consent.acme.com/?to=careers": "<p>OK?",
      },
      "shows nothing but a question for consent",
    ],
    [
      "a parked domain's page",
      { [CAREERS]: "<title>careers.acme.com</title><h1>This domain is for sale</h1>" },
      "is only a placeholder, of a domain that is parked or not in use",
    ],
  ])("behind %s is unknown, linked or not", async (_, routes, reason) => {
    for (const links of [{ Careers: "/careers" }, {}] as Record<string, string>[]) {
      const result = await run(careers, { [HOME]: home(links), ...routes });
      expect(result).toMatchObject({ status: "unknown", reason: `The careers page ${reason}` });
      expect(result.values.has_careers_page).toBeNull();
    }
  });

  test("that refuses with a check for robots fails with one", async () => {
    const { error } = await run(careers, { [HOME]: home({ Careers: "/careers" }), [CAREERS]: robotCheck(403) });
    expect(describeFailure(error, "The careers page")).toBe(
      "The careers page is behind a check for robots (Cloudflare)",
    );
  });

  test("that is an app's shell is a careers page, and says why its roles are unknown", async () => {
    expect(await run(careers, { [HOME]: home({ Careers: "/careers" }), [CAREERS]: SHELL })).toMatchObject({
      values: { has_careers_page: true },
      reason: "The careers page shows nothing until its scripts run",
    });
  });

  test("that is linked, and is the home page's shell again, says nothing of itself", async () => {
    const linked = SHELL.replace("</body>", '<a href="/careers">Careers</a></body>');
    expect(await run(careers, { [HOME]: linked, [CAREERS]: linked })).toMatchObject({
      values: { has_careers_page: null },
      reason: "The careers page shows nothing until its scripts run",
    });
  });

  test("that names no board says so", async () => {
    expect(await run(careers, { [HOME]: home({ Careers: "/careers" }), [CAREERS]: open() })).toMatchObject({
      status: "unknown",
      reason: "The careers page names no job board that can be read, and lists no roles as data",
    });
  });

  test("on the vendor's own host is no page of the company's, and its board is read", async () => {
    const { values } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: { location: "https://boards.greenhouse.io/acme" },
      "https://boards.greenhouse.io/acme": page("Jobs at Acme", ""),
      ...jobsOnGreenhouse("acme", "Acme", ["Software Engineer"]),
    });
    expect(values).toMatchObject({ has_careers_page: false, job_board: "greenhouse", total_open_roles: 1 });
  });
});

describe("job boards", () => {
  const CAREERS = "https://acme.com/careers";
  const FORM = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>';

  test("on the home page are read while the careers page is still on its way", async () => {
    const order: string[] = [];
    const routes = {
      [HOME]: home({ Careers: "/careers", Jobs: "https://boards.greenhouse.io/acme" }),
      [CAREERS]: { body: page("Careers", ""), delayMs: 100 },
      ...jobsOnGreenhouse("acme", "Acme", ["Chef"]),
    };
    const { requested, values } = await run(careers, routes);
    order.push(...requested);
    expect(order.slice(0, 3).some((url) => url.includes("boards-api"))).toBe(true);
    expect(values).toMatchObject({ has_careers_page: true, total_open_roles: 1 });
  });

  test("named on both pages are read once", async () => {
    const { requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }) + FORM,
      [CAREERS]: page("Careers", FORM),
      ...jobsOnGreenhouse("acme", "Acme", ["Chef"]),
    });
    expect(requested.filter((url) => url.includes("/jobs?"))).toHaveLength(1);
  });

  test("are looked for on the list of roles that the careers page leads on to", async () => {
    const { values } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page("Careers", nav({ "View open roles": "/careers/open" })),
      "https://acme.com/careers/open": page("Open roles", FORM),
      ...jobsOnGreenhouse("acme", "Acme", ["Chef"]),
    });
    expect(values).toMatchObject({ total_open_roles: 1 });
  });

  test("that are gone leave the roles unknown", async () => {
    const { values, reason } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page("Careers", FORM),
      "https://boards-api.greenhouse.io/": "",
    });
    expect(values).toMatchObject({ has_careers_page: true, total_open_roles: null });
    expect(reason).toBe("The Greenhouse board acme was not found (404)");
  });

  test("that redirect to another host are none", async () => {
    const { reason } = await run(careers, {
      [HOME]: home({ Careers: "https://acme.com/careers" }),
      [CAREERS]: page("Careers", '<a href="https://jobs.ashbyhq.com/acme">Jobs</a>'),
      "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true": {
        location: "https://evil.example.com/jobs",
      },
      "https://evil.example.com/jobs": json({ jobs: [{ title: "Software Engineer" }] }),
    });
    expect(reason).toBe("The Ashby board acme redirects to another site");
  });

  test("of a parent company are shown, and not counted", async () => {
    const { values, jobs, status } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }, jsonLdScript({ "@type": "Organization", name: "Acme" })),
      [CAREERS]: page("Careers", FORM),
      ...jobsOnGreenhouse("acme", "Globex Group", ["Software Engineer"]),
    });
    expect({ values, jobs, status }).toMatchObject({
      values: { job_board: "greenhouse", total_open_roles: null },
      jobs: [],
      status: "unknown",
    });
  });

  describe("of which a page shows the vendor and not the name", () => {
    const mounted = {
      [HOME]: home({ Careers: "/careers" }, '<meta property="og:site_name" content="Acme">'),
      [CAREERS]: page("Careers", '<div id="grnhse_app"></div>'),
    };

    test("are found under the obvious name when they bear the company's own", async () => {
      const { values } = await run(careers, { ...mounted, ...jobsOnGreenhouse("acme", "Acme, Inc.", ["Chef"]) });
      expect(values).toMatchObject({ job_board: "greenhouse", total_open_roles: 1 });
    });

    test("are not a namesake's", async () => {
      const { values, reason } = await run(careers, {
        ...mounted,
        ...jobsOnGreenhouse("acme", "Acme Staffing of Ohio", ["Chef"]),
      });
      expect(values).toMatchObject({ total_open_roles: null });
      expect(reason).toBe("The site uses Greenhouse, but does not say which board is its own");
    });
  });

  test("are not guessed at where nothing shows the vendor", async () => {
    const { requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page("Careers", ""),
      ...jobsOnGreenhouse("acme", "Acme", ["Chef"]),
    });
    expect(requested.filter((url) => url.includes("greenhouse"))).toEqual([]);
  });

  describe("of which a page names many", () => {
    const linksTo = (slugs: string[]) => slugs.map((slug) => `<a href="https://jobs.lever.co/${slug}">x</a>`).join("");
    const others = Array.from({ length: 30 }, (_, i) => `company${i}`);
    const list = (slugs: string[]) => ({
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page("Careers", linksTo(slugs)),
    });
    const ownBoard = "https://api.lever.co/v0/postings/acme-labs?mode=json&skip=0&limit=100";

    test("are other companies', and are left alone", async () => {
      const { requested, values, reason } = await run(careers, list(others));
      expect(requested).toEqual([CAREERS]);
      expect(values).toEqual({ has_careers_page: true });
      expect(reason).toContain("The site names 30 job boards, none of them by the company's name");
    });

    test("count with those that bear the company's name", async () => {
      const { values, requested } = await run(careers, {
        ...list([...others, "acme-labs"]),
        [ownBoard]: json([{ id: "1", text: "Chef" }]),
      });
      expect(values).toMatchObject({ job_board: "lever", total_open_roles: 1 });
      expect(requested).toEqual([CAREERS, ownBoard]);
    });

    test("count with the one at the company's own domain, where a vendor keeps it there", async () => {
      const careersSite = "https://jobs.acme.com/";
      const feed = `${careersSite}jobs.rss?per_page=100&offset=0`;
      const head = '<script src="https://assets.teamtailor-cdn.com/a.js"></script>';
      const { values, requested } = await run(careers, {
        [HOME]: home({ Careers: careersSite }),
        [careersSite]: page("Careers", linksTo(others), head),
        [feed]: { type: "application/rss+xml", body: "<rss><channel><item><title>Chef</title></item></channel></rss>" },
      });
      expect(values).toMatchObject({ job_board: "teamtailor", total_open_roles: 1, has_careers_page: true });
      expect(requested).toEqual([careersSite, feed]);
    });
  });

  test("give way to nothing: the page's own postings are read where there is no board", async () => {
    const { values, requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page(
        "Careers",
        "",
        jsonLdScript({ "@type": "JobPosting", title: "Software Engineer", datePosted: "2026-11-19" }),
      ),
    });
    expect(values).toMatchObject({
      job_board: "json-ld",
      total_open_roles: 1,
      has_open_engineering_roles: true,
      newest_role_age_days: 1,
    });
    expect(requested).toEqual([CAREERS]);
  });
});

describe("pages about one role each", () => {
  const CAREERS = "https://acme.com/careers";
  const posting = (title: string, more: object = {}) =>
    page(title, "", jsonLdScript({ "@type": "JobPosting", title, datePosted: "2026-11-10", ...more }));
  const linksTo = (paths: string[]) => nav(Object.fromEntries(paths.map((path, i) => [`Role ${i}`, path])));
  const site = (paths: string[], pageAt: (path: string, i: number) => TestRoutes[string]) => ({
    [HOME]: home({ Careers: "/careers" }),
    [CAREERS]: page("Careers", linksTo(paths)),
    ...Object.fromEntries(paths.map((path, i) => [`https://acme.com${path}`, pageAt(path, i)])),
  });
  const pathsOf = (count: number) => Array.from({ length: count }, (_, i) => `/careers/role-${i}`);

  test("are the company's roles where it lists none as data", async () => {
    const { values, jobs, signals, status } = await run(
      careers,
      site(pathsOf(4), (_, i) => posting(i === 0 ? "Software Engineer" : `Chef ${i}`)),
    );
    expect(status).toBe("ok");
    expect(values).toMatchObject({ job_board: "json-ld", total_open_roles: 4, engineering_role_count: 1 });
    expect(values.newest_role_age_days).toBe(10);
    expect(jobs?.map(({ title }) => title)).toEqual(["Software Engineer", "Chef 1", "Chef 2", "Chef 3"]);
    const evidence = signals.find(({ key }) => key === "has_open_engineering_roles")?.evidence;
    expect(evidence).toMatchObject([{ url: "https://acme.com/careers/role-0", quote: "$: Software Engineer" }]);
  });

  test("are read up to ten, which is then a part", async () => {
    const { values, requested, signals } = await run(
      careers,
      site(pathsOf(14), (_, i) => posting(`Chef ${i}`)),
    );
    expect(requested).toHaveLength(1 + 10);
    expect(values).toMatchObject({ total_open_roles: 10, has_open_engineering_roles: null });
    expect(signals.find(({ key }) => key === "total_open_roles")).toMatchObject({
      isLowerBound: true,
      reason: "Only 10 of the pages about single roles could be read",
    });
  });

  test("are a part where one fails, and not where one is gone or about something else", async () => {
    const pageAt = (answer: TestRoutes[string]) => (_: string, i: number) => (i === 1 ? answer : posting(`Chef ${i}`));
    const failed = await run(careers, site(pathsOf(5), pageAt({ status: 500 })));
    expect(failed.signals.find(({ key }) => key === "total_open_roles")).toMatchObject({
      value: 4,
      isLowerBound: true,
    });
    for (const answer of [{ status: 404 }, page("Benefits", "")]) {
      const { signals } = await run(careers, site(pathsOf(5), pageAt(answer)));
      const total = signals.find(({ key }) => key === "total_open_roles");
      expect(total).toMatchObject({ value: 4 });
      expect(total?.isLowerBound).toBeUndefined();
    }
  });

  test("are a part where the list goes on", async () => {
    const { signals } = await run(careers, {
      ...site(pathsOf(3), (_, i) => posting(`Chef ${i}`)),
      [CAREERS]: page("Careers", linksTo([...pathsOf(3), "/careers?page=2"])),
    });
    expect(signals.find(({ key }) => key === "total_open_roles")).toMatchObject({ value: 3, isLowerBound: true });
  });

  test("are given up after three that are about something else", async () => {
    const { values, requested, reason } = await run(
      careers,
      site(pathsOf(9), (path) => page(path, "")),
    );
    expect(requested).toHaveLength(1 + 3);
    expect(values).toEqual({ has_careers_page: true });
    expect(reason).toContain("lists no roles as data");
  });

  test("are not looked for among the links of the whole site, nor on other sites", async () => {
    const { requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers", Culture: "/careers/culture" }),
      [CAREERS]: page(
        "Careers",
        linksTo(["/careers/culture", "/blog/post-1", "https://other.com/careers/a", "/product"]),
      ),
      "https://other.com/careers/a": posting("Chef"),
    });
    expect(requested.filter((url) => url !== CAREERS && url !== `${CAREERS}/culture`)).toEqual([]);
  });

  test("give way to a vendor's board that one of them names", async () => {
    const { values, requested } = await run(careers, {
      ...site(
        pathsOf(8),
        (_, i) => `${posting(`Chef ${i}`)}<a href="https://boards.greenhouse.io/acme/jobs/${i}1">Apply</a>`,
      ),
      ...jobsOnGreenhouse("acme", "Acme", ["Software Engineer", "Chef"]),
    });
    expect(values).toMatchObject({ job_board: "greenhouse", total_open_roles: 2 });
    expect(requested.filter((url) => url.startsWith(CAREERS))).toHaveLength(1 + 3);
  });

  test("are not followed where the careers page lists its roles as data or names a board", async () => {
    const { requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      [CAREERS]: page("Careers", linksTo(pathsOf(5)), jsonLdScript({ "@type": "JobPosting", title: "Chef" })),
    });
    expect(requested).toEqual([CAREERS]);
  });
});

describe("the blog", () => {
  const feed = (title: string, ...posts: [title: string, date: string, category?: string][]) => ({
    type: "application/rss+xml",
    body: `<rss version="2.0"><channel><title>${title}</title>${posts
      .map(
        ([t, date, category]) =>
          `<item><title>${t}</title><pubDate>${new Date(date).toUTCString()}</pubDate>${category ? `<category>${category}</category>` : ""}</item>`,
      )
      .join("")}</channel></rss>`,
  });
  const feedLink = (href: string, title = "") =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

  test("is read by the feed that its page names", async () => {
    const { values, requested } = await run(blog, {
      [HOME]: home({ "Engineering blog": "/eng" }),
      "https://acme.com/eng": page("Acme Engineering", "", feedLink("/eng/rss")),
      "https://acme.com/eng/rss": feed("Acme Engineering", ["Queues", "2026-11-10"]),
    });
    expect(values).toEqual({ has_engineering_blog: true, latest_post_age_days: 10, posts_last_90_days: 1 });
    expect(requested).toEqual(["https://acme.com/eng", "https://acme.com/eng/rss"]);
  });

  test("is read by its page where there is no feed", async () => {
    const { values } = await run(blog, {
      [HOME]: home({ "Engineering blog": "/eng" }),
      "https://acme.com/eng": page(
        "Engineering",
        '<a href="/eng/a">Post about queues</a><time datetime="2026-11-15"></time>',
      ),
    });
    expect(values).toEqual({ has_engineering_blog: true, latest_post_age_days: 5, posts_last_90_days: 1 });
  });

  test("without dates is asked for those of its newest posts", async () => {
    const { values } = await run(blog, {
      [HOME]: home({ "Engineering blog": "/eng" }),
      "https://acme.com/eng": page(
        "Engineering",
        '<a href="/eng/a">First post</a><a href="/eng/b">Second post</a><a href="/eng/c">Third post</a>',
      ),
      "https://acme.com/eng/a": page("First", "", '<meta property="article:published_time" content="2026-11-17">'),
      "https://acme.com/eng/b": page("Second", "", '<meta property="article:published_time" content="2026-11-01">'),
    });
    expect(values).toEqual({ has_engineering_blog: true, latest_post_age_days: 3, posts_last_90_days: null });
  });

  test("for everything counts with its posts about engineering", async () => {
    const { values } = await run(blog, {
      [HOME]: home({ Blog: "/blog" }, feedLink("/feed")),
      "https://acme.com/blog": page("Blog", ""),
      "https://acme.com/feed": feed(
        "Acme blog",
        ["Retail", "2026-11-18", "Retail"],
        ["Ledgers", "2026-11-01", "Engineering"],
      ),
    });
    expect(values).toEqual({ has_engineering_blog: true, latest_post_age_days: 19, posts_last_90_days: 1 });
  });

  test("for everything is followed to its part about engineering", async () => {
    const { values } = await run(blog, {
      [HOME]: home({ Blog: "/blog" }),
      "https://acme.com/blog": page("Blog", nav({ Engineering: "/blog/category/engineering" })),
      "https://acme.com/blog/category/engineering": page(
        "Engineering",
        '<a href="/blog/category/engineering/a">Queues in anger</a><time datetime="2026-11-15"></time>',
      ),
    });
    expect(values).toMatchObject({ has_engineering_blog: true, latest_post_age_days: 5 });
  });

  test("that is all marketing is a known no", async () => {
    const { values, status } = await run(blog, {
      [HOME]: home({ Blog: "/blog" }),
      "https://acme.com/blog": page("Blog", "", feedLink("/feed") + feedLink("/comments/feed", "Comments")),
      "https://acme.com/feed": feed("Acme blog", ["Eleven subject lines", "2026-11-18"]),
    });
    expect({ values, status }).toEqual({
      status: "empty",
      values: { has_engineering_blog: false, latest_post_age_days: null, posts_last_90_days: 0 },
    });
  });

  test("that there is none is known when the site was read", async () => {
    const { values, status, reason, requested } = await run(blog, { [HOME]: home({ Newsroom: "/news" }) });
    expect({ values, status }).toEqual({
      status: "empty",
      values: { has_engineering_blog: false, latest_post_age_days: null, posts_last_90_days: 0 },
    });
    expect(reason).toBe("No blog was found: the home page links to none, and none is at /blog");
    expect(requested).toEqual(["https://acme.com/blog"]);
  });

  test.each<[string, TestRoutes]>([
    [
      "a page about the trade",
      { "https://acme.com/engineering": page("Engineering", nav({ "Bridges and tunnels": "/engineering/bridges" })) },
    ],
    [
      "a portal for developers",
      { "https://acme.com/engineering": page("Developers", nav({ "Reference of our API": "/engineering/api" })) },
    ],
  ])("is not %s that the menu calls Engineering", async (_, routes) => {
    expect((await run(blog, { [HOME]: home({ Engineering: "/engineering" }), ...routes })).values).toMatchObject({
      has_engineering_blog: false,
    });
  });

  test.each<[string, TestRoutes, string]>([
    ["its page is gone", { [HOME]: home({ Blog: "/blog" }) }, "The blog was not found (404)"],
    [
      "its page shows the home page again",
      { [HOME]: home({ Blog: "/blog" }), "https://acme.com/blog": { location: "/" } },
      "The blog's address shows the home page again",
    ],
    [
      "its page shows no posts",
      { [HOME]: home({ Blog: "/blog" }), "https://acme.com/blog": page("Blog", "") },
      "The blog shows no posts that can be read without running its scripts",
    ],
    [
      "the site is an app",
      shellEverywhere(["/", "/blog"]),
      "The home page shows nothing until its scripts run, so its links are not known",
    ],
    [
      "another page that may be it failed",
      {
        [HOME]: home({ Blog: "/blog", "Engineering blog": "/eng" }),
        "https://acme.com/eng": { status: 500 },
        "https://acme.com/blog": page("Blog", '<a href="/blog/a">Eleven subject lines</a>'),
      },
      "The blog failed with an error of its own (500)",
    ],
  ])("is unknown when %s", async (_, routes, reason) => {
    const result = await run(blog, routes);
    expect(result).toMatchObject({ status: "unknown", reason });
    expect(Object.values(result.values).every((value) => value === null)).toBe(true);
  });

  test("that fails is a failure", async () => {
    const { error } = await run(blog, {
      [HOME]: home({ "Engineering blog": "/eng" }),
      "https://acme.com/eng": { status: 503 },
    });
    expect(error).toMatchObject({ kind: "http", status: 503 });
  });
});

describe("however much a page links to, it is asked for little", () => {
  /** Links with one text each, to `/a0`, `/a1` and so on. */
  const links = (text: string, path: string) =>
    Array.from({ length: 10 }, (_, i) => `<a href="${path}${i}">${text}</a>`).join("");

  test("four job boards at most", async () => {
    const boards = {
      "boards.greenhouse.io/acme": "boards-api.greenhouse.io",
      "jobs.lever.co/acme": "api.lever.co",
      "jobs.ashbyhq.com/acme": "api.ashbyhq.com",
      "apply.workable.com/acme": "apply.workable.com",
      "acme.recruitee.com": "acme.recruitee.com",
      "acme.breezy.hr": "acme.breezy.hr",
      "acme.pinpointhq.com": "acme.pinpointhq.com",
    };
    const { requested } = await run(careers, {
      [HOME]: page(
        "Acme",
        Object.keys(boards)
          .map((address) => `<a href="https://${address}">Jobs</a>`)
          .join(""),
      ),
      ...Object.fromEntries(Object.values(boards).map((host) => [`https://${host}/`, ""])),
    });
    const asked = new Set(requested.map((url) => new URL(url).hostname).filter((host) => host !== "acme.com"));
    expect(asked.size).toBe(4);
  });

  test("two lists of roles", async () => {
    const { requested } = await run(careers, {
      [HOME]: home({ Careers: "/careers" }),
      "https://acme.com/careers": page("Careers", links("Open positions", "/list")),
    });
    expect(requested.filter((url) => url.includes("/list"))).toHaveLength(2);
  });

  test("two engineering blogs, and one for everything", async () => {
    const { requested } = await run(blog, {
      [HOME]: page("Acme", links("Engineering blog", "/engineering") + links("Blog", "/blog")),
    });
    expect(requested.map((url) => url.replace(/\d$/, "")).sort()).toEqual([
      "https://acme.com/blog",
      "https://acme.com/engineering",
      "https://acme.com/engineering",
    ]);
  });

  test("two feeds, and two posts that have no date in their list", async () => {
    const feeds = links("", "/feed").replaceAll("<a", '<link rel="alternate" type="application/rss+xml"');
    const { requested } = await run(blog, {
      [HOME]: page("Acme", nav({ "Engineering blog": "/eng" }), feeds),
      "https://acme.com/eng": page("Engineering", links("Another post about queues", "/eng/post")),
    });
    const count = (part: string) => requested.filter((url) => url.includes(part)).length;
    expect({ feeds: count("/feed"), posts: count("/eng/post") }).toEqual({ feeds: 2, posts: 2 });
  });
});
