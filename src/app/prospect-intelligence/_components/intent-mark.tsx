import { cn } from "@/components/cn";
import type { IntentState } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import { INTENT_LABELS } from "./describe-intent";

/** Lines of each mark on a field of 12 × 12: the steeper, the more is going on. */
const PATHS: Record<IntentState, string> = {
  surging: "M2 6.5 6 2.5l4 4M2 10.5l4-4 4 4",
  active: "M2 8l4-4 4 4",
  steady: "M2 6h8",
  cooling: "M2 4l4 4 4-4",
  quiet: "M5.25 6h1.5",
};

/** How much an account stirs, as a small mark with its word. */
export function IntentMark({ state }: { state: IntentState }) {
  return (
    <span
      className={cn(
        "inline-flex shrink-0 items-center gap-1 text-sm",
        state === "surging" ? "font-semibold text-accent" : "text-ink-2",
      )}
    >
      <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
        <path
          d={PATHS[state]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{INTENT_LABELS[state]}</span>
    </span>
  );
}
