/** The customers that the home page names; where it names none, those on the page about customers it links to. */
import { extractCustomers } from "../extract/customers";
import { readPage } from "../reading/page";
import { findPages, type PageKind } from "./find-pages";
import type { Source } from "./source";
import { companyNameOf } from "./website";

const PHRASES = [
  ...["our customers", "customer stories", "case studies", "success stories", "our clients", "unsere kunden"],
  ...["kundenstories", "erfolgsgeschichten", "fallstudien", "nos clients", "nos references", "etudes de cas"],
  ...["nuestros clientes", "casos de exito", "nossos clientes", "casos de sucesso", "onze klanten", "klantverhalen"],
];

const CUSTOMERS_PAGE: PageKind = {
  name: "customers page",
  labels: new Set([
    ...PHRASES,
    ...["customers", "clients", "kunden", "referenzen", "references", "clientes", "klanten", "klantcases"],
  ]),
  phrases: PHRASES,
  maxPages: 1,
  // Naming customers is rarely hidden: not worth a guess.
  commonPath: null,
};

export const customers: Source<"website"> = {
  name: "customers",
  subject: "The customers page",
  needs: ["website"],
  provides: ["named_customers"],

  async research({ website }, context) {
    const document = website.documents?.[0];
    const company = { companyName: companyNameOf(website), domain: context.domain };
    const home = document && (await readPage(document, context.signal));
    const onHomePage = home && extractCustomers(home, company);
    if (onHomePage) return { status: "ok", signals: [onHomePage] };

    const search = await findPages(CUSTOMERS_PAGE, home, context);
    if (search.verdict === "none") {
      return { status: "empty", reason: `The home page names no customers. ${search.reason}`, signals: [] };
    }
    if (search.verdict === "undecided") {
      if (search.error !== null) throw search.error;
      return { status: "unknown", reason: search.reason, signals: [] };
    }
    const found = extractCustomers(await readPage(search.found[0], context.signal), company);
    return {
      status: "ok",
      reason: "Neither the home page nor the customers page names customers in a way that can be told",
      signals: found === null ? [] : [found],
    };
  },
};
