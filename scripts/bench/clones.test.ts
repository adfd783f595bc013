import { expect, test } from "vitest";
import { cloneDomain, findClone, toOriginal } from "./clones";

const CLONE = cloneDomain("quillmark.example", 17);

test("a clone's addresses are the company's own, and back", () => {
  expect(CLONE).toBe("quillmark-017.example");
  expect(toOriginal(`https://www.${CLONE}/about`)).toBe("https://www.quillmark.example/about");
  const toClone = findClone(`https://${CLONE}/careers`);
  expect(toClone?.('<a href="https://jobs.lever.example/quillmark">Quillmark</a>')).toBe(
    '<a href="https://jobs.lever.example/quillmark-017">Quillmark</a>',
  );
});

test("a board is known by the clone's name in its address", () => {
  expect(toOriginal("https://quillmark-017.recruitee.example/api/offers/")).toBe(
    "https://quillmark.recruitee.example/api/offers/",
  );
});

test("what names no clone is left as it is", () => {
  expect(findClone("https://api.lever.example/robots.txt")).toBeNull();
  expect(toOriginal("https://tesseragrid.example/?page-100")).toBe("https://tesseragrid.example/?page-100");
});
