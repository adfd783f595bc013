interface MeterProps {
  /** 0–1; null while nobody can say. */
  share: number | null;
}

/** How far something is, as a bar. The words beside it say the same. */
export function Meter({ share }: MeterProps) {
  if (share === null) {
    return (
      <span aria-hidden="true" className="block h-1.5 overflow-hidden bg-bar-rest">
        <span className="sweep block h-full w-1/4 bg-bar" />
      </span>
    );
  }
  return (
    <svg className="block h-1.5 w-full" aria-hidden="true">
      <rect width="100%" height="100%" className="fill-bar-rest" />
      <rect width={`${Math.min(1, Math.max(0, share)) * 100}%`} height="100%" className="fill-bar" />
    </svg>
  );
}
