/** What a simulated team was recommended at random in its last weeks, and what came of it: a log to learn a policy from. */
import { createRandom } from "../random";
import { FEATURE_NAMES, FEATURE_SET } from "../recommend/features";
import { type LivedEvent, type LivedImpression, type LivedSlate, liveInWorld } from "../recommend/live-in-world";
import { UNIFORM } from "../recommend/policy";
import { AT_RANDOM, nameFeatures } from "../recommend/reason";
import { drawUuid, type SimulatedRun } from "./history";
import type { World } from "./world";

const WEEKS = 16;
const LISTS_A_WEEK = 2;
/** An account that was contacted is not recommended for months: lists of a small team are short, lest none be left. */
const ACCOUNTS_PER_SLOT = 20;
const MOST_SLOTS = 10;

interface Recommended {
  slates: { id: string; slate: LivedSlate }[];
  impressions: { id: string; slateId: string; impression: LivedImpression }[];
  events: { id: string; impressionId: string; event: LivedEvent }[];
}

/** Only accounts that the team had researched by then were recommended. */
export function simulateRecommendations(world: World, runs: readonly SimulatedRun[]): Recommended {
  const knownFrom = new Map<number, number>();
  for (const { account, at } of runs) knownFrom.set(account, Math.min(at, knownFrom.get(account) ?? at));
  const life = liveInWorld(world, {
    slots: Math.max(1, Math.min(MOST_SLOTS, Math.round(world.accounts.length / world.reps / ACCOUNTS_PER_SLOT))),
    slatesPerWeek: LISTS_A_WEEK,
    run: "recommended",
    keepSlates: true,
    from: Math.max(0, world.days - 7 * WEEKS),
    isKnown: (account, day) => (knownFrom.get(account) ?? Number.POSITIVE_INFINITY) < day,
    decide: () => () => UNIFORM,
  });
  const random = createRandom(world.seed).fork("recommended rows");
  const slates = life.slates.map((slate) => ({ id: drawUuid(random), slate }));
  const ids = new Map(life.impressions.map((impression) => [impression, drawUuid(random)]));
  return {
    // A list of nothing is not kept.
    slates: slates.filter(({ slate }) => slate.candidates.length > 0),
    impressions: life.impressions.map((impression) => {
      return { id: ids.get(impression) ?? "", slateId: slates[impression.slate]?.id ?? "", impression };
    }),
    events: life.events.map((event) => {
      return { id: drawUuid(random), impressionId: ids.get(event.impression) ?? "", event };
    }),
  };
}

export function toSlateRow(world: World, { id, slate }: Recommended["slates"][number]) {
  return {
    id,
    shown_at: world.toInstant(slate.day),
    feature_set: FEATURE_SET,
    feature_count: FEATURE_NAMES.length,
    candidates: slate.candidates.map((account) => world.accounts[account]?.domain),
    features: `\\x${Buffer.from(slate.accounts.steps.buffer).toString("hex")}`,
    is_simulated: true,
  };
}

export function toImpressionRow(world: World, { id, slateId, impression }: Recommended["impressions"][number]) {
  const { account, slot, left, propensity, day, features } = impression;
  return {
    id,
    slate_id: slateId,
    account_domain: world.accounts[account]?.domain,
    slot,
    candidates: left,
    features: nameFeatures(features),
    propensity,
    reason: AT_RANDOM,
    shown_at: world.toInstant(day),
    is_simulated: true,
  };
}
