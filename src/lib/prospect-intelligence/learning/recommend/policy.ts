/** What a policy of recommendations is: how the next slot is drawn, given the accounts that are left. */

import { createRandom } from "../random";
import type { POLICY_KINDS, PolicyParameters } from "../recommendation-schemas";
import type { FeatureMatrix } from "./feature-matrix";
import { ACCOUNT_FEATURES, FEATURE_NAMES, FEATURE_SET } from "./features";
import { expectRewards, type FunnelWeights, type RepPosterior } from "./funnel";
import { drawWeights } from "./linear-thompson";

export type PolicyKind = (typeof POLICY_KINDS)[number];

/**
 * Of what an account is worth to a typical rep of the team, the share that is taken off what it is worth to this one.
 *
 * Whom one rep contacts is out of the others' reach for weeks. So an account has a price: what it would earn in the next
 * best hands (bid-price control; Talluri & van Ryzin, "An analysis of bid-price controls for network revenue management",
 * Management Science 44, 1998). The whole price would leave the order to what reps differ in, of which least is known.
 */
const OPPORTUNITY_SHARE = 0.4;

/** Share of the slots that are drawn uniformly, whatever a policy prefers: it keeps every propensity above zero. */
export const EXPLORATION = 0.02;

export interface Policy {
  kind: PolicyKind;
  /** ε: with this probability a slot is drawn uniformly among the accounts left. */
  exploration: number;
  /**
   * K: else the slot goes to the best of K accounts drawn at random from those left. 1 is uniform; as many as there are
   * left, or more, is always the very best.
   */
  tournamentSize: number;
  /**
   * What "best" means: the reward to expect by some weights, or by many, one of which is drawn for each slot. Draws from a
   * posterior make it Thompson sampling; none is uniform.
   */
  particles: readonly FunnelWeights[];
  /** What is taken off it: this share of the reward to expect of a typical rep. */
  opportunity: Opportunity | null;
}

interface Opportunity {
  share: number;
  weights: FunnelWeights;
}

/** Everybody alike: the policy to start with, and the one nothing needs to be known for. */
export const UNIFORM: Policy = { kind: "uniform", exploration: 1, tournamentSize: 1, particles: [], opportunity: null };

/** How many draws from the posterior stand for it. */
const PARTICLES = 32;

/** Parameters of a policy that is made now. */
export function createParameters(kind: PolicyKind, tournamentSize: number, seed: string): PolicyParameters {
  const particles = kind === "linear_thompson" ? PARTICLES : Number(kind === "rules");
  const exploration = kind === "uniform" ? 1 : EXPLORATION;
  const parameters = { exploration, tournamentSize, particles, seed, featureSet: FEATURE_SET };
  return kind === "linear_thompson" ? { ...parameters, opportunityShare: OPPORTUNITY_SHARE } : parameters;
}

/**
 * The policy that parameters and what was learned of a rep describe: the same ones give the same policy, to the last bit.
 * One that learns, and has nothing learned that can be read, is uniform.
 */
export function createPolicy(kind: PolicyKind, parameters: PolicyParameters, learned: RepPosterior | null): Policy {
  const { exploration, tournamentSize, opportunityShare: share = 0, seed } = parameters;
  const drawn = { kind, exploration, tournamentSize };
  if (kind === "rules") return { ...drawn, particles: [[ICP_SCORE_ALONE]], opportunity: null };
  if (kind === "uniform" || !learned) return UNIFORM;
  const random = createRandom(seed).fork("particles");
  const particles = Array.from({ length: parameters.particles }, () => {
    return learned.own.map((posterior) => drawWeights(posterior, random));
  });
  return { ...drawn, particles, opportunity: share === 0 ? null : { share, weights: learned.typical.map(forgetRep) } };
}

/** What an account is worth to this rep's list, by each particle; no particles, no preference. */
export function scoreAccounts(
  { particles, opportunity }: Pick<Policy, "particles" | "opportunity">,
  accounts: FeatureMatrix,
): Float64Array[] {
  if (!opportunity) return expectRewards(accounts, particles);
  const { share, weights } = opportunity;
  const [typical, ...scores] = expectRewards(accounts, [weights, ...particles]) as [Float64Array, ...Float64Array[]];
  return scores.map((own) => own.map((reward, row) => reward - share * (typical[row] as number)));
}

/** The others have not been shown what this rep has been. */
function forgetRep(weights: Float64Array): Float64Array {
  return weights.map((weight, column) => (column < ACCOUNT_FEATURES.length ? weight : 0));
}

const ICP_SCORE_ALONE = Float64Array.from(FEATURE_NAMES, (name) => Number(name === "icp_score"));
