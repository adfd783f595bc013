import { describe, expect, it } from "vitest";
import { decodeText, isBinary, parseContentType } from "./text";

describe("parseContentType", () => {
  it.each([
    ["text/html", "text/html", undefined],
    ["Text/HTML; Charset=UTF-8", "text/html", "UTF-8"],
    ['text/html;charset="iso-8859-1"', "text/html", "iso-8859-1"],
    ["text/html; boundary=x; charset = utf-8 ", "text/html", "utf-8"],
    ["; charset=utf-8", "", "utf-8"],
    ["text/html; charset", "text/html", undefined],
    [undefined, "", undefined],
  ])("reads %j", (header, mediaType, charset) => {
    expect(parseContentType(header)).toEqual({ mediaType, charset });
  });
});

describe("isBinary", () => {
  it.each([
    "image/png",
    "image/svg+xml",
    "video/mp4",
    "audio/mpeg",
    "font/woff2",
    "application/pdf",
    "application/zip",
    "application/octet-stream",
    "application/x-tar",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/wasm",
  ])("takes %s for binary", (mediaType) => {
    expect(isBinary(mediaType)).toBe(true);
  });

  it.each([
    "",
    "text/html",
    "text/plain",
    "application/json",
    "application/ld+json",
    "application/xhtml+xml",
    "application/rss+xml",
    "application/vnd.api+json",
    "application/vnd.ms-sync+xml",
    "application/javascript",
    "html",
  ])("takes %j for text", (mediaType) => {
    expect(isBinary(mediaType)).toBe(false);
  });
});

describe("decodeText", () => {
  const latin1 = (text: string) => Buffer.from(text, "latin1");
  const utf8 = (text: string) => Buffer.from(text, "utf8");
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

  it.each([
    [
      "a BOM before the header",
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8("é")]),
      "text/html; charset=latin1",
      "é",
    ],
    ["UTF-16 by its BOM", utf16("<p>é"), "text/html; charset=utf-8", "<p>é"],
    [
      "the header before the meta tag",
      latin1('<meta charset="utf-8">é'),
      "text/html; charset=iso-8859-1",
      '<meta charset="utf-8">é',
    ],
    ["the meta tag", latin1("<meta charset=iso-8859-1>é"), "text/html", "<meta charset=iso-8859-1>é"],
    [
      "the meta tag when the header names no encoding that exists",
      latin1("<meta charset=latin1>é"),
      "text/html; charset=bogus",
      "<meta charset=latin1>é",
    ],
    ["UTF-8 where nothing is declared and it fits", utf8("<p>é"), "text/html", "<p>é"],
    ["windows-1252 where nothing is declared and UTF-8 does not fit", Buffer.from([0x80, 0xe9]), "text/html", "€é"],
    ["Shift JIS", Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "text/html; charset=Shift_JIS", "日本"],
    [
      "XML by its declaration",
      latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'),
      "application/rss+xml",
      '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>',
    ],
    ["XML without declaration as UTF-8", utf8("<a>é</a>"), "text/xml", "<a>é</a>"],
    ["JSON as UTF-8", utf8('{"a":"é"}'), "application/json", '{"a":"é"}'],
    [
      "JSON whose text looks like a meta tag as UTF-8",
      utf8('{"a":"<meta charset=latin1>é"}'),
      "application/json",
      '{"a":"<meta charset=latin1>é"}',
    ],
    [
      "UTF-8 declared but not so, with marks for what is wrong",
      latin1("a é b"),
      "text/html; charset=utf-8",
      "a \ufffd b",
    ],
    ["encodings that are unsafe as UTF-8", utf8("é"), "text/html; charset=iso-2022-kr", "é"],
    ["NUL as a mark", utf8("a\0b"), "text/html; charset=utf-8", "a\ufffdb"],
    ["nothing", Buffer.alloc(0), "text/html", ""],
  ])("reads %s", (_name, bytes, header, text) => {
    expect(decodeText(bytes, parseContentType(header))).toBe(text);
  });

  it.each([
    ["UTF-8", Buffer.from(`a${"漢".repeat(100_000)}`), "utf-8", "漢"],
    ["UTF-8 with NULs", Buffer.from(`a${"\0".repeat(300_000)}`), "utf-8", "\ufffd"],
    ["UTF-16", Buffer.from(`a${"𝒳".repeat(100_000)}`, "utf16le"), "utf-16le", "𝒳"],
    [
      "GB18030",
      Buffer.concat([Buffer.from("a"), Buffer.alloc(300_000, Buffer.from([0x84, 0x31, 0xa4, 0x37]))]),
      "gb18030",
      "\ufffd",
    ],
  ])("reads %s that is too long to be decoded at once, characters whole", (_name, bytes, charset, character) => {
    const text = decodeText(bytes, { mediaType: "text/html", charset });
    expect(text[0]).toBe("a");
    expect(text.slice(1)).toBe(character.repeat((text.length - 1) / character.length));
  });

  it("reads 5 MB on one line", () => {
    const bytes = Buffer.alloc(5_000_000, "<p class=x>");
    expect(decodeText(bytes, parseContentType("text/html"))).toHaveLength(5_000_000);
  });
});
