import { describe, expect, test } from "vitest";
import { toParts, toPhraseWords } from "./words";

/** Phrases of the rules as they compare: titles are to come out the same. */
const words = (...parts: string[]) => parts.map((part) => toPhraseWords(part));

describe("a title and a phrase compare as equal", () => {
  test.each<[title: string, ...parts: string[]]>([
    // Gender markers.
    ["Softwareentwickler (m/w/d)", "softwareentwickler"],
    ["Softwareentwickler (w|m|d) Java", "softwareentwickler", "java"],
    ["Ingénieur DevOps H/F", "ingenieur devops"],
    ["Koch (all genders)", "koch"],
    ["Programista (k/m)", "programista"],
    ["QA Engineer (f/m/*)", "qa engineer"],
    // Gender endings.
    ["Entwickler:in", "entwickler"],
    ["Entwickler*innen", "entwickler"],
    ["Entwickler/-in", "entwickler"],
    ["Softwareentwicklerin", "softwareentwickler"],
    ["développeur·euse", "developpeur"],
    ["Développeuse web", "developpeur web"],
    ["technicien(ne)", "technicien"],
    ["Directrice", "directeur"],
    ["Chargé·e de clientèle", "charge clientele"],
    ["Ingeniero/a de datos", "ingeniero datos"],
    ["Desarrolladora", "desarrollador"],
    ["Enfermeiro(a)", "enfermeiro"],
    // Compounds.
    ["Vertriebsingenieur", "vertrieb ingenieur"],
    ["Organisationsentwickler", "organisation entwickler"],
    ["Netwerkbeheerder", "netwerk beheerder"],
    ["Systemutvecklare", "system utvecklare"],
    ["Flugbegleiter", "flug begleiter"],
    ["Mitarbeiter", "mitarbeiter"],
    // Names that punctuation belongs to.
    ["C++ Developer", "cplusplus developer"],
    ["C# / .NET Entwickler", "csharp", "dotnet entwickler"],
    ["Node.js Engineer", "nodejs engineer"],
    ["Head of R&D", "head rnd"],
    // Plurals, accents, letters.
    ["Sales Engineers", "sales engineer"],
    ["São Paulo Gerência", "sao paulo gerencia"],
    ["Inżynier", "inzynier"],
    ["Bygningsingeniør", "bygning ingenior"],
    ["Straßenbauer", "strassenbauer"],
    // Parts.
    ["Software Engineer, Sales Tools", "software engineer", "sales tools"],
    ["Architect (buildings)", "architect", "buildings"],
    ["Backend-Entwickler - Remote", "backend entwickler", "remote"],
    ["Cloud Engineer bij bank", "cloud engineer", "bank"],
    ["Analyst/Programmer", "analyst programmer"],
    ["Trust & Safety Lead", "trust and safety lead"],
  ])("%s", (title, ...parts) => {
    expect(toParts(title)).toEqual(words(...parts));
  });
});

test.each(["I/O Developer", "CI/CD Engineer", "AI/ML Engineer"])("%s has no gender", (title) => {
  expect(toParts(title)).toEqual([
    title
      .toLowerCase()
      .split(/[^a-z]/)
      .flatMap((word) => toPhraseWords(word)),
  ]);
});

test("a trainee is not a train", () => {
  expect(toParts("Trainee")).not.toEqual(toParts("Train"));
});

test.each(["", " ", "(m/w/d)", "🌍", "—", "\0"])("%j has no words", (title) => {
  expect(toParts(title)).toEqual([]);
});
