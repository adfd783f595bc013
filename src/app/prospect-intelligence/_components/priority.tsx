import { cn } from "@/components/cn";
import type { PriorityLevel } from "@/lib/prospect-intelligence/schemas";
import { PRIORITY_LABELS } from "./explain";

const FILLED: Record<PriorityLevel, number> = { high: 3, medium: 2, low: 1, unknown: 0 };

/** Three bars, as many filled as the priority is high; hatched when it is unknown. Its words stand beside it. */
export function PriorityMark({ level, className }: { level: PriorityLevel; className?: string }) {
  return (
    <span aria-hidden="true" className={cn("inline-flex h-3 items-end gap-0.5", className)}>
      {[1, 2, 3].map((bar) => (
        <span
          key={bar}
          className={cn(
            "w-1",
            bar === 1 && "h-1.5",
            bar === 2 && "h-2.5",
            bar === 3 && "h-3",
            level === "unknown" ? "border border-dashed border-line-strong" : "bg-bar-rest",
            bar <= FILLED[level] && "bg-bar",
          )}
        />
      ))}
    </span>
  );
}

/** What takes the place of a value that could not be established. */
export function UnknownTag({ children = "Unknown" }: { children?: string }) {
  return (
    <span className="inline-flex shrink-0 items-stretch rounded-sm border border-dashed border-line-strong text-sm text-ink-2">
      <span aria-hidden="true" className="hatched w-3 border-r border-dashed border-line-strong" />
      <span className="px-1.5">{children}</span>
    </span>
  );
}

export function priorityText(level: PriorityLevel): string {
  return level === "unknown" ? "Priority unknown" : `${PRIORITY_LABELS[level]} priority`;
}
