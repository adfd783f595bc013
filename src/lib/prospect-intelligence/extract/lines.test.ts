import { expect, test } from "vitest";
import { parseHtml } from "./html";
import { linesOf, linesUnder, ownLinesOf } from "./lines";

const parse = (html: string) => parseHtml(html, { url: "https://acme.com/", fetchedAt: "2026-11-20T12:00:00.000Z" });

test("a page has five thousand lines of four hundred characters at most", () => {
  const lines = linesOf(parse(`<p>${"x".repeat(1_000)}${"<p>y".repeat(6_000)}`));
  expect(lines).toHaveLength(5_000);
  expect(lines[0]).toBe("x".repeat(400));
});

test("a page's own lines stand between what it begins and ends with as the home page does", () => {
  const inFrame = (text: string) => parse(`<p>Acme<p>Sign up${text}<p>© Acme`);
  expect(ownLinesOf(inFrame("<p>Sign up<p>Prices"), inFrame("<p>Welcome"))).toEqual(["Sign up", "Prices"]);
  expect(ownLinesOf(inFrame(""), inFrame(""))).toEqual([]);
});

test("what stands under a heading ends with the next one of its level or above", () => {
  const page = parse("<h1>Acme</h1><h2>Team</h2>We are many.<h3>Berlin</h3>Here.<h2>Jobs</h2>None.");
  expect(linesUnder(page, (text) => text === "Team")).toEqual(["Team", "We are many.", "Berlin", "Here."]);
  expect(linesUnder(page, (text) => text === "Blog")).toEqual([]);
});
