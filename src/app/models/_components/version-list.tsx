import type { ReactNode } from "react";
import { cn } from "@/components/cn";
import { formatDate, formatInteger } from "@/components/format";

export interface VersionLine {
  version: number;
  state: "candidate" | "live" | "retired";
  stateLabel: string;
  /** What it is, in one line. */
  title: string;
  detail: string;
  createdAt: string;
  isSimulated: boolean;
}

interface VersionListProps {
  versions: readonly VersionLine[];
  selected: number | null;
  onSelect: (version: number) => void;
  /** The id of what shows the one that is selected. */
  controls: string;
}

/** Versions, newest first, one of them opened below. */
export function VersionList({ versions, selected, onSelect, controls }: VersionListProps) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line">
          <Head>Version</Head>
          <Head>State</Head>
          <Head className="max-sm:hidden">What it does</Head>
          <Head className="text-right">Made</Head>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-b border-line">
        {versions.map(({ version, state, stateLabel, title, detail, createdAt, isSimulated }) => (
          <tr key={version} className={cn("align-top", version === selected && "bg-hover")}>
            <th scope="row" className="py-1.5 pl-1 text-left font-medium">
              <button
                type="button"
                aria-pressed={version === selected}
                aria-controls={controls}
                onClick={() => onSelect(version)}
                className="link whitespace-nowrap aria-pressed:text-ink aria-pressed:no-underline"
              >
                <span className="max-sm:sr-only">Version </span>
                <span className="sm:hidden" aria-hidden="true">
                  v
                </span>
                {formatInteger(version)}
              </button>
            </th>
            <td className="py-1.5 pl-3">
              <StateTag state={state}>{stateLabel}</StateTag>
            </td>
            <td className="py-1.5 pl-3 max-sm:hidden">
              <span>{title}</span>
              {isSimulated ? <span className="ml-2 text-sm text-warn">simulated</span> : null}
              <span className="block text-sm text-ink-3">{detail}</span>
            </td>
            <td className="py-1.5 pr-1 pl-3 text-right text-sm whitespace-nowrap text-ink-3">
              {formatDate(createdAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ children, className }: { children: string; className?: string }) {
  return (
    <th scope="col" className={cn("caption py-1 pl-3 text-left first:pl-1 last:pr-1", className)}>
      {children}
    </th>
  );
}

function StateTag({ state, children }: { state: VersionLine["state"]; children: ReactNode }) {
  return (
    <span
      className={cn(
        "inline-block rounded-sm px-1.5 text-sm",
        state === "live" && "bg-accent-soft font-medium text-accent",
        state === "candidate" && "border border-line-strong/60 text-ink-2",
        state === "retired" && "text-ink-3",
      )}
    >
      {children}
    </span>
  );
}
