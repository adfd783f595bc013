/** Job boards for the web of tests. */
import { json, type TestRoutes } from "./web";

export function jobsOnGreenhouse(slug: string, name: string, titles: readonly string[]): TestRoutes {
  const board = `https://boards-api.greenhouse.io/v1/boards/${slug}`;
  const jobs = titles.map((title, i) => ({ id: i + 1, internal_job_id: i + 1, title, departments: [], offices: [] }));
  return {
    [board]: json({ name, content: "" }),
    [`${board}/jobs?content=true`]: json({ jobs, meta: { total: jobs.length } }),
  };
}
