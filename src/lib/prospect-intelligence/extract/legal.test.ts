import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractLegalLine, extractLegalNotice, hasLegalForm, withoutLegalForm } from "./legal";

const COMPANY = { companyName: "Tidewater", domain: "tidewater.example" };

function read(extract: typeof extractLegalLine, lines: readonly string[], lang = "en", company = COMPANY) {
  const html = `<html lang="${lang}"><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
  const page = parseHtml(html, { url: "https://tidewater.example/", fetchedAt: "2026-11-20T12:00:00.000Z" });
  return extract(page, company);
}
const values = (...args: Parameters<typeof read>) =>
  Object.fromEntries(read(...args).map(({ key, value }) => [key, value]));

test.each([
  ["Acme Robotics, Inc.", "Acme Robotics"],
  ["Acme GmbH & Co. KG", "Acme"],
  ["Acme SARL", "Acme"],
  ["Acme S. L.", "Acme"],
  ["Acme Sp. z o. o.", "Acme"],
])("%j is a name with a legal form, and without it %j", (name, trading) => {
  expect(hasLegalForm(name)).toBe(true);
  expect(withoutLegalForm(name)).toBe(trading);
});

test.each(["Acme", "Inc.", "The Limited Edition", "Casa Bonita", "Largo"])(
  "%j is a name without a legal form",
  (name) => {
    expect(hasLegalForm(name)).toBe(false);
    expect(withoutLegalForm(name)).toBe(name);
  },
);

describe("the line at the foot of a home page", () => {
  test.each([
    ["© 2026 Tidewater Ltd. All rights reserved.", "Tidewater Ltd."],
    ["© 2019–2026 Tidewater Technologies, Inc.", "Tidewater Technologies, Inc."],
    ["Copyright © 2026 by Tidewater Software LLC", "Tidewater Software LLC"],
    ["Tidewater GmbH & Co. KG · Hafenstraße 3 · 20457 Hamburg", "Tidewater GmbH & Co. KG"],
    ["Tidewater UG (haftungsbeschränkt)", "Tidewater UG (haftungsbeschränkt)"],
    ["Tidewater SAS, 2 quai du Port, Marseille", "Tidewater SAS"],
    ["Tidewater Tecnologías S.L.U. | Aviso legal", "Tidewater Tecnologías S.L.U."],
    ["© Tidewater, Unipessoal Lda", "Tidewater, Unipessoal Lda"],
    ["Tidewater B.V. – KvK 12345678", "Tidewater B.V."],
    ["Tidewater A/S · CVR 00 00 00 00", "Tidewater A/S"],
    ["tidewater N.V.", "tidewater N.V."],
    ["The service is operated by Tidewater Pte. Ltd.", "Tidewater Pte. Ltd."],
  ])("%j names %j", (line, name) => {
    const signals = read(extractLegalLine, ["Boats for all", line]);
    expect(signals).toMatchObject([{ key: "legal_name", value: name, evidence: [{ quote: line }] }]);
  });

  test.each([
    ["somebody else", ["© 2026 Globex Ltd."]],
    ["whoever made the site", ["Tidewater. Website by Pixel & Sons GmbH"]],
    ["a customer", ["“Tidewater saved us.” Jane Doe, Globex Inc."]],
    ["no legal form", ["© 2026 Tidewater. All rights reserved."]],
    ["an edition", ["The Tidewater Limited edition is here"]],
    ["a word that begins so", ["Tidewater Aggregates"]],
    ["two companies of one name", ["Tidewater GmbH, Hamburg", "Tidewater Inc., Boston"]],
  ])("with %s names none", (_, lines) => {
    expect(values(extractLegalLine, lines)).toEqual({});
  });

  test("of two names, the one that claims the copyright holds", () => {
    expect(values(extractLegalLine, ["Tidewater Inc., Boston", "© Tidewater GmbH"])).toEqual({
      legal_name: "Tidewater GmbH",
    });
  });
});

describe("a legal notice", () => {
  test.each<[string, string, string[], Record<string, string>]>([
    [
      "German",
      "de",
      [
        "Impressum",
        "Angaben gemäß § 5 DDG",
        "Tidewater GmbH",
        "Hafenstraße 3",
        "20457 Hamburg",
        "Registergericht: Amtsgericht Hamburg, HRB 12345",
        "Umsetzung: Pixelwerk GmbH, 10115 Berlin",
      ],
      { legal_name: "Tidewater GmbH", headquarters_city: "Hamburg", headquarters_country: "DE" },
    ],
    [
      "Austrian",
      "de",
      ["Impressum", "Tidewater GmbH", "FN 123456a", "Praterstraße 1", "A-1020 Wien"],
      { legal_name: "Tidewater GmbH", headquarters_city: "Wien", headquarters_country: "AT" },
    ],
    [
      "Swiss, without a country",
      "de",
      ["Impressum", "Tidewater AG", "Seestrasse 5", "8002 Zürich"],
      { legal_name: "Tidewater AG", headquarters_city: "Zürich" },
    ],
    [
      "French, with the host that the law asks for",
      "fr",
      [
        "Mentions légales",
        "Hébergeur : Nuage SAS, 2 rue Kellermann, 59100 Roubaix",
        "Éditeur : Tidewater SAS au capital de 10 000 €",
        "RCS Marseille 812 345 678",
        "2 quai du Port, 13002 Marseille Cedex 02",
      ],
      { legal_name: "Tidewater SAS", headquarters_city: "Marseille", headquarters_country: "FR" },
    ],
    [
      "Spanish",
      "es",
      ["Aviso legal", "Titular: Tidewater Tecnologías, S.L.", "NIF B-12345678", "Calle Mayor 1, 28013 Madrid"],
      { legal_name: "Tidewater Tecnologías, S.L.", headquarters_city: "Madrid", headquarters_country: "ES" },
    ],
    [
      "Portuguese",
      "pt",
      ["Aviso legal", "Tidewater, Lda.", "NIPC 500 000 000", "Rua do Cais 1", "1000-001 Lisboa"],
      { legal_name: "Tidewater, Lda.", headquarters_city: "Lisboa", headquarters_country: "PT" },
    ],
    [
      "Brazilian",
      "pt",
      [
        "Informações legais",
        "Tidewater Ltda.",
        "CNPJ 00.000.000/0001-00",
        "Av. Paulista 1000, São Paulo - SP, CEP 01310-100",
      ],
      { legal_name: "Tidewater Ltda.", headquarters_city: "São Paulo", headquarters_country: "BR" },
    ],
    [
      "Dutch",
      "nl",
      ["Colofon", "Tidewater B.V.", "Wijnhaven 88", "3011 WV Rotterdam", "KvK 12345678"],
      { legal_name: "Tidewater B.V.", headquarters_city: "Rotterdam", headquarters_country: "NL" },
    ],
    [
      "British",
      "en",
      ["Legal notice", "Tidewater Ltd", "Registered office: 1 Dock Street, Bristol BS1 4QA"],
      { legal_name: "Tidewater Ltd", headquarters_city: "Bristol", headquarters_country: "GB" },
    ],
    [
      "American",
      "en",
      ["Legal", "Tidewater, Inc.", "500 Harbor Way, San Diego, CA 92101"],
      { legal_name: "Tidewater, Inc.", headquarters_city: "San Diego", headquarters_country: "US" },
    ],
    [
      "of a company whose name is not the site's",
      "de",
      ["Impressum", "Anbieter: Nordlicht Labs GmbH", "Hafenstraße 3", "20457 Hamburg", "Deutschland"],
      { legal_name: "Nordlicht Labs GmbH", headquarters_city: "Hamburg", headquarters_country: "DE" },
    ],
    [
      "with the country in the next line",
      "en",
      ["Imprint", "Tidewater GmbH", "Seestrasse 5", "8002 Zürich", "Switzerland"],
      { legal_name: "Tidewater GmbH", headquarters_city: "Zürich", headquarters_country: "CH" },
    ],
    ["with a seat alone", "de", ["Impressum", "Sitz der Gesellschaft: Bremen"], { headquarters_city: "Bremen" }],
    ["in Spanish, with a seat alone", "es", ["Domicilio social: Bilbao"], { headquarters_city: "Bilbao" }],
    [
      "that names its host alone",
      "fr",
      ["Mentions légales", "Hébergement : Nuage SAS, 2 rue Kellermann, 59100 Roubaix"],
      {},
    ],
    ["of a person", "de", ["Impressum", "Max Muster", "Hafenstraße 3"], {}],
  ])("%s", (_, lang, lines, expected) => {
    expect(values(extractLegalNotice, lines, lang)).toEqual(expected);
  });
});

test("hostile lines are read in linear time", () => {
  const lines = ["Aa ", "Aa GmbH ", "12345 Aa ", "© ", "Aa, AA ", "S. A. "].map((piece) => piece.repeat(50_000));
  expect(values(extractLegalNotice, lines)).toEqual({});
});
