/** Many evaluations of one policy by logs of another, in a small world whose truth is worked out: for tests and the evaluation. */
import { createRandom, type Random } from "../../random";
import { createFeatureMatrix, type FeatureMatrix, rowOf } from "../feature-matrix";
import { judgePolicy } from "../judge";
import { EXPLORATION, type Policy, scoreAccounts, UNIFORM } from "../policy";
import { drawSlate, propensityOf, withoutReplacement } from "../slate";

const ACCOUNTS = 60;
const COLUMNS = 5;
const SLOTS = 5;

export interface Coverage {
  /** Value of the judged policy, from the true expected rewards. */
  truth: number;
  /** Evaluations that were not refused. */
  judged: number;
  /** How many intervals of these hold the truth. */
  covered: Record<"ips" | "snips" | "directMethod" | "doublyRobust", number>;
  /** Mean over all evaluations. */
  effectiveSampleSize: number;
}

/** Chance logs `slates` of five; a policy that takes the best of `tournamentSize` is judged by each such log. */
export function tryCoverage(
  seed: string,
  evaluations: number,
  {
    tournamentSize,
    slates = 400,
    truthSlates = 4000,
  }: { tournamentSize: number; slates?: number; truthSlates?: number },
): Coverage {
  const root = createRandom(seed);
  const draws = root.fork("particles");
  const particles = Array.from({ length: 16 }, () => [
    Float64Array.from([0, 1, 0.5, 0, -0.3], (value) => value + 0.5 * draws.normal()),
  ]);
  const policy: Policy = {
    kind: "linear_thompson",
    exploration: EXPLORATION,
    tournamentSize,
    particles,
    opportunity: null,
  };
  const truth = workOutTruth(policy, truthSlates, root.fork("truth"));
  const covered = { ips: 0, snips: 0, directMethod: 0, doublyRobust: 0 };
  let [judged, sizes] = [0, 0];
  for (let index = 0; index < evaluations; index += 1) {
    const random = root.fork(`evaluation ${index}`);
    const log = Array.from({ length: slates }, () => {
      const accounts = drawAccounts(random);
      const slots = drawSlate(UNIFORM, accounts, SLOTS, random).map(({ candidate, propensity }) => {
        return { candidate, propensity, reward: drawReward(rowOf(accounts, candidate), random) };
      });
      return { userId: "", accounts, slots };
    });
    const evaluation = judgePolicy(() => policy, log, random);
    sizes += evaluation.effectiveSampleSize;
    if (evaluation.refusal !== null) continue;
    judged += 1;
    for (const name of Object.keys(covered) as (keyof typeof covered)[]) {
      const estimate = evaluation[name];
      if (estimate && estimate.low <= truth && truth <= estimate.high) covered[name] += 1;
    }
  }
  return { truth, judged, covered, effectiveSampleSize: sizes / evaluations };
}

/** The mean of π · expected reward over many slates that chance filled, without any noise but the slates' own. */
function workOutTruth(policy: Policy, slates: number, random: Random): number {
  let sum = 0;
  for (let slate = 0; slate < slates; slate += 1) {
    const accounts = drawAccounts(random);
    const scores = scoreAccounts(policy, accounts);
    const expected = Array.from({ length: ACCOUNTS }, (_, row) => expectReward(rowOf(accounts, row)));
    const order = drawSlate(UNIFORM, accounts, SLOTS, random).map(({ candidate }) => candidate);
    withoutReplacement(ACCOUNTS, order, (_, remaining) => {
      for (const row of remaining) sum += propensityOf(row, policy, scores, remaining) * (expected[row] as number);
    });
  }
  return sum / (slates * SLOTS);
}

function drawAccounts(random: Random): FeatureMatrix {
  const rows = Array.from({ length: ACCOUNTS }, () =>
    Float64Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? 1 : random.normal() / 2.5)),
  );
  return createFeatureMatrix(rows, COLUMNS);
}

/** Rare and graded, and not linear in the features, so that the direct method's model is wrong. */
function chancesOf([, a = 0, b = 0, c = 0, d = 0]: Float64Array): { contact: number; meeting: number } {
  const chance = 0.05 * Math.exp(0.9 * a + 0.6 * b * c + 0.4 * d);
  return { contact: Math.min(0.6, 4 * chance), meeting: Math.min(0.3, chance) };
}

function expectReward(features: Float64Array): number {
  const { contact, meeting } = chancesOf(features);
  return 0.1 * (contact - meeting) + 0.5 * meeting;
}

function drawReward(features: Float64Array, random: Random): number {
  const { contact, meeting } = chancesOf(features);
  const luck = random.next();
  return luck < meeting ? 0.5 : luck < contact ? 0.1 : 0;
}
