/** What a rep did with a company, read from the append-only events: an event stands until an `undone` names it. */
import type { Interaction } from "@/lib/prospect-intelligence/schemas";

export const OUTCOMES = [
  { type: "contacted", label: "Contacted" },
  { type: "meeting_booked", label: "Meeting booked" },
  { type: "deal_won", label: "Deal won" },
  { type: "deal_lost", label: "Deal lost" },
] as const;
export type OutcomeType = (typeof OUTCOMES)[number]["type"];

/** The newest event of each kind that still stands. */
export function listStandingOutcomes(interactions: readonly Interaction[]): Partial<Record<OutcomeType, Interaction>> {
  const undone = new Set(
    interactions.filter(({ type }) => type === "undone").map(({ metadata }) => metadata.interactionId),
  );
  const standing: Partial<Record<OutcomeType, Interaction>> = {};
  for (const interaction of interactions) {
    const outcome = OUTCOMES.find(({ type }) => type === interaction.type)?.type;
    if (!outcome || undone.has(interaction.id)) continue;
    const seen = standing[outcome];
    if (!seen || Date.parse(seen.occurredAt) < Date.parse(interaction.occurredAt)) standing[outcome] = interaction;
  }
  return standing;
}
