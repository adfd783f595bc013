import { describe, expect, test } from "vitest";
import { parseHtml } from "../../extract/html";
import { createVendorHosts } from "./job-board";
import { JOB_BOARDS } from "./registry";

const ORIGIN = { url: "https://acme.com/careers", fetchedAt: "2026-11-20T12:00:00.000Z" };

function detect(html: string, domain = "acme.com", url = ORIGIN.url): string[] {
  const page = parseHtml(html, { ...ORIGIN, url });
  return JOB_BOARDS.flatMap((board) =>
    board.detect(page, createVendorHosts(domain)).map(({ slug }) => `${board.label}: ${slug ?? "?"}`),
  );
}

describe("a board is found", () => {
  test.each([
    ["Greenhouse: acme", '<a href="https://boards.greenhouse.io/acme">'],
    ["Greenhouse: acme", '<a href="https://job-boards.greenhouse.io/acme/jobs/4001001?gh_src=x">'],
    ["Greenhouse: acme", '<a href="https://job-boards.eu.greenhouse.io/acme">'],
    ["Greenhouse: acme", '<a href="https://boards.eu.greenhouse.io/acme">'],
    ["Greenhouse: acme", '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'],
    [
      "Greenhouse: acme",
      '<iframe src="//boards.greenhouse.io/embed/job_board?b=https%3A%2F%2Facme.com&amp;for=acme"></iframe>',
    ],
    ["Greenhouse: acme", '<script>fetch("https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true")</script>'],
    ["Greenhouse: acme", '<script>{"url":"https:\\/\\/boards.greenhouse.io\\/acme"}</script>'],
    [
      "Greenhouse: acme",
      '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
    ],
    ["Greenhouse: ?", '<div id="grnhse_app"></div>'],
    ["Greenhouse: ?", '<a href="https://acme.com/careers?gh_jid=4001001">Engineer</a>'],
    ["Lever: acme", '<a href="https://jobs.lever.co/acme">'],
    ["Lever: acme", '<a href="https://jobs.lever.co/acme/0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0001/apply">'],
    ["Lever: acme", '<script>fetch("https://api.lever.co/v0/postings/acme?mode=json")</script>'],
    ["Lever (EU): acme", '<a href="https://jobs.eu.lever.co/acme">'],
    ["Ashby: acme", '<a href="https://jobs.ashbyhq.com/acme">'],
    ["Ashby: Acme Labs", '<iframe src="https://jobs.ashbyhq.com/Acme%20Labs?embed=js"></iframe>'],
    ["Ashby: acme", '<script src="https://jobs.ashbyhq.com/acme/embed"></script>'],
    ["Ashby: acme", '<script>fetch("https://api.ashbyhq.com/posting-api/job-board/acme")</script>'],
    ["BambooHR: acme", '<a href="https://acme.bamboohr.com/careers">'],
    ["BambooHR: acme", '<a href="https://acme.bamboohr.com/jobs/view.php?id=12">'],
    ["BambooHR: acme", '<script src="https://acme.bamboohr.com/js/embed.js" async></script>'],
    ["BambooHR: acme", '<script>fetch("https://acme.bamboohr.com/jobs/embed2.php")</script>'],
    ["Workday: acme.wd5/External", '<a href="https://acme.wd5.myworkdayjobs.com/External">'],
    ["Workday: acme.wd103/Careers", '<a href="https://acme.wd103.myworkdayjobs.com/en-US/Careers/job/Oslo/Chef_R-1">'],
    ["Workday: acme-x.wd1/2", '<iframe src="https://acme-x.wd1.myworkdayjobs.com/2?q=engineer"></iframe>'],
    [
      "Workday: acme.wd5/External",
      '<script>fetch("https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/jobs")</script>',
    ],
    ["Breezy: acme", '<a href="https://acme.breezy.hr/p/18df3ec23bf9-engineer">'],
    ["Breezy: acme", '<script>fetch("https://acme.breezy.hr/json")</script>'],
    ["Pinpoint: acme-careers", '<iframe src="//acme-careers.pinpointhq.com/?embed=1"></iframe>'],
    ["Rippling: acme", '<a href="https://ats.rippling.com/acme/jobs">'],
    ["Rippling: acme", '<a href="https://ats.rippling.com/en-GB/acme/jobs/75ad50c6-778f-42ee-9c63-70d1cd687202">'],
    ["Rippling: acme", '<script>fetch("https://api.rippling.com/platform/api/ats/v1/board/acme/jobs")</script>'],
    ["Workable: acme", '<a href="https://apply.workable.com/acme/">'],
    ["Workable: acme", '<a href="https://apply.workable.com/acme/j/5EA5DDE797/">'],
    ["Workable: acme", '<script>fetch("https://apply.workable.com/api/v1/widget/accounts/acme?details=true")</script>'],
    ["Workable: acme", '<script>fetch("https://apply.workable.com/api/v3/accounts/acme/jobs")</script>'],
    [
      "Workable: ?",
      '<script src="https://www.workable.com/assets/embed.js"></script><script>whr_embed(437127)</script>',
    ],
    ["SmartRecruiters: AcmeGroup", '<a href="https://careers.smartrecruiters.com/AcmeGroup">'],
    ["SmartRecruiters: AcmeGroup", '<a href="https://jobs.smartrecruiters.com/AcmeGroup/744000091234567-engineer">'],
    ["SmartRecruiters: acme", '<a href="https://jobs.smartrecruiters.com/oneclick-ui/company/acme/publication/1-2">'],
    ["SmartRecruiters: acme", '<script>fetch("https://api.smartrecruiters.com/v1/companies/acme/postings")</script>'],
    ["SmartRecruiters: ?", '<script src="https://static.smartrecruiters.com/job-widget/1.6/script/smart_widget.js">'],
    ["Recruitee: acme", '<a href="https://acme.recruitee.com/o/engineer">'],
    ["Recruitee: acme", '<script>fetch("https:\\/\\/acme.recruitee.com\\/api\\/offers\\/")</script>'],
    ["Personio: acme.jobs.personio.de", '<a href="https://acme.jobs.personio.de/job/1287341?language=de">'],
    ["Personio: acme.jobs.personio.com", '<iframe src="https://acme.jobs.personio.com/?display=en"></iframe>'],
    ["Teamtailor: acme.teamtailor.com", '<a href="https://acme.teamtailor.com/jobs">'],
    ["Teamtailor: acme.na.teamtailor.com", '<a href="https://acme.na.teamtailor.com/jobs/1-engineer">'],
    [
      "Teamtailor: acme.career.teamtailor.com",
      '<link rel="alternate" href="https://acme.career.teamtailor.com/jobs.rss">',
    ],
    ["Teamtailor: ?", '<script src="https://scripts.teamtailor-cdn.com/widgets/production/jobs.js" async></script>'],
    [
      "The page's own list: https://acme.com/careers",
      '<script type="application/ld+json">{"@type":"JobPosting","title":"x"}</script>',
    ],
  ])("%s, in %s", (expected, html) => {
    expect(detect(html)).toEqual([expected]);
  });

  test("where a careers link redirected straight to it", () => {
    expect(detect("", "acme.com", "https://jobs.lever.co/acme")).toEqual(["Lever: acme"]);
  });

  test("on the company's own domain, by what the vendor builds its career sites with", () => {
    const html = `<script src="https://assets-aws.teamtailor-cdn.com/assets/packs/js/careersite.js"></script>
      <a href="https://acme.teamtailor.com/jobs/internal"></a><a href="https://app.teamtailor.com/login"></a>`;
    expect(detect(html, "acme.com", "https://careers.acme.com/")).toEqual(["Teamtailor: careers.acme.com"]);
    expect(detect(html, "acme.com", "https://acme.teamtailor.com/")).toEqual(["Teamtailor: acme.teamtailor.com"]);
  });

  test("once, however often it is named", () => {
    expect(detect('<a href="https://jobs.lever.co/acme"></a><a href="https://jobs.lever.co/ACME/x"></a>')).toEqual([
      "Lever: acme",
    ]);
  });

  test("each of several", () => {
    const html =
      '<a href="https://jobs.lever.co/acme"></a><a href="https://boards.greenhouse.io/acme"></a><a href="https://boards.greenhouse.io/acmeuk"></a>';
    expect(detect(html)).toEqual(["Greenhouse: acme", "Greenhouse: acmeuk", "Lever: acme"]);
  });
});

describe("no board is found in", () => {
  test.each([
    ["prose", "<p>Greenhouse gas is our concern, not boards.greenhouse.io/acme or jobs.lever.co/acme</p>"],
    ["a comment", '<!-- <a href="https://jobs.lever.co/acme"> -->'],
    [
      "a vendor's own page",
      '<a href="https://www.greenhouse.io/acme"></a><a href="https://lever.co/acme"></a><a href="https://ashbyhq.com/acme"></a>',
    ],
    [
      "a host of a vendor's own",
      `<a href="https://www.workable.com/acme"></a><a href="https://jobs.workable.com/company/acme"></a>
       <a href="https://www.smartrecruiters.com/acme"></a><a href="https://support.recruitee.com/"></a>
       <script src="https://careers-analytics.recruitee.com/a.js"></script><a href="https://recruitee.com/acme"></a>
       <a href="https://www.personio.de/acme"></a><a href="https://www.jobs.personio.de/"></a>
       <a href="https://career.teamtailor.com/jobs"></a><a href="https://app.teamtailor.com/companies/acme"></a>
       <a href="https://tt.teamtailor.com/x"></a><img src="https://images.teamtailor-cdn.com/a.png">`,
    ],
    [
      "a host that ends alike",
      '<a href="https://evil-boards.greenhouse.io.example.net/acme"></a><a href="https://notjobs.lever.co/acme"></a>',
    ],
    [
      "a domain that ends alike",
      `<a href="https://acme.notrecruitee.com/"></a><a href="https://acme.recruitee.com.evil.test/"></a>
       <a href="https://acme.jobs.personio.evil.test/"></a><a href="https://a.b.recruitee.com/"></a>
       <script src="https://assets.teamtailor-cdn.com.evil.test/a.js"></script>`,
    ],
    ["a host in a query", '<a href="https://acme.com/?to=jobs.lever.co/acme"></a>'],
    ["an embed without a board", '<script src="https://boards.greenhouse.io/embed/job_board/js"></script>'],
    [
      "a utility page",
      '<a href="https://boards.greenhouse.io/embed"></a><a href="https://jobs.lever.co/login"></a><a href="https://jobs.ashbyhq.com/api"></a><link href="https://jobs.lever.co/static/a.css"><script src="https://jobs.ashbyhq.com/js"></script><a href="https://apply.workable.com/j/5EA5DDE797"></a>',
    ],
    [
      "a vendor's host of its own",
      '<a href="https://www.bamboohr.com/careers"></a><img src="https://images4.bamboohr.com/jobs/a.png"><script src="https://assets-cdn.breezy.hr/a.js"></script><a href="https://help.pinpointhq.com/"></a><a href="https://a.b.breezy.hr/"></a>',
    ],
    [
      "a staff's way in",
      '<a href="https://acme.bamboohr.com/login.php"></a><a href="https://acme.bamboohr.com/home"></a>',
    ],
    [
      "a locale alone",
      '<a href="https://ats.rippling.com/en-GB"></a><a href="https://acme.wd5.myworkdayjobs.com/en-US"></a>',
    ],
    [
      "a Workday host without a site",
      '<a href="https://acme.wd5.myworkdayjobs.com/"></a><script src="https://acme.wd5.myworkdayjobs.com/wday/asset/a.js"></script><a href="https://acme.myworkdayjobs.com/External"></a>',
    ],
    ["a bare number", '<a href="https://boards.greenhouse.io/4001001"></a>'],
    ["a bare UUID", '<a href="https://jobs.ashbyhq.com/0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0001"></a>'],
    ["the vendor's front page", '<a href="https://jobs.lever.co/"></a>'],
    ["a slug that is none", '<a href="https://jobs.lever.co/..%2Fadmin"></a><a href="https://jobs.lever.co/%00"></a>'],
  ])("%s", (_, html) => {
    expect(detect(html)).toEqual([]);
  });
});

describe("twins of the vendors' hosts under .example", () => {
  const html = `<a href="https://boards.greenhouse.example/acme"></a><a href="https://jobs.eu.lever.example/acme"></a>
    <a href="https://jobs.ashbyhq.example/acme"></a><a href="https://acme.jobs.personio.example/"></a>
    <a href="https://acme.recruitee.example/"></a>`;

  test("are boards for a sample company, and the vendors themselves are not", () => {
    expect(detect(html, "acme.example")).toEqual([
      "Greenhouse: acme",
      "Lever (EU): acme",
      "Ashby: acme",
      "Recruitee: acme",
      "Personio: acme.jobs.personio.example",
    ]);
    expect(detect('<a href="https://jobs.lever.co/acme"></a>', "acme.example")).toEqual([]);
  });

  test("are nothing for any other company", () => {
    expect(detect(html, "acme.com")).toEqual([]);
    expect(detect(html, "example.com")).toEqual([]);
  });
});
