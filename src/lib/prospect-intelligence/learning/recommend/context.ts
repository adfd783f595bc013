/** From accounts to the matrix that a policy decides on: a row for each account, in their order. */
import { createFeatureMatrix, type FeatureMatrix } from "./feature-matrix";
import { ACCOUNT_FEATURES, type CandidateAccount, FEATURE_NAMES, REP_FEATURES } from "./features";

const FEATURES = [...ACCOUNT_FEATURES, ...REP_FEATURES];

export function createContext(accounts: readonly CandidateAccount[]): FeatureMatrix {
  const rows = accounts.map((account) => Float64Array.from(FEATURES, ({ read }) => read(account)));
  return createFeatureMatrix(rows, FEATURE_NAMES.length);
}
