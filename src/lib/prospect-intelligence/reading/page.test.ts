import { expect, test } from "vitest";
import { toDocument } from "../testing/documents";
import { isHtml, readPage } from "./page";

test.each([
  ["text/html", "", true],
  ["application/xhtml+xml", "", true],
  ["", "\n<!doctype HTML><p>", true],
  ["", "\uFEFF<html>", true],
  ["", "%PDF-1.7", false],
  ["application/json", "<html>", false],
])("content type %j with %j is HTML: %s", (contentType, text, expected) => {
  expect(isHtml(toDocument(text, { contentType }))).toBe(expected);
});

test("a page is decoded by what its header says", async () => {
  const page = await readPage(
    toDocument(Buffer.from([0x3c, 0x70, 0x3e, 0xe9]), { contentType: "text/html; charset=latin1" }),
  );
  expect(page.text).toBe("é");
});
