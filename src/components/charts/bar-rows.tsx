export interface BarRow {
  key: string;
  label: string;
  value: number;
  /** The value as a text. */
  text: string;
}

/** Values as bars to one scale, one a line. Pure drawing: a table beside it says the figures. */
export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  const widest = Math.max(0, ...rows.map(({ value }) => value)) || 1;
  return (
    <ul className="border-b border-line">
      {rows.map(({ key, label, value, text }) => (
        <li
          key={key}
          className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_3rem] sm:grid-cols-[14rem_minmax(0,1fr)_3rem] items-center gap-x-3 border-t border-line py-1 text-sm"
        >
          <span className="truncate">{label}</span>
          <svg className="h-1.5 w-full" aria-hidden="true">
            <rect width="100%" height="100%" className="fill-bar-rest/50" />
            <rect width={`${(Math.max(0, value) / widest) * 100}%`} height="100%" className="fill-bar" />
          </svg>
          <span className="text-right text-ink-2">{text}</span>
        </li>
      ))}
    </ul>
  );
}
