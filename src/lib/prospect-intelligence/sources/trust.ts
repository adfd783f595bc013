/** The standards that the company says it meets: on its home page, and on the page about its security it links to. */
import { type ComplianceReading, extractCompliance } from "../extract/compliance";
import { readPage } from "../reading/page";
import { findPages, type PageKind } from "./find-pages";
import type { Source } from "./source";
import { companyNameOf } from "./website";

const PHRASES = [
  ...["trust center", "trust centre", "security and compliance", "security compliance", "data security"],
  ...["datensicherheit", "sicherheit und datenschutz", "centre de confiance", "securite des donnees"],
  ...["centro de confianza", "seguridad de los datos", "centro de confianca", "seguranca dos dados"],
  ...["gegevensbeveiliging", "beveiliging en privacy"],
];

const SECURITY_PAGE: PageKind = {
  name: "security page",
  // "Compliance" alone is as often a product.
  labels: new Set([
    ...PHRASES,
    ...["security", "trust", "security privacy", "security and privacy", "sicherheit", "securite", "seguridad"],
    ...["seguranca", "beveiliging"],
  ]),
  phrases: PHRASES,
  maxPages: 1,
  // Whoever is certified shows it: not worth a guess.
  commonPath: null,
};

export const trust: Source<"website"> = {
  name: "trust",
  subject: "The security page",
  needs: ["website"],
  provides: ["compliance"],

  async research({ website }, context) {
    const document = website.documents?.[0];
    const company = { companyName: companyNameOf(website), domain: context.domain };
    const home = document && (await readPage(document, context.signal));
    const search = await findPages(SECURITY_PAGE, home, context);
    const readings: ComplianceReading[] = home === undefined ? [] : [{ page: home, context: "home" }];
    if (search.verdict === "found") {
      readings.push({ page: await readPage(search.found[0], context.signal), context: "security" });
    }
    const found = extractCompliance(readings, company);
    if (found !== null) return { status: "ok", signals: [found] };

    switch (search.verdict) {
      case "found":
        return {
          status: "ok",
          reason: "Neither the home page nor the security page names a standard that the company meets",
          signals: [],
        };
      case "none":
        return { status: "empty", reason: `The home page names no standard. ${search.reason}`, signals: [] };
      case "undecided":
        if (search.error !== null) throw search.error;
        return { status: "unknown", reason: search.reason, signals: [] };
    }
  },
};
