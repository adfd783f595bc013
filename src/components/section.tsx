import type { ReactNode } from "react";
import { cn } from "@/components/cn";

interface SectionProps {
  id: string;
  title: string;
  /** Of the heading: 3 inside something that has a heading of its own. */
  level: 2 | 3;
  /** Beside the title: a count, a sum. */
  note?: ReactNode;
  /** At the right end of the title's line. */
  tools?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Section({ id, title, level, note, tools, children, className }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={cn("min-w-0", className)}>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line-strong/70 pb-1">
        <div className="flex items-baseline gap-2.5">
          <Heading id={id} className="font-semibold">
            {title}
          </Heading>
          {note ? <span className="text-sm text-ink-3">{note}</span> : null}
        </div>
        {tools ? <div className="ml-auto flex flex-wrap items-center gap-1.5">{tools}</div> : null}
      </div>
      {children}
    </section>
  );
}
