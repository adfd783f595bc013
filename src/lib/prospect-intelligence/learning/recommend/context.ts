/** From accounts to the matrix that a policy decides on. */
import { z } from "zod";
import { createFeatureMatrix, FEATURE_STEP, type FeatureMatrix, toSteps } from "./feature-matrix";
import { ACCOUNT_FEATURES, type CandidateAccount, FEATURE_NAMES, REP_FEATURES } from "./features";
import { type Answer, fitTaste } from "./taste";

const BASE_FEATURES = [...ACCOUNT_FEATURES, ...REP_FEATURES];

/** What a rep's taste is told from. */
export const TASTE_NAMES = [
  "size_near_15",
  "size_near_60",
  "size_near_960",
  "size_near_3840",
  "engineering_roles",
  "engineering_share",
  "engineering_blog",
  "self_serve",
  "young",
  "english_speaking",
];
const TASTE_COLUMNS = TASTE_NAMES.map((name) => FEATURE_NAMES.indexOf(name));

/** The rep's taste is in points of probability; twice that fills the range of a feature. */
const TASTE_SCALE = 2;

/** One row of base features for each account, in their order. */
export function readFeatures(account: CandidateAccount): Float64Array {
  return Float64Array.from(BASE_FEATURES, ({ read }) => toSteps(read(account)) * FEATURE_STEP);
}

const answersSchema = z.array(z.tuple([z.array(z.number()).length(TASTE_NAMES.length), z.boolean()]));

/** A rep's answers as the database tells them. */
export function toAnswers(rows: unknown): Answer[] {
  return answersSchema.parse(rows).map(([features, isContacted]) => ({ features, isContacted }));
}

/** The rep's answer to an account with these features. */
export function toAnswer(features: ArrayLike<number>, isContacted: boolean): Answer {
  return { features: TASTE_COLUMNS.map((column) => features[column] as number), isContacted };
}

/** The features of a decision: a row for each account, in their order. `answers` are the rep's own. */
export function createContext(accounts: readonly ArrayLike<number>[], answers: readonly Answer[]): FeatureMatrix {
  const taste = fitTaste(answers, TASTE_NAMES.length);
  const rows = accounts.map((base) => {
    const row = new Float64Array(FEATURE_NAMES.length);
    row.set(base);
    let liking = 0;
    for (const [index, column] of TASTE_COLUMNS.entries())
      liking += (taste[index] as number) * (base[column] as number);
    row[FEATURE_NAMES.length - 1] = TASTE_SCALE * liking;
    return row;
  });
  return createFeatureMatrix(rows, FEATURE_NAMES.length);
}
