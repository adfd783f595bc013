import { cn } from "../cn";

/** Stands where something will be, in its size. Hidden from assistive technology: say "loading" beside it. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cn("block motion-safe:animate-pulse rounded-sm bg-bar-rest/60", className)} />
  );
}
