/**
 * Trades whose function depends on their field. Where a title names several, the first of this list counts: an "analyst
 * programmer" programs. Phrases are written as in field-words-software.ts.
 */
import type { Trade } from "../rules";
import type { RoleFunction } from "../vocabulary";
import { FIELDS, type Field } from "./fields";

/** The same function in each of these fields. */
function inAll(fields: readonly Field[], role: RoleFunction): Partial<Record<Field, RoleFunction>> {
  return Object.fromEntries(fields.map((field) => [field, role]));
}

const OWN = (field: Field) => ({ [field]: FIELDS[field] });
const THINGS = ["physical", "controls", "construction", "manufacturing", "quality"] as const;

export const TRADES: readonly Trade[] = [
  {
    name: "developer",
    isQualified: true,
    phrases: {
      en: "developer, programmer, coder, software craftsman, sde, sde1, sde2, sde3, swe, dev, devs, hacker",
      de: "entwickler, programmierer, informatiker softwareentwicklung",
      fr: `
        developpeur, programmeur, integrateur web, concepteur developpeur, analyste developpeur, analyste programmeur
      `,
      es: `
        desarrollador, programador, analista programador, analista desarrollador, analista de desarrollo
        pessoa desenvolvedor
      `,
      pt: "desenvolvedor, analista desenvolvedor, analista de desenvolvimento, analista de programacao",
      nl: "ontwikkelaar",
      it: "sviluppatore, sviluppatori, programmatore",
      sv: "utvecklare, programmerare, systemutvecklare",
      da: "udvikler, programmor",
      pl: "programista, programistka",
    },
    alone: "engineering",
    elsewhere: "engineering",
    in: {
      ...inAll(["data", "database"], "data"),
      ...inAll(["physical", "controls", "construction"], "physical_engineering"),
      ...inAll(["manufacturing"], "manufacturing"),
      ...inAll(["sales"], "sales"),
      ...OWN("security"),
      ...OWN("hr"),
      ...OWN("education"),
      ...OWN("facilities"),
      ...inAll(["product"], "research"),
    },
  },
  {
    name: "engineer",
    isQualified: true,
    phrases: {
      en: "engineer, eng, engr",
      de: "ingenieur, ing, dipl ing",
      es: "ingeniero",
      pt: "engenheiro",
      it: "ingegnere",
      sv: "ingenjor",
      da: "ingenior",
      pl: "inzynier",
    },
    alone: "physical_engineering",
    elsewhere: "engineering",
    in: {
      ...inAll(
        [...THINGS, "things_development", "project", "design", "logistics", "healthcare"],
        "physical_engineering",
      ),
      ...inAll(["data", "database"], "data"),
      ...OWN("security"),
      ...OWN("sales"),
      ...OWN("solutions"),
      ...OWN("support"),
      ...OWN("field_service"),
      ...OWN("success"),
      ...OWN("services"),
      ...OWN("it"),
      erp: "engineering",
      ...OWN("facilities"),
      ...inAll(["hospitality", "retail"], "facilities"),
    },
  },
  {
    name: "architect",
    isQualified: true,
    phrases: {
      en: "architect, architecture",
      de: "architekt, architektur",
      es: "arquitecto",
      pt: "arquiteto",
      it: "architetto",
    },
    alone: "physical_engineering",
    elsewhere: "physical_engineering",
    in: {
      ...inAll(
        ["software", "engineering", "development", "infrastructure", "embedded", "test", "ml", "robotics", "systems"],
        "engineering",
      ),
      ...inAll(["network", "it", "erp", "services", "operations"], "engineering"),
      ...inAll(["data", "database"], "data"),
      ...OWN("security"),
      ...OWN("sales"),
      ...OWN("solutions"),
    },
  },
  {
    name: "scientist",
    isQualified: true,
    phrases: {
      en: "scientist, researcher",
      de: "wissenschaftler, forscher",
      fr: "chercheur, scientifique",
      es: "cientifico, investigador",
      pt: "cientista, pesquisador",
      nl: "onderzoeker, wetenschapper",
      it: "ricercatore, scienziato",
      sv: "forskare",
      da: "forsker",
      pl: "naukowiec, badacz",
    },
    alone: "research",
    elsewhere: "research",
    in: {
      ...inAll(["data", "ml", "database"], "data"),
      ...OWN("security"),
      ...OWN("ux"),
      ...inAll(["product", "design"], "design"),
      ...inAll(["marketing"], "marketing"),
      ...inAll(["software", "robotics", "systems"], "engineering"),
    },
  },
  {
    name: "tester",
    isQualified: true,
    phrases: {
      en: "tester",
      fr: "testeur",
      es: "probador",
      pt: "testador",
      sv: "testare",
    },
    alone: "engineering",
    elsewhere: "engineering",
    in: {
      ...inAll(["physical", "manufacturing", "construction"], "manufacturing"),
      ...OWN("security"),
    },
  },
];
