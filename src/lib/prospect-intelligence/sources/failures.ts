/** What went wrong with a request, in words for a rep. */
import { type Page, parseHtml } from "../extract/html";
import { findBotWall, needsBrowser, type SiteCondition } from "../extract/site-condition";
import { readText } from "../fetch/text";
import { FetchError } from "../fetch/types";

/**
 * A sentence without its full stop. `subject` is what was asked for, as a sentence begins with it: "The careers page".
 * Errors that are not a fetch's say nothing of what they are: their messages are for the log.
 */
export function describeFailure(error: unknown, subject: string): string {
  if (!(error instanceof FetchError)) return `${subject} could not be read because of an error on our side`;
  switch (error.kind) {
    case "http": {
      const wall = robotCheckOf(error);
      return wall === null ? describeStatus(error, subject) : describeCondition(wall, subject);
    }
    case "robots":
      return error.status === null
        ? `${subject} asks robots to stay away (robots.txt)`
        : `${subject} may not be visited for now: its site's robots.txt answered ${error.status}`;
    case "dns":
      return `${subject} is at a name that does not exist (${hostOf(error.url)})`;
    case "network":
      return `${subject} could not be reached`;
    case "timeout":
      return `${subject} did not answer in time`;
    case "too_many_redirects":
      return `${subject} redirects without end`;
    case "too_large":
      return `${subject} is too large to be read`;
    case "too_much":
      return `${subject} was not read to its end: the run had read as much as one may`;
    case "politeness":
      return `${subject} was not asked for: ${error.message}`;
    case "too_complex":
      return `${subject} is too complex to be read`;
    case "busy":
      return `${subject} was not read: too many others were waiting to be`;
    case "parse":
      return `${subject} is not a document that can be read`;
    case "blocked":
      return `${subject} leads to an address that is never visited`;
    case "aborted":
      return "The run was stopped";
  }
}

/** What stands at an address in place of what was asked for, as `describeFailure` words it. */
export function describeCondition({ kind, by }: SiteCondition, subject: string): string {
  switch (kind) {
    case "bot_wall":
      return `${subject} is behind a check for robots${by === null ? "" : ` (${by})`}`;
    case "parked":
      return `${subject} is only a placeholder, of a domain that is parked or not in use`;
    case "consent_page":
      return `${subject} shows nothing but a question for consent`;
    case "needs_browser":
      return `${subject} shows nothing until its scripts run`;
  }
}

/** Why a page that was read does not say a thing. */
export function whyNotStated(page: Page, subject: string): string {
  const shell = needsBrowser(page);
  return shell === null ? `${subject} does not state it` : describeCondition(shell, subject);
}

/** The check for robots that an error's answer was; null where it was none. */
export function robotCheckOf({ refusal, url }: FetchError): SiteCondition | null {
  if (refusal === null) return null;
  const page = parseHtml(readText(refusal), { url, fetchedAt: "" });
  return findBotWall(page, refusal.headers);
}

const REFUSING_STATUSES = new Set([401, 403, 406, 451]);

function describeStatus({ status, retryAfter }: FetchError, subject: string): string {
  if (status === null) return `${subject} answered with an error`;
  // A redirect is an error only where it was refused because of where it leads.
  if (status >= 300 && status < 400) return `${subject} redirects to another site`;
  if (isGone(status)) return `${subject} was not found (${status})`;
  if (REFUSING_STATUSES.has(status)) return `${subject} refused the visit (${status})`;
  const wait = retryAfter === null ? "" : `: it wants to be left alone for ${countSeconds(retryAfter)}`;
  if (status === 429) return `${subject} asked for fewer visits (429)${wait}`;
  if (status === 503) return `${subject} is out of service for now (503)${wait}`;
  if (status >= 500) return `${subject} failed with an error of its own (${status})`;
  return `${subject} answered ${status}`;
}

/** Whether the site itself said that there is nothing at this address. */
export function isNotFound(error: unknown): boolean {
  return error instanceof FetchError && error.kind === "http" && isGone(error.status);
}

function isGone(status: number | null): boolean {
  return status === 404 || status === 410;
}

function countSeconds(seconds: number): string {
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}

/** The host of a URL, or the name that a `dns:` URL asks about. */
function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.host || parsed?.pathname || url;
}
