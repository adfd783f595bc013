/** The legal notice that the law of many countries asks for, where the home page leaves open what it states. */
import { extractLegalNotice, LEGAL_KEYS } from "../extract/legal";
import { readPage } from "../reading/page";
import { findPages, type PageKind } from "./find-pages";
import type { Source } from "./source";
import { companyNameOf } from "./website";

const PHRASES = [
  ...["imprint", "legal notice", "legal information", "legal disclosure", "company information", "impressum"],
  ...["mentions legales", "informations legales", "aviso legal", "informacion legal", "informacao legal"],
  ...["informacoes legais", "colofon", "juridische informatie", "bedrijfsgegevens", "note legali"],
];

const LEGAL_NOTICE: PageKind = {
  name: "legal notice",
  labels: new Set([...PHRASES, "legal", "anbieterkennzeichnung"]),
  phrases: PHRASES,
  maxPages: 1,
  // The laws that ask for one also ask for a link to it on every page.
  commonPath: null,
};

export const legal: Source<"website"> = {
  name: "legal",
  subject: "The legal notice",
  needs: ["website"],
  provides: LEGAL_KEYS,

  async research({ website }, context) {
    const known = new Set(website.signals.flatMap(({ key, value }) => (value === null ? [] : [key])));
    if (LEGAL_KEYS.every((key) => known.has(key))) {
      return { status: "skipped", reason: "The home page states all that a legal notice would", signals: [] };
    }
    const home = website.documents?.[0];
    const search = await findPages(LEGAL_NOTICE, home && (await readPage(home, context.signal)), context);
    if (search.verdict === "none") return { status: "empty", reason: search.reason, signals: [] };
    if (search.verdict === "undecided") {
      if (search.error !== null) throw search.error;
      return { status: "unknown", reason: search.reason, signals: [] };
    }
    const company = { companyName: companyNameOf(website), domain: context.domain };
    const page = await readPage(search.found[0], context.signal);
    return {
      status: "ok",
      reason: "The legal notice does not state it",
      signals: extractLegalNotice(page, company),
    };
  },
};
