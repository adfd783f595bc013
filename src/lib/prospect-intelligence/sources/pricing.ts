/** The pricing page, where the home page links to one, or the part of the home page that its menu calls so. */
import { evidenceFrom, knownSignal, unknownSignal } from "../extract/evidence";
import type { Page } from "../extract/html";
import { linesUnder, ownLinesOf } from "../extract/lines";
import { quoteLink } from "../extract/own-links";
import { extractPricingModel } from "../extract/pricing";
import { readPage } from "../reading/page";
import { findPages, isLabel, isSameAddress, type PageKind } from "./find-pages";
import type { Source, SourceResult } from "./source";

const PHRASES = [
  ...["pricing", "plans and pricing", "pricing plans", "preise und tarife", "tarife und preise", "unsere preise"],
  ...["nos tarifs", "tarifs et offres", "offres et tarifs", "planes y precios", "nuestros precios"],
  ...["planos e precos", "precos e planos", "prijzen en abonnementen"],
];

const PRICING_PAGE: PageKind = {
  name: "pricing page",
  labels: new Set([
    ...PHRASES,
    ...["prices", "plans", "plans pricing", "preise", "tarife", "preise tarife", "tarifs", "prix", "tarification"],
    ...["precios", "planes", "tarifas", "planes precios", "precos", "planos", "planos precos", "precario"],
    ...["prijzen", "tarieven", "abonnementen", "prijs"],
  ]),
  phrases: PHRASES,
  maxPages: 1,
  // A company that shows prices links to them: not worth a guess.
  commonPath: null,
};

export const pricing: Source<"website"> = {
  name: "pricing",
  subject: "The pricing page",
  needs: ["website"],
  provides: ["has_pricing_page", "pricing_model"],

  async research({ website }, context) {
    const document = website.documents?.[0];
    const home = document && (await readPage(document, context.signal));
    const search = await findPages(PRICING_PAGE, home, context);
    if (search.verdict === "found" && home !== undefined) {
      const page = await readPage(search.found[0], context.signal);
      return {
        status: "ok",
        signals: [
          knownSignal("has_pricing_page", true, evidenceFrom(page, page.title || page.url)),
          extractPricingModel(page, ownLinesOf(page, home)),
        ],
      };
    }
    const onHomePage = home && readPartOf(home);
    if (onHomePage) return onHomePage;
    if (search.verdict === "undecided" && search.error !== null) throw search.error;
    const status = search.verdict === "none" ? "empty" : "unknown";
    const reason = search.verdict === "found" ? "The home page was not read" : search.reason;
    const evidence = search.verdict === "none" ? search.evidence : [];
    return { status, reason, signals: [unknownSignal("has_pricing_page", reason, evidence)] };
  },
};

/** A site of one page: its menu's "Pricing" leads to a heading of that name. */
function readPartOf(home: Page): SourceResult | null {
  const isTitle = (text: string) => isLabel(PRICING_PAGE, text);
  const link = home.links.find(({ url, text }) => isSameAddress(url, home.url) && isTitle(text));
  const lines = linesUnder(home, isTitle);
  if (link === undefined || lines.length === 0) return null;
  return {
    status: "ok",
    signals: [
      knownSignal("has_pricing_page", true, evidenceFrom(home, quoteLink(link))),
      extractPricingModel(home, lines),
    ],
  };
}
