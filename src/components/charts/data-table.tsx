import type { ReactNode } from "react";
import { cn } from "@/components/cn";

export interface TableColumn {
  label: string;
  /** Aligned right. */
  numeric?: boolean;
}

export interface TableData {
  caption: string;
  /** The first one names the row. */
  columns: readonly TableColumn[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A small table of figures that fits a phone: give it few columns. */
export function DataTable({ caption, columns, rows }: TableData) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong/70 align-bottom">
          {columns.map(({ label, numeric }, index) => (
            <th
              key={label}
              scope="col"
              className={cn("caption py-1 font-medium", index > 0 && "pl-3", numeric ? "text-right" : "text-left")}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="align-top">
            {cells.map((cell, index) => {
              const Cell = index === 0 ? "th" : "td";
              return (
                <Cell
                  key={columns[index]?.label}
                  scope={index === 0 ? "row" : undefined}
                  className={cn(
                    "py-1.5",
                    index === 0 ? "text-left font-medium" : "pl-3 text-ink-2",
                    columns[index]?.numeric && "text-right",
                  )}
                >
                  {cell}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
