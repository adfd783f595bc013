/** The page on which a company says who it is. */
import { extractOrganization, ORGANIZATION_KEYS } from "../extract/organization";
import { extractStatements } from "../extract/statements";
import { readPage } from "../reading/page";
import { whyNotStated } from "./failures";
import { findPages, type PageKind } from "./find-pages";
import type { Source } from "./source";

const PHRASES = [
  ...["about us", "about the company", "our company", "our story", "who we are", "meet the team"],
  ...["uber uns", "ueber uns", "das unternehmen"],
  ...["a propos", "qui sommes nous", "notre histoire", "l entreprise"],
  ...["sobre nosotros", "quienes somos", "acerca de", "la empresa"],
  ...["sobre nos", "quem somos", "a empresa"],
  ...["over ons", "wie zijn wij", "wie we zijn"],
  ...["chi siamo", "om oss", "om os", "o nas"],
];

const ABOUT_PAGE: PageKind = {
  name: "about page",
  labels: new Set([...PHRASES, "about", "company", "unternehmen", "nosotros", "empresa", "sobre", "over", "azienda"]),
  phrases: PHRASES,
  maxPages: 1,
  commonPath: (lang) => OWN_PATHS[lang ?? ""] ?? "/about",
};

const OWN_PATHS: Readonly<Record<string, string>> = {
  de: "/ueber-uns",
  fr: "/a-propos",
  es: "/nosotros",
  pt: "/sobre",
  nl: "/over-ons",
  it: "/chi-siamo",
};

export const about: Source<"website"> = {
  name: "about",
  subject: "The about page",
  needs: ["website"],
  provides: ORGANIZATION_KEYS,

  async research({ website }, context) {
    const home = website.documents?.[0];
    const search = await findPages(ABOUT_PAGE, home && (await readPage(home, context.signal)), context);
    if (search.verdict === "none") return { status: "empty", reason: search.reason, signals: [] };
    if (search.verdict === "undecided") {
      if (search.error !== null) throw search.error;
      return { status: "unknown", reason: search.reason, signals: [] };
    }
    const [document] = search.found;
    const page = await readPage(document, context.signal);
    const structured = extractOrganization(page, context);
    const stated = extractStatements(page, context);
    return {
      status: "ok",
      reason: whyNotStated(page, "The about page"),
      signals: [...structured, ...stated.filter(({ key }) => structured.every((signal) => signal.key !== key))],
      documents: [document],
    };
  },
};
