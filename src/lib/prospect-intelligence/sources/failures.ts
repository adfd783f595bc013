/** What went wrong with a request, in words for a rep. */
import { FetchError } from "../fetch/types";

/**
 * A sentence without its full stop. `subject` is what was asked for, as a sentence begins with it: "The careers page".
 * Errors that are not a fetch's say nothing of what they are: their messages are for the log.
 */
export function describeFailure(error: unknown, subject: string): string {
  if (!(error instanceof FetchError)) return `${subject} could not be read because of an error on our side`;
  switch (error.kind) {
    case "http":
      if (isRedirect(error.status)) return `${subject} redirects to another site`;
      return error.retryAfter === null
        ? `${subject} answered ${error.status ?? "with an error"}`
        : `${subject} answered ${error.status}: it wants to be left alone for ${countSeconds(error.retryAfter)}`;
    case "robots":
      return error.status === null
        ? `robots.txt asks not to visit ${pathOf(error.url)}`
        : `robots.txt answered ${error.status}, so nothing may be visited there for now`;
    case "dns":
      return `${subject} is at a name that does not resolve (${hostOf(error.url)})`;
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
    case "parse":
      return `${subject} is not a document that can be read`;
    case "blocked":
      return `${subject} leads to an address that is never visited`;
    case "aborted":
      return "The run was stopped";
  }
}

/** A redirect is an error only where it was refused because of where it leads. */
function isRedirect(status: number | null): boolean {
  return status !== null && status >= 300 && status < 400;
}

/** Whether the site itself said that there is nothing at this address. */
export function isNotFound(error: unknown): boolean {
  return error instanceof FetchError && error.kind === "http" && (error.status === 404 || error.status === 410);
}

function countSeconds(seconds: number): string {
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}

function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : parsed.pathname + parsed.search;
}

/** The host of a URL, or the name that a `dns:` URL asks about. */
function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.host || parsed?.pathname || url;
}
