"use client";

import { ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "@/components/cn";

interface DisclosureRowProps {
  open: boolean;
  onToggle: () => void;
  /** The line that is always seen. Phrasing content: it stands inside the button. */
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  /** Of the button, for what leads to it. */
  buttonId?: string;
}

/** A line of a list that opens onto what it rests on. */
export function DisclosureRow({ open, onToggle, summary, children, className, buttonId }: DisclosureRowProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        id={buttonId}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
        className={cn(
          "grid w-full grid-cols-[0.875rem_minmax(0,1fr)] items-center gap-2 px-1 py-1.5 text-left -outline-offset-2 hover:bg-hover pointer-coarse:py-2.5",
          className,
        )}
      >
        <ChevronRight
          aria-hidden="true"
          className={cn("size-3.5 text-ink-3 transition-transform duration-100", open && "rotate-90")}
        />
        {summary}
      </button>
      <div id={id} hidden={!open}>
        {open ? <div className="appear pr-1 pb-3 pl-6.5">{children}</div> : null}
      </div>
    </>
  );
}
