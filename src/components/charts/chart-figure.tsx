"use client";

import { Table2 } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { cn } from "@/components/cn";
import { Button } from "@/components/ui/button";
import { DataTable, type TableData } from "./data-table";

interface ChartFigureProps {
  title: string;
  /** What the chart shows, in words, for those who do not see it. */
  summary: string;
  /** How to read it, below the title. */
  hint?: ReactNode;
  table: TableData;
  /** The drawing. It is hidden from assistive technology: the summary and the table say the same. */
  children: ReactNode;
  className?: string;
}

/** A chart with its title, and its figures as a table on request. */
export function ChartFigure({ title, summary, hint, table, children, className }: ChartFigureProps) {
  const [showsTable, setShowsTable] = useState(false);
  const id = useId();
  return (
    <figure aria-labelledby={`${id}-title`} className={cn("min-w-0", className)}>
      <figcaption className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 id={`${id}-title`} className="font-semibold">
            {title}
          </h3>
          {hint ? <p className="max-w-[80ch] text-sm text-ink-3">{hint}</p> : null}
        </div>
        <Button
          size="sm"
          variant="ghost"
          aria-expanded={showsTable}
          aria-controls={`${id}-table`}
          onClick={() => setShowsTable(!showsTable)}
          className="-mr-2"
        >
          <Table2 aria-hidden="true" />
          {showsTable ? "Hide table" : "Table"}
          <span className="sr-only">of {title}</span>
        </Button>
      </figcaption>
      <p className="sr-only">{summary}</p>
      <div aria-hidden="true" className="mt-2">
        {children}
      </div>
      <div id={`${id}-table`} hidden={!showsTable} className="appear mt-2">
        {showsTable ? <DataTable {...table} /> : null}
      </div>
    </figure>
  );
}
