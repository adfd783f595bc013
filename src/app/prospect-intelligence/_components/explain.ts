/** The words for what the server names by a code: sources, outcomes of requests, errors, priorities. */

import { countOf, formatShare } from "@/components/format";
import type { PriorityLevel, Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { SIGNALS } from "@/lib/prospect-intelligence/signals";
import type { RunFailure } from "./run-state";

const SOURCE_LABELS: Record<string, string> = {
  website: "Website",
  about: "About page",
  careers: "Careers and job board",
  blog: "Engineering blog",
  technology: "Technology",
  pricing: "Pricing page",
  customers: "Customers page",
  trust: "Security and compliance",
  legal: "Legal notice",
};

export function labelSource(name: string): string {
  return SOURCE_LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, " ");
}

export const SOURCE_STATUS_LABELS: Record<SourceReport["status"], string> = {
  ok: "Read",
  empty: "Empty",
  unknown: "Unknown",
  failed: "Failed",
  skipped: "Skipped",
};

const OUTCOME_LABELS: Record<string, string> = {
  ok: "read",
  blocked: "address refused",
  robots: "robots.txt asks not to",
  dns: "name not found",
  network: "no connection",
  timeout: "no answer in time",
  http: "error status",
  too_many_redirects: "too many redirects",
  too_large: "too large",
  too_much: "more than a run may read",
  politeness: "left for later",
  too_complex: "too complex",
  busy: "too much else to be read",
  parse: "not readable",
  aborted: "stopped",
};

/** `status` is that of the answer, or null when none came: a body can fail after its status has arrived. */
export function labelOutcome(outcome: string, status: number | null = null): string {
  if (outcome === "ok" && status === 304) return "not changed";
  if (outcome === "ok" && status !== null && status >= 300 && status < 400) return "redirected";
  if (outcome === "timeout" && status !== null) return "never finished";
  return OUTCOME_LABELS[outcome] ?? outcome.replaceAll("_", " ");
}

export const PRIORITY_LABELS: Record<PriorityLevel, string> = {
  high: "High",
  medium: "Medium",
  low: "Low",
  unknown: "Unknown",
};

/** Why a company has the priority it has, in a sentence. */
export function explainPriority({ priorityLevel, icpScore, coverage, score }: Research): string {
  const unknown = score.contributions.filter(({ status }) => status === "unknown").length;
  const known = score.contributions.length - unknown;
  if (icpScore === null) {
    return "None of the signals the score weighs could be established, so there is neither a score nor a priority.";
  }
  if (priorityLevel === "unknown") {
    return `Only ${formatShare(coverage)} of the profile's weight could be established, too little to set a priority by. The score counts the ${countOf(known, "known signal")} alone.`;
  }
  if (unknown === 0) return "Every signal the score weighs could be established.";
  return `${countOf(unknown, "signal")} of ${score.contributions.length} could not be established and ${unknown === 1 ? "is" : "are"} left out of the score: unknown is not zero.`;
}

/** What a run that only partly succeeded means for its reader, or null when every source was read. */
export function explainMissingSources({
  sources,
  signals,
  icpScore,
}: Research): { title: string; reasons: string[] } | null {
  const missing = sources.filter(({ status }) => status === "failed" || status === "unknown");
  if (missing.length === 0) return null;
  const unknown = signals.filter(({ value, key }) => value === null && SIGNALS[key].column).length;
  // A source that is unknown was read, and proved nothing.
  const what = missing.every(({ status }) => status === "failed") ? "could not be read" : "told nothing for certain";
  const cost = `${countOf(unknown, "signal")} ${unknown === 1 ? "stays" : "stay"} unknown`;
  const relief = icpScore === null ? "" : ` and ${unknown === 1 ? "does" : "do"} not lower the score`;
  return {
    title: `${missing.length} of ${countOf(sources.length, "source")} ${what}. ${
      unknown === 0 ? "Nothing that is scored was lost." : `${cost}${relief}.`
    }`,
    reasons: missing.map(({ name, reason }) => `${labelSource(name)}: ${reason ?? "no reason was given"}`),
  };
}

export interface FailureText {
  title: string;
  advice: string;
  /** Whether the same request may well succeed when it is sent again. */
  retry: boolean;
  /** Whether what was typed is at fault, so that the message belongs under the box. */
  input: boolean;
  signIn?: boolean;
}

/** What a failed run means and what can be done, by its code. The server's own message is shown beside it. */
export function explainFailure({ code, retryAfter }: RunFailure): FailureText {
  switch (code) {
    case "invalid_domain":
    case "invalid_field":
    case "malformed_json":
      return { title: "Not a domain that can be researched", advice: "Check the spelling.", retry: false, input: true };
    case "domain_not_found":
      return {
        title: "There is no such domain",
        advice: "The name does not exist in DNS. Check the spelling, or the ending.",
        retry: true,
        input: false,
      };
    case "address_blocked":
      return {
        title: "This domain leads to an address that is never visited",
        advice: "It points into a private network or at this machine. Only public websites are researched.",
        retry: false,
        input: false,
      };
    case "site_refused":
      return {
        title: "The site refused every request",
        advice: "It answered, but lets no automated reader in, so nothing about it is known. It may allow it later.",
        retry: true,
        input: false,
      };
    case "site_unreachable":
      return {
        title: "The site could not be reached",
        advice: "No connection, or no answer in time. This is often temporary.",
        retry: true,
        input: false,
      };
    case "rate_limited":
      return {
        title: "Too many runs at once",
        advice: retryAfter ? `Try again in ${countOf(retryAfter, "second")}.` : "Try again in a moment.",
        retry: true,
        input: false,
      };
    case "unauthenticated":
      return {
        title: "Your session has ended",
        advice: "Sign in again. What you typed stays here until you leave the page.",
        retry: true,
        input: false,
        signIn: true,
      };
    case "not_a_member":
    case "forbidden":
      return {
        title: "You are not a member of this team",
        advice: "An admin has to let you in before you can research companies.",
        retry: false,
        input: false,
      };
    case "connection":
      return {
        title: "The connection was lost",
        advice:
          "The run stops within a second of losing its reader. If it had just finished, it is under Recent once you reload.",
        retry: true,
        input: false,
      };
    default:
      return {
        title: "The run failed on our side",
        advice: "The cause has been logged. Trying again does no harm.",
        retry: true,
        input: false,
      };
  }
}
