import { describe, expect, test } from "vitest";
import { readXml } from "./xml";

function read(xml: string) {
  const elements: [path: string, text: string][] = [];
  const reading = readXml(xml, (path, text) => elements.push([path, text]));
  return { ...reading, elements };
}

test("each element is told with its path and its own text, children before their parent", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <jobs><!-- two --><job id="1"><name> R&amp;D &#228; </name><tt:city/><note>a<b>c</b>d</note></job></jobs>`;
  expect(read(xml)).toEqual({
    root: "jobs",
    isWhole: true,
    elements: [
      ["jobs/job/name", "R&D ä"],
      ["jobs/job/tt:city", ""],
      ["jobs/job/note/b", "c"],
      ["jobs/job/note", "ad"],
      ["jobs/job", ""],
      ["jobs", ""],
    ],
  });
});

test("an element is told with its attributes, the first sixteen", () => {
  const told: [string, [string, string][]][] = [];
  const many = Array.from({ length: 50 }, (_, i) => `n${i}="x"`).join(" ");
  readXml(`<a x="1 &amp; 2"><b/><c y='3' z/><d ${many}/></a>`, (path, _text, attributes) => {
    told.push([path, [...attributes]]);
  });
  expect(told.map(([path, attributes]) => [path, attributes.length])).toEqual([
    ["a/b", 0],
    ["a/c", 2],
    ["a/d", 16],
    ["a", 1],
  ]);
  expect(told.at(-1)?.[1]).toEqual([["x", "1 & 2"]]);
});

test("nothing more is read once an element is answered with false", () => {
  const paths: string[] = [];
  const { isWhole } = readXml("<a><b/><c/><d/></a>", (path) => {
    paths.push(path);
    return path !== "a/c";
  });
  expect({ paths, isWhole }).toEqual({ paths: ["a/b", "a/c"], isWhole: false });
});

test("CDATA is text in which nothing is undone", () => {
  expect(read("<a>1 <![CDATA[<b>&amp;</b> ]]]]>2</a>").elements).toEqual([["a", "1 <b>&amp;</b> ]]2"]]);
});

describe("a DOCTYPE", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join("");

  test.each([
    ["a file", '[<!ENTITY x SYSTEM "file:///etc/passwd">]'],
    ["an address", 'PUBLIC "x" "https://evil.test/x.dtd" [<!ENTITY % p SYSTEM "https://evil.test/">%p;]'],
    ["text", '[<!ENTITY x "expanded">]'],
    ["elements", '[<!ENTITY x "<a><b>expanded</b></a>">]'],
    ["a billion laughs", `[<!ENTITY lol0 "lol">${laughs}<!ENTITY x "&lol9;">]`],
  ])("that declares %s is refused", (_, doctype) => {
    expect(read(`<!DOCTYPE a ${doctype}><a><b>&x;</b></a>`)).toEqual({ root: null, isWhole: false, elements: [] });
  });

  test("that declares nothing is passed over, and an entity that nobody declared stays as it is", () => {
    const { elements } = read('<!DOCTYPE a SYSTEM "https://evil.test/x.dtd"><a>&x;</a>');
    expect(elements).toEqual([["a", "&x;"]]);
  });
});

describe("a document is not whole", () => {
  test.each([
    ["that is cut off", "<a><b>1</b><b>2", [["a/b", "1"]]],
    ["that closes what it did not open", "<a><b>1</b><b>2</c><b>3</b></a>", [["a/b", "1"]]],
    ["that is a web page", "<!doctype html><html><meta charset=utf-8><p>Not found<br></html>", []],
    ["that is no XML", "Not found", []],
    ["that is empty", "", []],
    ["whose CDATA never ends", "<a><b>1</b><![CDATA[2</a>", [["a/b", "1"]]],
  ])("%s, and what came before still counts", (_, xml, elements) => {
    expect(read(xml)).toMatchObject({ isWhole: false, elements });
  });
});

test("what follows the outermost element is no part of the document", () => {
  expect(read("<a>1</a><a>2</a>")).toEqual({ root: "a", isWhole: true, elements: [["a", "1"]] });
});

describe("bounds", () => {
  test("elements deeper than any that is used are passed over", () => {
    const { isWhole, elements } = read(`<a>${"<b>".repeat(50_000)}x${"</b>".repeat(50_000)}<c>y</c></a>`);
    expect(isWhole).toBe(true);
    expect(elements.length).toBeLessThan(20);
    expect(elements.at(-2)).toEqual(["a/c", "y"]);
    expect(JSON.stringify(elements)).not.toContain('"x"');
  });

  test("a million elements are read in part", () => {
    const { isWhole, elements } = read(`<a>${"<b/>".repeat(1_000_000)}</a>`);
    expect(isWhole).toBe(false);
    expect(elements.length).toBeLessThan(1_000_000);
  });

  test("text and names are cut", () => {
    const { elements } = read(`<a><${"n".repeat(100_000)}/>${"x".repeat(100_000)}</a>`);
    expect(elements.every(([path, text]) => path.length < 100 && text.length <= 2_000)).toBe(true);
  });

  test.each([
    ["text", "x".repeat(100_000)],
    ["entities", "&amp;".repeat(100_000)],
    ["text after entities", `${"&amp;".repeat(1_999)}${"x".repeat(100_000)}`],
  ])("an attribute of much %s is cut", (_, value) => {
    let length = 0;
    readXml(`<a x="${value}"/>`, (_path, _text, attributes) => {
      length = attributes.get("x")?.length ?? 0;
    });
    expect(length).toBe(2_000);
  });

  test("characters that no database stores become U+FFFD", () => {
    expect(read("<a>&#0;&#xD800;&#x110000;</a>").elements).toEqual([["a", "\uFFFD\uFFFD\uFFFD"]]);
  });
});
