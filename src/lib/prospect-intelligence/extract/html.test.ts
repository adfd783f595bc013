import { describe, expect, test } from "vitest";
import { type Page, parseHtml, toPlainText } from "./html";

const ORIGIN = { url: "https://acme.com/company/about", fetchedAt: "2026-11-20T12:00:00.000Z" };
const parse = (html: string) => parseHtml(html, ORIGIN);

describe("a page", () => {
  test("has a title, a language, meta tags and headings", () => {
    const page = parse(`<!DOCTYPE html><html lang="de-AT"><head><title>  R&amp;D  bei
      Acme </title><meta name="Description" content="Wir &uuml;ber uns"><meta property="og:site_name" content="Acme">
      <meta name="description" content="a second one"></head><body><h1>Über <em>uns</em></h1><h2></h2><h3>Team</h3>`);
    expect(page).toMatchObject({
      lang: "de",
      title: "R&D bei Acme",
      headings: [
        { level: 1, text: "Über uns", line: 0 },
        { level: 3, text: "Team", line: 1 },
      ],
    });
    expect(Object.fromEntries(page.meta)).toEqual({ description: "Wir über uns", "og:site_name": "Acme" });
  });

  test("has links with their words, absolute and without fragment, and no others than web links", () => {
    const page =
      parse(`<a href="/careers#open">Open <b>roles</b></a> <a href="team">Team</a> <a href="https://x.example/">X</a>
      <a href="mailto:a@acme.com">m</a> <a href="javascript:void(0)">j</a> <a name="top">no link</a>
      <a href="/logo" aria-label="Home"><svg><title>Acme</title></svg></a><a href="/i"><img alt="Our story"></a><a href="http://[bad">bad</a>`);
    expect(page.links.map(({ url, text }) => [url, text])).toEqual([
      ["https://acme.com/careers", "Open roles"],
      ["https://acme.com/company/team", "Team"],
      ["https://x.example/", "X"],
      ["https://acme.com/logo", "Home"],
      ["https://acme.com/i", "Our story"],
    ]);
  });

  test("resolves its links against the first base element", () => {
    const page = parse(
      '<base href="https://www.acme.com/en/"><base href="https://evil.example/"><a href="jobs">Jobs</a>',
    );
    expect(page.links[0]?.url).toBe("https://www.acme.com/en/jobs");
  });

  test("names its feeds", () => {
    const page = parse(
      '<link rel="Alternate" type="application/RSS+xml" title="Blog" href="/feed"><link rel=stylesheet href=/a.css>',
    );
    expect(page.relations).toEqual([
      { url: "https://acme.com/feed", rel: ["alternate"], type: "application/rss+xml", title: "Blog", hreflang: "" },
      { url: "https://acme.com/a.css", rel: ["stylesheet"], type: "", title: "", hreflang: "" },
    ]);
  });

  test("names the languages of what it leads to", () => {
    const page = parse('<link rel="alternate" hreflang="fr-CA" href="/fr"><a hreflang="de" href="/de">Deutsch</a>');
    expect(page.relations[0]).toMatchObject({ url: "https://acme.com/fr", hreflang: "fr-CA" });
    expect(page.links[0]).toMatchObject({ url: "https://acme.com/de", hreflang: "de" });
  });

  test("says by which line of its text each heading, image and list stands", () => {
    const page = parse(`<img alt="Acme"> <nav><ul><li><a href="/p">Pricing</a></ul></nav>
      <h2><div>Trusted by</div></h2><div>

      </div><img alt="Globex logo"><img alt=""><img><noscript><img alt="Globex again"></noscript>
      <svg aria-label="Initech"><image aria-label="x"/></svg><p>and <img alt="inline"> others</p><ol><li>One<li>Two</ol>Three`);
    const lines = page.text.split("\n");
    expect(lines).toEqual(["Pricing", "Trusted by", "and", "others", "One", "Two", "Three"]);
    expect(page.headings.map(({ line }) => lines[line])).toEqual(["Trusted by"]);
    expect(page.images.map(({ alt, line }) => [alt, lines[line]])).toEqual([
      ["Acme", "Pricing"],
      ["Globex logo", "and"],
      ["Initech", "and"],
      ["inline", "others"],
    ]);
    expect([...page.listLines].map((line) => lines[line])).toEqual(["Pricing", "One", "Two"]);
  });

  test("takes no harm from lists that end and never began", () => {
    expect([...parse("</ul></ol></ul><ul><li>One</ul>Two").listLines]).toEqual([0]);
  });

  test("has the text a visitor sees, a line for each block", () => {
    const page = parse(`<head><title>T</title><style>p{}</style></head><p>We   are <b>180</b>
      people.<p>Founded&nbsp;in 2016<br>in Berlin<script>var a = "<p>hidden</p>"</script>
      <noscript>Enable JavaScript</noscript><svg><text>chart</text></svg><template>later</template><textarea>draft</textarea><ul><li>One<li>Two</ul>`);
    expect(page.text).toBe("We are 180 people.\nFounded in 2016\nin Berlin\nOne\nTwo");
  });

  test("has the dates of its time elements", () => {
    const page = parse('<time datetime="2026-11-01">1 Nov</time><time>2026-10-01</time><time></time>');
    expect(page.times.map(({ value }) => value)).toEqual(["2026-11-01", "2026-10-01"]);
  });

  test("names the scripts and the frames that it loads, each once", () => {
    const page =
      parse(`<script src="/app.js"></script><script src="//cdn.example/a.js?v=1#x"></script><script src=/app.js></script>
      <script>inline()</script><script src="data:text/javascript,x"></script>
      <noscript><iframe src="https://tags.example/ns.html?id=1&amp;x=2"></iframe></noscript><iframe srcdoc="<p>"></iframe>`);
    expect(page.scriptUrls).toEqual(["https://acme.com/app.js", "https://cdn.example/a.js?v=1"]);
    expect(page.iframeUrls).toEqual(["https://tags.example/ns.html?id=1&x=2"]);
  });

  test.each([
    ["a meta tag", '<meta http-equiv="Refresh" content="0; URL=/en/">', "https://acme.com/en/"],
    ["one in quotation marks", "<meta http-equiv=refresh content=\"1;url='https://acme.io/'\">", "https://acme.io/"],
    [
      "a script",
      '<script>window.onload=function(){window.location.href="/lander"}</script>',
      "https://acme.com/lander",
    ],
    ["a script that replaces", "<script>location.replace('/x')</script>", "https://acme.com/x"],
    ["nothing", "<p>Acme</p>", null],
    ["a tag that shows the page anew", '<meta http-equiv="refresh" content="300; url=/">', null],
    ["a tag without an address", '<meta http-equiv="refresh" content="5">', null],
    ["one for those without scripts", '<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>', null],
    ["a tag to no web address", '<meta http-equiv="refresh" content="0; url=mailto:a@acme.com">', null],
    ["a long script", `<script>location.href="/x";${"f();".repeat(300)}</script>`, null],
    ["data", '<script type="application/json">{"a":"location.href=\'/x\'"}</script>', null],
  ])("sends its visitors on by %s", (_, html, url) => {
    expect(parse(html).refreshUrl).toBe(url);
  });

  test("goes on after an svg that was left open", () => {
    const page = parse(
      '<svg viewBox="0 0 1 1"><path d="M0"/><title>Logo<div><p>Founded in 2016</p><a href="/careers">Careers</a></div>',
    );
    expect(page.text).toBe("Founded in 2016\nCareers");
    expect(page.title).toBe("");
  });

  test("is not hidden by an svg that closes itself", () => {
    expect(parse('<svg class="x"/><p>Seen</p>').text).toBe("Seen");
  });
});

describe("JSON-LD", () => {
  const read = (content: string, type = "application/ld+json") =>
    parse(`<script type="${type}">${content}</script>`).jsonLd;

  test.each([
    ["as it should be", '{"@type":"Organization"}'],
    ["in a comment", '<!-- {"@type":"Organization"} -->'],
    ["in CDATA", '//<![CDATA[\n{"@type":"Organization"}\n//]]>'],
    ["with a semicolon", '{"@type":"Organization"};'],
    ["with commas too many", '{"@type":"Organization" ,\n }'],
    ["escaped as HTML", "{&quot;@type&quot;:&#34;Organization&#x22;}"],
    ["as a string", JSON.stringify('{"@type":"Organization"}')],
  ])("is read %s", (_, content) => {
    expect(read(content)).toEqual([{ "@type": "Organization" }]);
  });

  test("is read with raw line breaks inside its strings", () => {
    expect(read('{"description":"one\ntwo"}')).toEqual([{ description: "one two" }]);
  });

  test("keeps what looks like a slip where it is part of a sound text", () => {
    expect(read('{"a":"R&quot;D ,}, [1 ,]"}')).toEqual([{ a: "R&quot;D ,}, [1 ,]" }]);
  });

  test("is read with parameters to its type", () => {
    expect(read("[1]", "Application/LD+JSON; charset=utf-8")).toEqual([[1]]);
  });

  test("that is broken is left out, and the next block is read", () => {
    const page = parse(
      `<script type="application/ld+json">{"a":[,]}</script><script type="application/ld+json">[2]</script>`,
    );
    expect(page.jsonLd).toEqual([[2]]);
  });

  test("is read of five hundred blocks, broken ones among them", () => {
    const block = (content: unknown) => `<script type="application/ld+json">${content}</script>`;
    const blocks = (count: number) => Array.from({ length: count }, (_, i) => block(i)).join("");
    expect(parse(blocks(501)).jsonLd).toEqual(Array.from({ length: 500 }, (_, i) => i));
    expect(parse(block("{").repeat(499) + blocks(2)).jsonLd).toEqual([0]);
  });

  test("is not looked for in other scripts", () => {
    expect(read('{"@type":"Organization"}', "application/json")).toEqual([]);
  });
});

describe("addresses a page names", () => {
  test.each([
    ["in links", '<a href="https://jobs.lever.co/acme?a=1&amp;b=2">', "https://jobs.lever.co/acme?a=1&b=2"],
    ["in frames", '<iframe src="//jobs.ashbyhq.com/acme"></iframe>', "https://jobs.ashbyhq.com/acme"],
    [
      "in scripts' sources",
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
      "https://boards.greenhouse.io/embed/job_board/js?for=acme",
    ],
    ["in lazy attributes", '<div data-src="https://jobs.lever.co/acme">', "https://jobs.lever.co/acme"],
    ["in handlers", `<button onclick="location.href='https://jobs.lever.co/acme'">`, "https://jobs.lever.co/acme"],
    ["escaped in scripts", '<script>{"u":"https:\\/\\/jobs.lever.co\\/acme"}</script>', "https://jobs.lever.co/acme"],
    [
      "with escaped code points in scripts",
      '<script>{"u":"https:\\u002F\\u002Fjobs.lever.co\\u002Facme?a=1\\u0026b=2"}</script>',
      "https://jobs.lever.co/acme?a=1&b=2",
    ],
    [
      "with entities in scripts",
      '<script>"https://jobs.lever.co/acme?a=1&amp;b=2"</script>',
      "https://jobs.lever.co/acme?a=1&b=2",
    ],
  ])("are found %s", (_, html, url) => {
    expect(parse(html).mentionedUrls).toEqual([url]);
  });

  test.each([
    ["comments", "<!-- https://jobs.lever.co/acme -->"],
    ["prose", "<p>See https://jobs.lever.co/acme</p>"],
    ["bare words", '<a href="jobs.lever.co/acme">relative</a>'],
  ])("are not found in %s", (_, html) => {
    expect(parse(html).mentionedUrls).toEqual([]);
  });
});

describe("addresses that inline scripts load", () => {
  test.each([
    [
      "in a snippet",
      `<script>j.src='https://www.googletagmanager.com/gtm.js?id='+i</script>`,
      "https://www.googletagmanager.com/gtm.js?id=",
    ],
    [
      "without a scheme",
      '<script>t.src="//cdn.mxpnl.com/libs/mixpanel.js"</script>',
      "https://cdn.mxpnl.com/libs/mixpanel.js",
    ],
    [
      "as host and path",
      "<script>window._fs_script = 'edge.fullstory.com/s/fs.js'</script>",
      "https://edge.fullstory.com/s/fs.js",
    ],
    ["escaped", '<script type="module">load("https:\\/\\/js.stripe.com\\/v3")</script>', "https://js.stripe.com/v3"],
    [
      "held back until consent",
      '<script type="text/plain">load(`https://js.stripe.com/v3`)</script>',
      "https://js.stripe.com/v3",
    ],
  ])("are found %s", (_, html, url) => {
    expect(parse(html).inlineScriptUrls).toEqual([url]);
  });

  test.each([
    ["a script's comments", "<script>// see https://js.stripe.com/v3\n</script>"],
    ["a script that is commented out", '<!-- <script>load("https://js.stripe.com/v3")</script> -->'],
    ["data", '<script type="application/json">{"u":"https://js.stripe.com/v3"}</script>'],
    ["templates", '<script type="text/template">"https://js.stripe.com/v3"</script>'],
    ["names of files and properties", '<script>load("images/logo.png", "app.min.js", "a.b.c")</script>'],
    ["handlers and links", `<a href="https://js.stripe.com/v3" onclick="go('https://js.stripe.com/v3')">`],
  ])("are not found in %s", (_, html) => {
    expect(parse(html).inlineScriptUrls).toEqual([]);
  });

  test("take linear time to find", () => {
    const hostile = ['"a.', '"a-', `"${"a.".repeat(7)}`].map((part) => part.repeat(300_000)).join("");
    expect(parse(`<script>${hostile}</script>`).inlineScriptUrls).toEqual([]);
  });
});

test("where forms send to is found", () => {
  expect(parse('<form action="/go"></form><form action="https://webto.salesforce.com/x">').formUrls).toEqual([
    new URL("/go", ORIGIN.url).href,
    "https://webto.salesforce.com/x",
  ]);
});

test("a fragment becomes plain text", () => {
  expect(toPlainText("R&amp;D &lt;Lead&gt; <b>EMEA</b>")).toBe("R&D <Lead> EMEA");
});

// Each is some five megabytes, the most that is fetched: quadratic time would be minutes, and tests have a limit.
describe("hostile pages are read in linear time", () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));

  test.each([
    ["a million tags", fill("<b>x")],
    ["a million nested elements", fill("<div>")],
    ["end tags that close nothing, deep down", "<div>".repeat(500_000) + "</x>".repeat(500_000)],
    ["a million links", fill('<a href="/a">')],
    ["a million attributes", `<p ${fill("a=b ")}`],
    [
      "a million attributes of different names",
      `<p ${Array.from({ length: 700_000 }, (_, i) => `a${i}=b`).join(" ")}>`,
    ],
    ["JSON-LD of a million things", `<script type="application/ld+json">[${"{},".repeat(300_000)}{}]</script>`],
    ["a million entities", fill("&amp;")],
    ["a comment that does not end", `<!--${fill("-")}`],
    ["slashes in a script", `<script>${fill("//a.")}</script>`],
    ["JSON-LD nested without end", `<script type="application/ld+json">${fill("[")}</script>`],
    ["JSON-LD of white space", `<script type="application/ld+json">${" ".repeat(100_000)}x</script>`],
    ["white space", `<p>${fill(" \n")}`],
    ["a heading that does not end", `<h1>${fill("<p>x")}`],
    ["a link that does not end", `<a href="/">${fill("<p>x")}`],
    ["a time that does not end", `<time>${fill("<p>x")}`],
    ["one line", fill("x")],
  ])("%s", (_, html) => {
    const page = parse(html);
    expect(page.links.length).toBeLessThanOrEqual(3_000);
    expect(page.text.length).toBeLessThanOrEqual(200_000);
  });
});

// Of an address, or of an attribute: what stands in a page once is not to be made a thousand times over.
describe("little is made of a page that says it in few bytes", () => {
  const elements = "<a href=b>x</a><script src=b></script><link href=b>".repeat(1_000);

  test.each([
    ["a long base", `<base href="https://acme.com/${"a".repeat(1_990)}/">${elements.repeat(4)}`],
    ["a base that is too long to be visited", `<base href="https://acme.com/${"a".repeat(4_000)}/">${elements}`],
    ["a base that is longer with its escapes", `<base href="https://acme.com/${"漢".repeat(1_500)}/">${elements}`],
    ["addresses that are longer with their escapes", `<a href="/${"漢".repeat(1_500)}">x</a>`.repeat(1_000)],
    ["an address of a megabyte in a script", `<script>load("//a.bc/${"漢".repeat(1_000_000)}")</script>`],
    [
      "many addresses in a script that are longer with their escapes",
      `<script>${Array.from({ length: 400 }, (_, i) => `load("//a.bc/${i}${"漢".repeat(1_500)}")`).join(";")}</script>`,
    ],
    ["relations of many words", `<link href=b rel="${"ab ".repeat(1_300)}">`.repeat(1_200)],
  ])("%s", (_, html) => {
    expect(JSON.stringify(parse(html)).length).toBeLessThan(2_500_000);
  });

  test("an address is read up to the length that is visited", () => {
    const ofLength = (length: number) => `https://acme.com/${"a".repeat(length - 17)}`;
    const page = parse([2_048, 2_049].map((length) => `<a href="${ofLength(length)}">${length}</a>`).join(""));
    expect(page.links.map(({ text }) => text)).toEqual(["2048"]);
  });
});

describe("of a page is kept", () => {
  const fill = (piece: (i: number) => string, count = 4_000) =>
    Array.from({ length: count }, (_, i) => piece(i)).join("");
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const things = (count: number) => JSON.stringify(Array.from({ length: count }, () => ({})));

  test.each<[number, string, string, (page: Page) => number]>([
    [3_000, "links", fill((i) => `<a href="/${i}">x</a>`), ({ links }) => links.length],
    [2_000, "relations", fill((i) => `<link href="/${i}">`), ({ relations }) => relations.length],
    [2_000, "scripts", fill((i) => `<script src="/${i}"></script>`), ({ scriptUrls }) => scriptUrls.length],
    [2_000, "frames", fill((i) => `<iframe src="/${i}"></iframe>`), ({ iframeUrls }) => iframeUrls.length],
    [2_000, "forms", fill((i) => `<form action="/${i}"></form>`), ({ formUrls }) => formUrls.length],
    [2_000, "meta tags", fill((i) => `<meta name="${i}" content=x>`), ({ meta }) => meta.size],
    [2_000, "ids", fill((i) => `<p id="${i}">`), ({ ids }) => ids.size],
    [2_000, "images", fill((i) => `<img alt="${i}">`), ({ images }) => images.length],
    [2_000, "headings", fill((i) => `<h2>${i}</h2>`), ({ headings }) => headings.length],
    [2_000, "times", fill((i) => `<time>${i}</time>`), ({ times }) => times.length],
    [
      3_000,
      "mentioned addresses",
      `<script>${fill((i) => `"//a.bc/${i}"`)}</script>`,
      (page) => page.mentionedUrls.length,
    ],
    [
      2_000,
      "addresses in scripts",
      `<script>${fill((i) => `"//a.bc/${i}"`)}</script>`,
      (page) => page.inlineScriptUrls.length,
    ],
    [
      1,
      "attributes with one address, once",
      fill(() => '<p title="//a.bc">'),
      ({ mentionedUrls }) => mentionedUrls.length,
    ],
    [200_000, "characters of text", "x".repeat(300_000), ({ text }) => text.length],
    [300, "characters of a title", `<title>${"x".repeat(10_000)}</title>`, ({ title }) => title.length],
    [300, "characters of a heading", `<h1>${"x".repeat(10_000)}</h1>`, ({ headings }) => headings[0]?.text.length ?? 0],
    [
      4_096,
      "characters of an attribute",
      `<meta name=a content="${"x".repeat(10_000)}">`,
      (page) => page.meta.get("a")?.length ?? 0,
    ],
    [
      4_096,
      "entities of an attribute",
      `<meta name=a content="${"&amp;".repeat(10_000)}">`,
      (page) => page.meta.get("a")?.length ?? 0,
    ],
    [500, "blocks of JSON-LD", fill(() => ld("{}")), ({ jsonLd }) => jsonLd.length],
    [2, "blocks of JSON-LD of nine thousand things each", ld(things(9_000)).repeat(3), ({ jsonLd }) => jsonLd.length],
  ])("%i %s", (expected, _, html, measure) => {
    expect(measure(parse(html))).toBe(expected);
  });

  test.each<[string, string, (page: Page) => number]>([
    ["an attribute after a hundred others", `<p ${fill((i) => `a${i} `, 100)} id=late>`, ({ ids }) => ids.size],
    [
      "an address after three thousand others",
      `${fill(() => '<p title="//a.bc">')}<p title="//late.bc">`,
      (page) => page.mentionedUrls.length - 1,
    ],
    [
      "a script after two megabytes of others",
      `<script>${"x".repeat(2_000_000)}</script><script>"//a.bc"</script>`,
      (page) => page.mentionedUrls.length,
    ],
    ["a megabyte of JSON-LD", ld(`{${" ".repeat(1_000_000)}}`), ({ jsonLd }) => jsonLd.length],
    [
      "JSON-LD in a text of JSON-LD, where it is too much",
      ld(JSON.stringify(things(30_000))),
      ({ jsonLd }) => jsonLd.length,
    ],
  ])("nothing of %s", (_, html, measure) => {
    expect(measure(parse(html))).toBe(0);
  });
});
