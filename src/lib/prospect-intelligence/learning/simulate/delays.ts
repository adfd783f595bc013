/**
 * How long things take. A contact follows within days, a meeting is booked a week or two later, a deal is decided about
 * four weeks after that.
 */
import type { Random } from "../random";

/** Gamma distributed with whole shapes, in days: mean is shape × scale. */
const CONTACT = { shape: 1, scale: 1 };
const MEETING_AFTER_CONTACT = { shape: 2, scale: 4 };
const DEAL_AFTER_MEETING = { shape: 3, scale: 9 };

const draw = (random: Random, { shape, scale }: typeof CONTACT) => scale * random.gamma(shape);

export const drawContactDelay = (random: Random) => draw(random, CONTACT);
export const drawMeetingDelay = (random: Random) => draw(random, MEETING_AFTER_CONTACT);
export const drawDealDelay = (random: Random) => draw(random, DEAL_AFTER_MEETING);

type Outcome = "meeting_booked" | "deal_won";

const STEPS: Readonly<Record<Outcome, readonly (typeof CONTACT)[]>> = {
  meeting_booked: [CONTACT, MEETING_AFTER_CONTACT],
  deal_won: [CONTACT, MEETING_AFTER_CONTACT, DEAL_AFTER_MEETING],
};

/** Days from the showing, or the run, to the outcome, on average. */
export function meanDelay(outcome: Outcome): number {
  return STEPS[outcome].reduce((sum, { shape, scale }) => sum + shape * scale, 0);
}

const GRID_DAYS = 0.25;
const GRID_SIZE = 1600;
const shares = new Map<Outcome, Float64Array>();

/** Share of the outcomes that come within `days` after the showing, on a grid of quarter days. */
export function shareWithin(outcome: Outcome, days: number): number {
  let share = shares.get(outcome);
  if (!share) {
    share = STEPS[outcome].reduce(convolve, Float64Array.of(1));
    for (let index = 1; index < share.length; index += 1) share[index] = (share[index] ?? 0) + (share[index - 1] ?? 0);
    shares.set(outcome, share);
  }
  if (days <= 0) return 0;
  return share[Math.min(share.length - 1, Math.round(days / GRID_DAYS))] ?? 1;
}

/** The masses of a sum of a delay and another, each on the grid. */
function convolve(masses: Float64Array, { shape, scale }: typeof CONTACT): Float64Array {
  const step = Float64Array.from({ length: GRID_SIZE }, (_, index) => {
    const x = (index * GRID_DAYS) / scale;
    return x ** (shape - 1) * Math.exp(-x);
  });
  const total = step.reduce((sum, mass) => sum + mass, 0);
  const result = new Float64Array(GRID_SIZE);
  for (let i = 0; i < masses.length; i += 1) {
    const mass = (masses[i] ?? 0) / total;
    if (mass === 0) continue;
    for (let j = 0; i + j < GRID_SIZE; j += 1) result[i + j] = (result[i + j] ?? 0) + mass * (step[j] ?? 0);
  }
  return result;
}
