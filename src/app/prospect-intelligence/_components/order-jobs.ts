import type { Job } from "@/lib/prospect-intelligence/schemas";

export const NO_DEPARTMENT = "No department stated";

/**
 * Jobs with those of one department together: departments with most engineering roles first, then the larger, then by
 * name; what has no department comes last. Within one, the board's own order.
 */
export function orderJobs(jobs: readonly Job[]): Job[] {
  const groups = Map.groupBy(jobs, (job) => job.department);
  const engineering = (group: Job[]) => group.filter((job) => job.isEngineering).length;
  return [...groups]
    .sort(([nameA, a], [nameB, b]) => {
      if (nameA === null || nameB === null) return Number(nameA === null) - Number(nameB === null);
      return engineering(b) - engineering(a) || b.length - a.length || nameA.localeCompare(nameB, "en");
    })
    .flatMap(([, group]) => group);
}
