import { Check, Minus, X } from "lucide-react";
import { cn } from "@/components/cn";
import type { SourceReport } from "@/lib/prospect-intelligence/schemas";

const box = "inline-grid size-3.5 shrink-0 place-items-center rounded-sm [&_svg]:size-2.5 [&_svg]:stroke-[3]";

/** A mark for how a source ended; the words for it stand beside it. */
export function StatusGlyph({ status }: { status: SourceReport["status"] | "running" | "waiting" }) {
  switch (status) {
    case "ok":
      return (
        <span aria-hidden="true" className={cn(box, "bg-accent-solid text-white")}>
          <Check />
        </span>
      );
    case "failed":
      return (
        <span aria-hidden="true" className={cn(box, "border border-bad text-bad")}>
          <X />
        </span>
      );
    case "skipped":
      return (
        <span aria-hidden="true" className={cn(box, "text-ink-3")}>
          <Minus />
        </span>
      );
    case "empty":
      return <span aria-hidden="true" className={cn(box, "border border-line-strong")} />;
    case "unknown":
      return <span aria-hidden="true" className={cn(box, "hatched border border-dashed border-line-strong")} />;
    case "running":
      return (
        <span aria-hidden="true" className={cn(box, "border border-accent")}>
          <span className="size-1.5 bg-accent motion-safe:animate-pulse" />
        </span>
      );
    case "waiting":
      return (
        <span aria-hidden="true" className={box}>
          <span className="size-1 rounded-full bg-line-strong" />
        </span>
      );
  }
}
