/** Domains that cannot be researched at all, and the errors that say why. */
import { ProductError } from "./errors";
import { FetchError } from "./fetch/types";
import { robotCheckOf } from "./sources/failures";
import type { SourceResult } from "./sources/source";

interface Ending {
  source: { name: string };
  result: SourceResult;
  error?: unknown;
}

const HOME = "website";
const REFUSING_STATUSES = new Set([401, 403, 429]);

/** Ends the run at once when the home page's failure means that nothing else on the domain can be had either. */
export function throwIfUnreachable({ source, error }: Ending, domain: string): void {
  if (source.name !== HOME || !(error instanceof FetchError)) return;
  const cause = { cause: error };
  switch (error.kind) {
    case "dns":
      throw new ProductError("domain_not_found", `${domain} does not exist.`, cause);
    case "blocked":
      throw new ProductError("address_blocked", `${domain} leads to an address that is never visited.`, cause);
    case "network":
      throw new ProductError("site_unreachable", `${domain} could not be reached.`, cause);
    case "politeness":
      throw new ProductError("site_refused", `${domain} was not asked: ${error.message}. Try again later.`, cause);
    case "timeout":
      throw new ProductError("site_unreachable", `${domain} did not answer in time.`, cause);
  }
  // Who checks for robots wants none, whichever page they ask for.
  const wall = robotCheckOf(error);
  if (wall !== null) {
    const whose = wall.by === null ? "a check for robots" : `a check for robots by ${wall.by}`;
    throw new ProductError("site_refused", `${domain} lets no robots in: ${whose} stands before it.`, cause);
  }
  // Whoever asks for fewer requests is not sent more.
  if (error.status === 429) {
    throw new ProductError("site_refused", `${domain} asks for fewer requests. Try again later.`, cause);
  }
}

/** A home page that refuses may be guarded alone; when nothing else was to be had either, the site refuses. */
export function throwIfRefused(endings: readonly Ending[], domain: string): void {
  const home = endings.find(({ source }) => source.name === HOME);
  const knowsNothing = endings.every(({ result }) => {
    return (result.documents ?? []).length === 0 && result.signals.every(({ value }) => value === null);
  });
  if (isRefusal(home?.error) && knowsNothing) {
    const message = `${domain} refuses to be read: it answered ${home.error.status}.`;
    throw new ProductError("site_refused", message, { cause: home.error });
  }
}

function isRefusal(error: unknown): error is FetchError {
  if (!(error instanceof FetchError) || error.status === null) return false;
  return REFUSING_STATUSES.has(error.status) || error.status >= 500;
}
