/** The company's home page: who it says it is, and where every other source starts from. */
import { unknownSignal } from "../extract/evidence";
import type { Page } from "../extract/html";
import { extractLanguages, LANGUAGE_KEYS } from "../extract/languages";
import { extractLegalLine } from "../extract/legal";
import type { Company } from "../extract/names";
import { extractOrganization, ORGANIZATION_KEYS } from "../extract/organization";
import { extractOwnLinks, OWN_LINK_KEYS } from "../extract/own-links";
import { extractProfiles, PROFILE_KEYS } from "../extract/profiles";
import { FetchError, type FetchedDocument, type GuardedFetch } from "../fetch/types";
import { isHtml, readPage } from "../reading/page";
import { takeTurn } from "../reading/turns";
import type { Signal } from "../schemas";
import { whyNotStated } from "./failures";
import { isSameAddress, whyLinksUnknown } from "./find-pages";
import { createVendorHosts } from "./job-boards/job-board";
import { judgeSite } from "./site-standing";
import type { Source, SourceResult } from "./source";

const LINK_KEYS = [...OWN_LINK_KEYS, ...PROFILE_KEYS];

export const website: Source<never> = {
  name: "website",
  subject: "The home page",
  needs: [],
  provides: [...ORGANIZATION_KEYS, ...LINK_KEYS, ...LANGUAGE_KEYS],

  async research(_inputs, { domain, fetch, now, signal }) {
    const { document: home, page } = await openHome(domain, fetch, signal);
    const { notices, closed } = judgeSite({ page, headers: home.headers, domain, now });
    if (closed !== null) {
      return { status: "unknown", reason: closed.because, signals: [], notices, isClosed: closed.how };
    }

    const organization = extractOrganization(page, { domain, now });
    const company = { domain, companyName: companyNameOf({ status: "ok", signals: organization }) };
    const isStated = organization.some(({ key }) => key === "legal_name");
    const signals = [...organization];
    for (const extract of isStated ? [readLinks, extractLanguages] : [extractLegalLine, readLinks, extractLanguages]) {
      // On the largest pages each takes some milliseconds, and other runs wait for the same thread.
      await takeTurn();
      signals.push(...extract(page, company));
    }
    return {
      status: "ok",
      // Of what the page leaves out, this is why it is unknown.
      reason: whyNotStated(page, "The home page"),
      signals,
      documents: [home],
      notices,
    };
  },
};

/** What the page's links say; nothing yet, when they appear only once its scripts have run. */
function readLinks(page: Page, company: Company): Signal[] {
  const unseen = whyLinksUnknown(page);
  if (unseen !== null) return LINK_KEYS.map((key) => unknownSignal(key, unseen));
  const hosts = createVendorHosts(company.domain);
  return [...extractOwnLinks(page, company, hosts), ...extractProfiles(page, company, hosts)];
}

/** The name that the home page gives the company; null when it gives none. */
export function companyNameOf({ signals }: SourceResult): string | null {
  const name = signals.find(({ key }) => key === "company_name")?.value;
  return typeof name === "string" ? name : null;
}

interface Home {
  document: FetchedDocument;
  page: Page;
}

/** The home page; where it only sends its visitors on, the one that it sends them to. */
async function openHome(domain: string, fetch: GuardedFetch, signal: AbortSignal): Promise<Home> {
  const home = await toHome(await fetchHome(domain, fetch), signal);
  const { refreshUrl, url } = home.page;
  if (refreshUrl === null || isSameAddress(refreshUrl, url) || whyLinksUnknown(home.page) === null) return home;
  try {
    return await toHome(await fetch(refreshUrl), signal);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return home;
  }
}

async function toHome(document: FetchedDocument, signal: AbortSignal): Promise<Home> {
  if (!isHtml(document)) throw new FetchError("parse", document.url, `Not a page: ${document.contentType}`);
  return { document, page: await readPage(document, signal) };
}

/**
 * The home page over https; when no connection comes about, over the other ways in, which are tried at the same time
 * and taken in order. A site that answers, if only to refuse, is not asked again elsewhere.
 */
async function fetchHome(domain: string, fetch: GuardedFetch): Promise<FetchedDocument> {
  try {
    return await fetch(`https://${domain}/`);
  } catch (error) {
    if (!(error instanceof FetchError) || !["dns", "network", "timeout"].includes(error.kind)) throw error;

    const others = [`https://www.${domain}/`, `http://${domain}/`, `http://www.${domain}/`].map((url) => fetch(url));
    const answers = await Promise.allSettled(others);
    const errors: unknown[] = [error];
    for (const answer of answers) {
      if (answer.status === "fulfilled") return answer.value;
      errors.push(answer.reason);
    }
    throw tellingError(errors);
  }
}

/** Of the errors of all ways in, the one that says most: a refusal to go there, an answer, a name that exists. */
function tellingError(errors: unknown[]): unknown {
  const kinds = ["blocked", "robots", "http", "too_many_redirects", "timeout", "network", "dns"];
  const rank = (error: unknown) => {
    const at = error instanceof FetchError ? kinds.indexOf(error.kind) : -1;
    return at === -1 ? kinds.length : at;
  };
  return errors.sort((a, b) => rank(a) - rank(b))[0];
}
