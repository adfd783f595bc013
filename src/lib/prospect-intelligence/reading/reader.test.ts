import { expect, test } from "vitest";
import { jsonReader, textReader } from "./reader";

const ORIGIN = { url: "https://acme.com/jobs", fetchedAt: "2026-11-20T12:00:00.000Z" };
const reader = jsonReader("test", (answer, { url }) => ({ answer, url }));

test("a reader of JSON is given its value, and where it is from", () => {
  expect(reader.read("[1]", ORIGIN, {})).toEqual({ answer: [1], url: ORIGIN.url });
});

test("a reader of text is given it as it is, with its arguments", () => {
  const reader = textReader("test", (text, origin: typeof ORIGIN & { skip: number }) => [
    text,
    origin.skip,
    origin.url,
  ]);
  expect(reader.read("<p>", ORIGIN, { skip: 3 })).toEqual(["<p>", 3, ORIGIN.url]);
});

test.each([
  ["a page", "<html>", "parse"],
  ["a million empty objects", `[${"{},".repeat(1_000_000)}{}]`, "too_complex"],
  ["lists in one another", "[".repeat(1_000_000), "too_complex"],
])("%s in place of JSON is refused", (_, text, kind) => {
  expect(() => reader.read(text, ORIGIN, {})).toThrow(
    expect.objectContaining({ name: "FetchError", kind, url: ORIGIN.url }),
  );
});
