/** What a policy of recommendations is: how the next slot is drawn, given the accounts that are left. */

import { createRandom } from "../random";
import type { POLICY_KINDS, PolicyParameters } from "../recommendation-schemas";
import { FEATURE_NAMES, FEATURE_SET } from "./features";
import type { FunnelWeights } from "./funnel";
import { drawWeights, type Posterior } from "./linear-thompson";

export type PolicyKind = (typeof POLICY_KINDS)[number];

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
}

/** Everybody alike: the policy to start with, and the one nothing needs to be known for. */
export const UNIFORM: Policy = { kind: "uniform", exploration: 1, tournamentSize: 1, particles: [] };

/** How many draws from the posterior stand for it. */
const PARTICLES = 32;

/** Parameters of a policy that is made now. */
export function createParameters(kind: PolicyKind, tournamentSize: number, seed: string): PolicyParameters {
  const particles = kind === "linear_thompson" ? PARTICLES : Number(kind === "rules");
  const exploration = kind === "uniform" ? 1 : EXPLORATION;
  return { exploration, tournamentSize, particles, seed, featureSet: FEATURE_SET };
}

/**
 * The policy that parameters and what was learned describe, the posterior of each step of the funnel: the same ones give
 * the same policy, to the last bit. One that learns, and has nothing learned that can be read, is uniform.
 */
export function createPolicy(
  kind: PolicyKind,
  parameters: PolicyParameters,
  learned: readonly Posterior[] | null,
): Policy {
  const { exploration, tournamentSize, particles, seed } = parameters;
  if (kind === "rules") return { kind, exploration, tournamentSize, particles: [[ICP_SCORE_ALONE]] };
  if (kind === "uniform" || !learned) return UNIFORM;
  const random = createRandom(seed).fork("particles");
  const drawParticle = () => learned.map((posterior) => drawWeights(posterior, random));
  return { kind, exploration, tournamentSize, particles: Array.from({ length: particles }, drawParticle) };
}

const ICP_SCORE_ALONE = Float64Array.from(FEATURE_NAMES, (name) => Number(name === "icp_score"));
