import type { InteractionType } from "../labels";
import type { History } from "../simulate";
import type { EventRecord, RunRecord } from "../training-set";

/** A simulated history as the database would give it to training. */
export function toTrainingRecords({ runs, interactions }: History): { runs: RunRecord[]; events: EventRecord[] } {
  const undoneAt = new Map(
    interactions.flatMap(({ takesBack, occurredAt }) =>
      takesBack === null ? [] : [[takesBack, Date.parse(occurredAt)] as const],
    ),
  );
  return {
    runs: runs.map(({ id, domain, finishedAt, signals, icpScore, priorityLevel }) => {
      const runAt = Date.parse(finishedAt);
      const shared = { id, domain, icpScore, priorityLevel, isSimulated: true };
      return { ...shared, runAt, observedAt: runAt, signals: { ...signals } };
    }),
    events: interactions.map(({ id, domain, type, occurredAt }) => ({
      id,
      domain,
      type: type as InteractionType,
      at: Date.parse(occurredAt),
      undoneAt: undoneAt.get(id) ?? null,
      isSimulated: true,
    })),
  };
}
