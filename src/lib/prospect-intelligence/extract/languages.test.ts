import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractLanguages, languageOfText, toLanguage } from "./languages";

const TEXTS = {
  en: "We build software for harbours and the people who work in them. Our tools are used every day by pilots, crane drivers and customs officers, and they have been for as long as we can remember. If you are looking for a place to start, this is it: write to us and we will show you what is possible with a little patience and the right data from your own port.",
  de: "Wir bauen Software für Häfen und für die Menschen, die in ihnen arbeiten. Unsere Werkzeuge werden jeden Tag von Lotsen, Kranführern und dem Zoll genutzt, und das ist schon seit vielen Jahren so. Wenn Sie wissen möchten, wie das bei Ihnen aussehen kann, schreiben Sie uns: Wir zeigen Ihnen gern, was mit ein wenig Geduld und den richtigen Daten aus Ihrem Hafen möglich ist.",
  fr: "Nous construisons des logiciels pour les ports et pour les personnes qui y travaillent. Nos outils sont utilisés chaque jour par les pilotes, les grutiers et la douane, et ce depuis de nombreuses années. Si vous voulez savoir ce que cela donne dans votre port, écrivez-nous : nous vous montrerons avec plaisir ce qui est possible avec un peu de patience et les bonnes données.",
  es: "Hacemos software para los puertos y para las personas que trabajan en ellos. Nuestras herramientas se usan cada día por los prácticos, los gruistas y la aduana, y así es desde hace muchos años. Si quiere saber cómo sería en su puerto, escríbanos: con mucho gusto le mostramos lo que es posible con un poco de paciencia y los datos correctos de la terminal.",
  pt: "Fazemos software para os portos e para as pessoas que neles trabalham. As nossas ferramentas são usadas todos os dias pelos pilotos, pelos operadores de gruas e pela alfândega, e é assim há muitos anos. Se quer saber como seria no seu porto, escreva-nos: teremos todo o gosto em mostrar o que é possível com um pouco de paciência e com os dados certos da sua operação.",
  nl: "Wij maken software voor havens en voor de mensen die er werken. Onze gereedschappen worden elke dag gebruikt door loodsen, kraanmachinisten en de douane, en dat is al vele jaren zo. Wil je weten hoe dat er in jouw haven uit kan zien, schrijf ons dan: we laten graag zien wat er met een beetje geduld en de juiste gegevens uit je eigen haven mogelijk is voor het team.",
};

function read(html: string) {
  const page = parseHtml(html, { url: "https://acme.com/", fetchedAt: "2026-11-20T12:00:00.000Z" });
  return extractLanguages(page, { companyName: "Acme", domain: "acme.com" })[0];
}

test.each([
  ["en", "en"],
  ["fr-CA", "fr"],
  ["zh-Hant-TW", "zh"],
  ["pt_BR", "pt"],
  ["eng", "en"],
  ["iw", "he"],
  ["x-default", null],
  ["jp", null],
  ["english", null],
  ["", null],
])("the language tag %j is %j", (tag, language) => {
  expect(toLanguage(tag)).toBe(language);
});

describe("the languages of a site", () => {
  test("are that of its home page, those it names versions in, and those of its menu", () => {
    const signal = read(`<html lang="de-DE"><head>
      <link rel="alternate" hreflang="de" href="https://acme.com/"><link rel="alternate" hreflang="en-GB" href="/en">
      <link rel="alternate" hreflang="en-US" href="/us"><link rel="alternate" hreflang="x-default" href="/">
      <link rel="alternate" type="application/rss+xml" href="/feed"></head>
      <a hreflang="fr" href="https://acme.fr/">Site français</a> <a href="/es">Español</a> <a href="/pt-br/inicio">PT</a>
      <a href="?lang=nl">NL</a>`);
    expect(signal?.value).toEqual(["de", "en", "fr", "es", "pt", "nl"]);
    expect(signal?.evidence.map(({ quote }) => quote)).toEqual([
      "html lang: de",
      "hreflang en-GB: https://acme.com/en",
      "hreflang fr: https://acme.fr/",
      "Español: https://acme.com/es",
      "PT: https://acme.com/pt-br/inicio",
      "NL: https://acme.com/?lang=nl",
    ]);
  });

  test.each([
    ["two letters whose address says nothing", '<a href="/it">IT</a> <a href="/no">NO</a>', ["it", "no"]],
    ["two letters that are a word", '<a href="/services">IT</a>', null],
    ["another site", '<a href="https://dict.example/">Deutsch</a>', null],
  ])("%s in a menu", (_, links, expected) => {
    expect(read(links)?.value).toEqual(expected);
  });

  test("is that of the words where the markup says another", () => {
    const signal = read(`<html lang="en"><h1>Acme</h1><p>${TEXTS.de}</p>`);
    expect(signal?.value).toEqual(["de"]);
    expect(signal?.evidence[0]?.quote).toMatch(/^Wir bauen Software/);
  });

  test("are unknown where nothing says them", () => {
    expect(read("<p>Acme</p>")).toMatchObject({
      value: null,
      reason: "The home page does not say which language it is in",
    });
  });
});

test.each(Object.entries(TEXTS))("running text in %s is told", (language, text) => {
  expect(languageOfText(text)).toMatchObject({ language });
});

test.each([
  ["a few words", "Wir sind für Sie da und freuen uns auf Sie"],
  ["names and numbers", "Acme 2026 Globex Initech ".repeat(40)],
  ["two languages", `${TEXTS.en}\n${TEXTS.de}`],
  [
    "a language it does not know",
    "Budujemy oprogramowanie dla portów i ludzi, którzy w nich pracują. Nasze narzędzia są używane każdego dnia przez pilotów, operatorów dźwigów i celników, i tak jest od wielu lat. Jeśli chcesz wiedzieć, jak to może wyglądać u ciebie, napisz do nas: chętnie pokażemy, co jest możliwe przy odrobinie cierpliwości i odpowiednich danych z twojego portu, a potem pomożemy ci zacząć pracę z naszym zespołem.",
  ],
])("%s do not tell a language", (_, text) => {
  expect(languageOfText(text)).toBeNull();
});
