import { expect, test } from "vitest";
import { FetchError } from "../fetch/types";
import { toDocument } from "../testing/documents";
import { pageReader, readPage } from "./page";
import { readDocument } from "./read-document";
import { jsonReader, textReader } from "./reader";
import { takeTurn } from "./turns";

const small = (text = "<p>x") => toDocument(text);
const large = (text = "<p>x") => toDocument(text + " ".repeat(200_000));
/** Not in the registry: the thread does not know it. */
const onlyHere = textReader("only-here", (text) => text.length);

test.each([
  ["small", small],
  ["large", large],
])("a %s document is read once, whoever asks", async (_, create) => {
  const document = create();
  const [first, second] = await Promise.all([readPage(document), readPage(document)]);
  expect(first).toMatchObject({ url: document.url, fetchedAt: document.fetchedAt, text: "x" });
  expect(second).toBe(first);
  expect(await readPage({ ...document })).toBe(first);
});

test("one body at two addresses is two pages", async () => {
  const document = small('<a href="b">');
  const [one, other] = await Promise.all([readPage(document), readPage({ ...document, url: "https://acme.com/a/" })]);
  expect([one.links[0]?.url, other.links[0]?.url]).toEqual(["https://acme.com/b", "https://acme.com/a/b"]);
});

test("a large document is read in the thread, by the reader of that name, and a small one is not", async () => {
  expect(await readDocument(onlyHere, small("abc"), {})).toBe(3);
  await expect(readDocument(onlyHere, large(), {})).rejects.toThrow("only-here failed");
});

test("here and in the thread a page is the same", async () => {
  const html = `<title>R&amp;D</title><a href="/a">Jobs</a><h1 id="x">Hi</h1><meta name="a" content="b"><script type="application/ld+json">{"__proto__":{"a":1}}</script>`;
  const document = large(html);
  const here = pageReader.read(new TextDecoder().decode(document.body), document, {});
  expect(await readPage(document)).toEqual(here);
});

test.each([
  ["small", ""],
  ["large", " ".repeat(200_000)],
])("what a reader refuses in a %s document is told in its words and with its address", async (_, padding) => {
  // A reader's name is what counts in the thread.
  const reader = jsonReader("ashby", () => {
    throw new FetchError("parse", "https://acme.com/jobs", "The Ashby board answered in a shape that is not known.");
  });
  const document = toDocument(`[]${padding}`, { url: "https://acme.com/jobs", contentType: "application/json" });
  await expect(readDocument(reader, document, {})).rejects.toMatchObject({
    name: "FetchError",
    kind: "parse",
    url: "https://acme.com/jobs",
    message: "The Ashby board answered in a shape that is not known.",
  });
});

test("arguments reach the reader, and tell readings apart", async () => {
  const reader = jsonReader("lever", (answer, origin: { url: string; fetchedAt: string; skip?: number }) => [
    answer,
    origin.skip,
  ]);
  const document = toDocument("1");
  expect(await readDocument(reader, document, { skip: 100 })).toEqual([1, 100]);
  expect(await readDocument(reader, document, {})).toEqual([1, undefined]);
});

test.each([
  ["the caller went away", new DOMException("", "AbortError"), "aborted"],
  ["the time is up", new DOMException("", "TimeoutError"), "timeout"],
])("who asks stops waiting as soon as %s, and others go on", async (_, reason, kind) => {
  const document = large();
  const controller = new AbortController();
  const [stopped, other] = [readPage(document, controller.signal), readPage(document)];
  controller.abort(reason);
  await expect(stopped).rejects.toMatchObject({ name: "FetchError", kind });
  expect(await other).toMatchObject({ text: "x" });
});

test("a document that nobody waits for any more is not read, and can be asked for again", async () => {
  let reads = 0;
  const reader = textReader("counted", () => ++reads);
  const document = small();
  const stopped = readDocument(reader, document, {}, AbortSignal.abort());
  await expect(stopped).rejects.toMatchObject({ kind: "aborted" });
  await takeTurn();
  expect(reads).toBe(0);
  expect(await readDocument(reader, document, {})).toBe(1);
});

test("those who wait go on in turns of the event loop of their own", async () => {
  const document = small();
  let turn = 0;
  const turns: number[] = [];
  const count = () => {
    turn += 1;
    if (turns.length < 3) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all([1, 2, 3].map(() => readPage(document).then(() => turns.push(turn))));
  expect(new Set(turns).size).toBe(3);
});
