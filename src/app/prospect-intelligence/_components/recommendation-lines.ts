/** The list of recommended accounts as it is drawn: what the server chose, and what the rep said of it since. */
import type { Recommendation } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import type { Dismissal } from "./use-dismissals";

export interface RecommendationLine {
  recommendation: Recommendation;
  dismissal: Dismissal | null;
  /** The rep's own newest research of it, which a click opens; null where a click researches it. */
  latest: RecentResearch | null;
}

/** In the server's order. What was dismissed keeps its place; once a newer list lacks it, it stands at the end. */
export function listLines(
  recommendations: readonly Recommendation[],
  dismissals: readonly Dismissal[],
  recent: readonly RecentResearch[],
): RecommendationLine[] {
  const dismissed = new Map(dismissals.map((dismissal) => [dismissal.recommendation.domain, dismissal]));
  const researched = new Map(recent.map((research) => [research.domain, research]));
  const offered = new Set(recommendations.map(({ domain }) => domain));
  const gone = dismissals.map(({ recommendation }) => recommendation).filter(({ domain }) => !offered.has(domain));
  return [...recommendations, ...gone].map((recommendation) => ({
    recommendation,
    dismissal: dismissed.get(recommendation.domain) ?? null,
    latest: researched.get(recommendation.domain) ?? null,
  }));
}

/** Whether "not for me" stands, as far as the page knows: what is being saved is taken as done. */
export function isDismissed({
  state,
  request,
  interaction,
}: Pick<Dismissal, "state" | "request" | "interaction">): boolean {
  return state === "saving" ? request.type === "not_for_me" : interaction !== null;
}

/** Where a saved run is opened so that what is done there counts for the impression that led to it. */
export function researchPath(researchId: string, impressionId: string | null): string {
  const query = new URLSearchParams({
    research: researchId,
    ...(impressionId === null ? {} : { impression: impressionId }),
  });
  return `/prospect-intelligence?${query}`;
}
