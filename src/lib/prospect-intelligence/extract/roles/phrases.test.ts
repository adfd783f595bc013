import { expect, test } from "vitest";
import { Phrases } from "./phrases";
import { toPhraseWords } from "./words";

const phrases = new Phrases<string>()
  .add("engineer, sales engineer, sales\nvertrieb*, customer success, success manager", "plain")
  .add("vertriebs lead*", "begun");

const found = (text: string) => phrases.find(toPhraseWords(text)).map(({ start, end, value }) => [start, end, value]);

test("the longest phrase counts, in the order of the words", () => {
  expect(found("sales engineer sales x engineer")).toEqual([
    [0, 2, "plain"],
    [2, 3, "plain"],
    [4, 5, "plain"],
  ]);
});

test("of two phrases as long that overlap, the first counts", () => {
  expect(found("customer success manager")).toEqual([[0, 2, "plain"]]);
});

test("a star stands for any ending, and at the end of a longer phrase too", () => {
  expect(found("vertriebsteam")).toEqual([[0, 1, "plain"]]);
  expect(found("vertriebs leading")).toEqual([[0, 2, "begun"]]);
  expect(found("vertrie")).toEqual([]);
});

test("words that are properties of every object are just words", () => {
  expect(found("constructor __proto__ toString")).toEqual([]);
});

test.each([
  ["sales", /twice/],
  ["Sales of the", /lower case/],
  ["ingénieur", /accents/],
  ["of the", /joining/],
])("the phrase %j is refused", (phrase, message) => {
  expect(() => new Phrases<string>().add("sales", "known").add(phrase, "again")).toThrow(message);
});
