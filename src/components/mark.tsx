/** The product's mark: two lines that are known and one that is not yet. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={className} aria-hidden="true" focusable="false">
      <rect x="1" y="2" width="14" height="3" className="fill-bar" />
      <rect x="1" y="6.5" width="9" height="3" className="fill-bar" />
      <rect
        x="1.5"
        y="11.5"
        width="11"
        height="2"
        fill="none"
        className="stroke-ink-3"
        strokeWidth="1"
        strokeDasharray="2 1.25"
      />
    </svg>
  );
}
