import { expect, test } from "vitest";
import { jobSchema } from "../schemas";
import { countByFunction, countByPlace, MAX_PLACES } from "./role-counts";

const job = (title: string, rest: { function?: string; location?: string | null } = {}) => ({
  job: jobSchema.parse({
    id: null,
    title,
    department: null,
    location: null,
    url: null,
    postedAt: null,
    isEngineering: false,
    ...rest,
  }),
});

const titles = (items: { job: { title: string } }[]) => items.map((item) => item.job.title);

test("counts come largest first, those of the same size in the order of the board, each with its first role", () => {
  const { counts, examples } = countByFunction([
    job("Chef", { function: "retail_hospitality" }),
    job("Recruiter", { function: "hr" }),
    job("Developer", { function: "engineering" }),
    job("Tester", { function: "engineering" }),
  ]);
  expect(Object.entries(counts)).toEqual([
    ["engineering", 2],
    ["retail_hospitality", 1],
    ["hr", 1],
  ]);
  expect(titles(examples)).toEqual(["Developer", "Chef", "Recruiter"]);
});

test("roles saved before they were classified count under no function", () => {
  expect(countByFunction([job("Chef")])).toEqual({ counts: {}, examples: [] });
});

test("spellings of a place that differ in case, accents or punctuation count as the first of them", () => {
  const places = ["São Paulo, Brazil", "Sao Paulo (Brazil)", "SÃO PAULO BRAZIL", "Lisbon", " ", null];
  const { counts } = countByPlace(places.map((location) => job("Chef", { location })));
  expect(counts).toEqual({ "São Paulo, Brazil": 3, Lisbon: 1 });
});

test("places in a script that has no Latin letters are places too", () => {
  expect(countByPlace([job("Chef", { location: "東京" })]).counts).toEqual({ 東京: 1 });
});

test("a place is a name, whatever JavaScript thinks of it", () => {
  const { counts } = countByPlace([job("Chef", { location: "__proto__" }), job("Chef", { location: "constructor" })]);
  expect(Object.entries(counts)).toEqual([
    ["__proto__", 1],
    ["constructor", 1],
  ]);
});

test(`of more than ${MAX_PLACES} places, those with most roles are kept`, () => {
  const places = Array.from({ length: 30 }, (_, index) => `Place ${index}`);
  const { counts } = countByPlace([...places, "Place 29"].map((location) => job("Chef", { location })));
  expect(Object.keys(counts)).toHaveLength(MAX_PLACES);
  expect(counts["Place 29"]).toBe(2);
  expect(counts["Place 19"]).toBeUndefined();
});
