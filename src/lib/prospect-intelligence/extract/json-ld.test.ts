import { expect, test } from "vitest";
import { parseHtml } from "./html";
import { findNodes } from "./json-ld";

const find = (block: unknown) =>
  findNodes(
    parseHtml(`<script type="application/ld+json">${JSON.stringify(block)}</script>`, {
      url: "https://acme.com/",
      fetchedAt: "2026-11-20T12:00:00.000Z",
    }),
  );

test("things are found in document order, each with its path", () => {
  const block = { "@graph": [{ "@type": "WebSite", publisher: { "@type": "Organization" } }, { "@type": "WebPage" }] };
  expect(find(block).map(({ path }) => path)).toEqual(['$["@graph"][0]', '$["@graph"][0].publisher', '$["@graph"][1]']);
});

test("things are found eight levels deep", () => {
  const nested = (levels: number): object => ({ "@type": "Thing", ...(levels > 0 && { about: nested(levels - 1) }) });
  expect(find(nested(30))).toHaveLength(9);
});

test("no more than five thousand things are found", () => {
  const things = (count: number) => Array.from({ length: count }, () => ({ "@type": "Thing" }));
  expect(find(things(5_000))).toHaveLength(5_000);
  expect(find(things(9_000))).toHaveLength(5_000);
  expect(find([{ "@graph": things(4_999) }, { "@type": "WebSite", about: things(9) }])).toHaveLength(5_000);
});
