/** From accounts to the matrix that a policy decides on: a row for each account, in their order. */
import { createFeatureMatrix, type FeatureMatrix, toSteps } from "./feature-matrix";
import { ACCOUNT_FEATURES, type CandidateAccount, FEATURE_NAMES, REP_FEATURES } from "./features";

const FEATURES = [...ACCOUNT_FEATURES, ...REP_FEATURES];

export function createContext(accounts: readonly CandidateAccount[]): FeatureMatrix {
  const rows = accounts.map((account) => Float64Array.from(FEATURES, ({ read }) => read(account)));
  return createFeatureMatrix(rows, FEATURE_NAMES.length);
}

/** Some rows of a context, as another rep sees them: `timesShown` says how often each was shown to that rep. */
export function createContextOfRep(
  { columns, steps }: FeatureMatrix,
  rows: readonly number[],
  timesShown: (row: number) => number,
): FeatureMatrix {
  const own = new Int8Array(rows.length * columns);
  for (const [index, row] of rows.entries()) {
    own.set(steps.subarray(row * columns, (row + 1) * columns), index * columns);
    const known = REP_FEATURES.map(({ read }) => toSteps(read({ timesShown: timesShown(row) })));
    own.set(known, index * columns + ACCOUNT_FEATURES.length);
  }
  return { rows: rows.length, columns, steps: own };
}
