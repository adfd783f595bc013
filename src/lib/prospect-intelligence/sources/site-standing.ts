/** Whether what stands at a company's domain is the company's own site, in words for a rep. Pure. */
import { judgeDestination } from "../extract/destination";
import { evidenceFrom } from "../extract/evidence";
import type { Page } from "../extract/html";
import { isSameSite } from "../extract/names";
import { extractOrganization } from "../extract/organization";
import { conditionOf, type PageAnswer } from "../extract/site-condition";
import type { Notice } from "../schemas";
import { describeCondition } from "./failures";
import type { SourceResult } from "./source";

export interface SiteStanding {
  notices: Notice[];
  /** Why nothing on the site is to be taken for the company's words; null where the site may be read. */
  closed: { because: string; how: NonNullable<SourceResult["isClosed"]> } | null;
}

interface Site {
  /** The home page, wherever the domain leads to. */
  page: Page;
  headers: PageAnswer["headers"];
  /** Registrable domain under research. */
  domain: string;
  now: Date;
}

/** Nothing to be said of a site that shows its own words at its own domain. */
export function judgeSite({ page, headers, domain, now }: Site): SiteStanding {
  const requestedUrl = `https://${domain}/`;
  const condition = conditionOf(page, { requestedUrl, headers });
  const reason = condition === null ? "" : describeCondition(condition, "The home page");
  if (condition !== null && condition.kind !== "needs_browser") {
    const message = `${reason}. Nothing was taken from it, and no other page was asked for.`;
    const notice = { kind: condition.kind, message, evidence: [evidenceFrom(page, condition.quote)] };
    const how = condition.kind === "parked" ? "not_own" : "unreadable";
    return { notices: [notice], closed: { because: reason, how } };
  }

  const names = isSameSite(page.url, domain) ? [] : namesAt(page, now);
  const destination = judgeDestination(page, domain, names);
  const [name] = names;
  const evidence = [evidenceFrom(page, `${requestedUrl} leads to ${page.url}`)];
  if (destination.kind === "other") {
    const whose = name === undefined ? "which seems to be another company's" : `the site of ${name}`;
    const because = destination.isShared
      ? `${domain} leads to a page on ${destination.domain}, which is no site of the company's own`
      : `${domain} leads to ${destination.domain}, ${whose}`;
    const message = `${because}. Nothing there is counted as ${domain}'s.`;
    return { notices: [{ kind: "other_company", message, evidence }], closed: { because, how: "not_own" } };
  }

  const notices: Notice[] = [];
  if (destination.kind === "moved") {
    const whose = name === undefined ? "" : `, the site of ${name}`;
    const message = `${domain} leads to ${destination.domain}${whose}. What is known was read there.`;
    notices.push({ kind: "moved_domain", message, evidence });
  }
  if (condition !== null) {
    const message = `${reason}, and they are not run here. What it does not say without them is unknown.`;
    notices.push({ kind: "needs_browser", message, evidence: [evidenceFrom(page, condition.quote)] });
  }
  return { notices, closed: null };
}

/** What a site calls its own company, whichever domain led there: what it trades as, and what it is registered as. */
function namesAt(page: Page, now: Date): string[] {
  const stated = extractOrganization(page, { domain: new URL(page.url).hostname, now });
  return ["company_name", "legal_name"].flatMap((key) => {
    const value = stated.find((signal) => signal.key === key)?.value;
    return typeof value === "string" ? [value] : [];
  });
}
