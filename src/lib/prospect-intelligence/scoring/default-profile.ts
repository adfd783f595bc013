import type { IcpProfile } from "../schemas";

/**
 * The profile a new project starts with: a company to sell developer tools to builds software with a team large enough
 * to have the problem and small enough to decide quickly, is hiring engineers now, and talks about engineering.
 *
 * The same version 1 is seeded into `icp_profiles` by its migration. The terminal command, which has no database,
 * scores with it.
 */
export const DEFAULT_ICP_PROFILE: IcpProfile = {
  id: null,
  version: 1,
  name: "Developer tools",
  definition: {
    weights: [
      {
        signal: "engineering_role_count",
        weight: 25,
        curve: {
          kind: "linear",
          points: [
            [0, 0],
            [1, 0.3],
            [5, 0.7],
            [15, 1],
          ],
        },
      },
      {
        signal: "engineering_role_share",
        weight: 15,
        curve: {
          kind: "linear",
          points: [
            [0, 0],
            [0.5, 1],
          ],
        },
      },
      {
        signal: "total_open_roles",
        weight: 10,
        curve: {
          kind: "linear",
          points: [
            [0, 0],
            [5, 0.5],
            [20, 1],
          ],
        },
      },
      {
        signal: "newest_role_age_days",
        weight: 10,
        curve: {
          kind: "linear",
          points: [
            [14, 1],
            [60, 0.5],
            [180, 0],
          ],
        },
      },
      { signal: "has_engineering_blog", weight: 10, curve: { kind: "boolean", whenTrue: 1, whenFalse: 0 } },
      {
        signal: "posts_last_90_days",
        weight: 10,
        curve: {
          kind: "linear",
          points: [
            [0, 0],
            [3, 0.7],
            [8, 1],
          ],
        },
      },
      {
        signal: "employee_count",
        weight: 20,
        curve: {
          kind: "linear",
          points: [
            [5, 0.1],
            [50, 0.8],
            [200, 1],
            [1000, 1],
            [5000, 0.5],
            [20000, 0.2],
          ],
        },
      },
    ],
    thresholds: { high: 70, medium: 40 },
    minimumCoverage: 0.5,
  },
};
