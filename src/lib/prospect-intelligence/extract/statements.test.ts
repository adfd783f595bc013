import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractStatements } from "./statements";

const NOW = new Date("2026-11-20T12:00:00Z");

function extract(html: string) {
  const page = parseHtml(html, { url: "https://acme.com/about", fetchedAt: NOW.toISOString() });
  return extractStatements(page, { now: NOW });
}
const values = (html: string) => Object.fromEntries(extract(html).map(({ key, value }) => [key, value]));

test("a saved about page, with what it says of other times and other companies", () => {
  const html = readFileSync(new URL("__fixtures__/about.html", import.meta.url), "utf8");
  expect(extract(html).map(({ key, value, evidence }) => [key, value, evidence[0]?.quote])).toEqual([
    ["founded_year", 2016, "Founded in 2016, Tidewater makes software for harbours."],
    ["employee_count", 1200, "Today we are a team of more than 1,200 people in nine countries."],
    ["size_band", "1001-5000", "Today we are a team of more than 1,200 people in nine countries."],
    ["headquarters_city", "Lisbon", "Our headquarters are in Lisbon, Portugal."],
    ["headquarters_country", "PT", "Our headquarters are in Lisbon, Portugal."],
  ]);
});

test.each([
  ["Founded in 2016 by two friends.", 2016],
  ["Acme was founded in Copenhagen in 2013.", 2013],
  ["Established in 1987.", 1987],
  ["The company was founded in March 2014.", 2014],
  ["Acme wurde 2011 gegründet.", 2011],
  ["Gegründet im Jahr 1998 in Ulm.", 1998],
  ["Fondée en 2015 à Lyon.", 2015],
  ["Acme fue fundada en 2009.", 2009],
  ["A Acme foi fundada em 2009.", 2009],
  ["Acme is opgericht in 2001.", 2001],
])("%j states when it was founded: %i", (text, year) => {
  expect(values(`<p>${text}</p>`)).toEqual({ founded_year: year });
});

test.each([
  ["We are a team of 180 people.", 180, "51-200"],
  ["We’re now over 300 people.", 300, "201-500"],
  ["Corvane employs 5,200 people in twelve offices.", 5200, "5001-10000"],
  ["Acme has more than 80 employees.", 80, "51-200"],
  ["Heute sind wir 480 Kolleginnen und Kollegen in Bielefeld.", 480, "201-500"],
  ["Wir beschäftigen rund 1.900 Mitarbeitende.", 1900, "1001-5000"],
  ["Acme compte aujourd’hui 210 personnes.", 210, "201-500"],
  ["Somos un equipo de 45 personas.", 45, "11-50"],
  ["Somos 120 pessoas.", 120, "51-200"],
  ["Wij zijn een team van 60 medewerkers.", 60, "51-200"],
  ["We are a team of 51–200 people.", 51, "51-200"],
  ["A team of between 30 and 40 people.", 30, "11-50"],
  ["We employ 200+ people.", 200, "201-500"],
  ["Wir sind ein Team von zwischen 60 und 90 Mitarbeitenden.", 60, "51-200"],
  ["Nous sommes 50 à 60 salariés.", 50, null],
])("%j states how many work there: %i, in the band %s", (text, count, band) => {
  expect(values(`<p>${text}</p>`)).toEqual({ employee_count: count, size_band: band });
});

test.each([
  [
    "Headquartered in Berlin, Germany, we work everywhere.",
    { headquarters_city: "Berlin", headquarters_country: "DE" },
  ],
  [
    "Our head office is in San Francisco, California.",
    { headquarters_city: "San Francisco", headquarters_country: "US" },
  ],
  ["Acme is headquartered in Toronto, ON, Canada.", { headquarters_city: "Toronto", headquarters_country: "CA" }],
  ["The company is headquartered in Germany.", { headquarters_country: "DE" }],
  ["Headquartered in Oslo.", { headquarters_city: "Oslo" }],
  ["Unser Hauptsitz ist in München.", { headquarters_city: "München" }],
  ["Notre siège social est à Lyon.", { headquarters_city: "Lyon" }],
  ["Con sede en Madrid, España.", { headquarters_city: "Madrid", headquarters_country: "ES" }],
  ["Ons hoofdkantoor staat in Den Haag.", { headquarters_city: "Den Haag" }],
])("%j states where its headquarters are", (text, expected) => {
  expect(values(`<p>${text}</p>`)).toEqual(expected);
});

describe("what is not stated plainly is not taken", () => {
  test.each([
    ["somebody else's founding", "Our customer Globex was founded in 1950."],
    ["a year to come", "Founded in 2031."],
    ["a year that is none", "Founded in 0001."],
    ["a former size", "In the beginning we were a team of 5 people."],
    ["those one helps", "We help companies with 500 employees."],
    ["those one helps, in German", "Unsere Kunden beschäftigen 500 Mitarbeiter."],
    ["the size of a part", "Our team of 12 engineers."],
    ["two headquarters", "Headquartered in Berlin and Paris."],
    ["an office", "We have offices in Berlin, Germany."],
    ["a word", "Founded in Berlin."],
  ])("%s", (_, text) => {
    expect(values(`<p>${text}</p>`)).toEqual({});
  });

  test("when the page contradicts itself", () => {
    expect(values("<p>We are a team of 80 people.</p><p>We are a team of 120 people.</p>")).toEqual({});
  });

  test("when both say the same, it is", () => {
    expect(values("<p>We are a team of 80 people.</p><p>Acme employs 80 people.</p>")).toEqual({
      employee_count: 80,
      size_band: "51-200",
    });
  });
});

test("a page of two hundred thousand characters is read at once", () => {
  const started = performance.now();
  for (const piece of ["Headquartered in Aa Bb Cc Dd ", "we are over 1,000 ", "founded in Xxxxxxx in ", "a, A. "]) {
    values(`<p>${piece.repeat(200_000 / piece.length)}</p>`);
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});

test.each([
  ["after four hundred sentences", "We work. ".repeat(400)],
  ["after four hundred characters of its sentence", `${"and ".repeat(100)}we were `],
])("what stands %s is not read", (_, before) => {
  expect(values(`<p>${before}Founded in 2016.`)).toEqual({});
  expect(values("<p>Founded in 2016.")).toEqual({ founded_year: 2016 });
});
