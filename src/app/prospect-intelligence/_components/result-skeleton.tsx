import { Skeleton } from "@/components/ui/skeleton";

/** The outline of a result while a saved one is on its way. */
export function ResultSkeleton() {
  return (
    <div role="status" className="mt-5 grid gap-6">
      <span className="sr-only">Loading the saved research…</span>
      <div className="grid gap-2.5">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-4 w-72 max-w-full" />
        <Skeleton className="mt-1 h-6.5 w-96 max-w-full" />
      </div>
      <Skeleton className="h-30 w-full rounded-lg" />
      <div className="grid gap-3">
        <Skeleton className="h-5 w-40" />
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <Skeleton key={line} className="h-5 w-full" />
        ))}
      </div>
    </div>
  );
}
