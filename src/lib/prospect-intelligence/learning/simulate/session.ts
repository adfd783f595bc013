/**
 * A team that is shown accounts by a policy, day by day. What comes of a showing arrives later: a contact within days, a
 * meeting after a week or two, a deal after weeks more.
 */
import { createRandom } from "../random";
import { clamp, logit, sigmoid } from "./accounts";
import { drawContactDelay, drawDealDelay, drawMeetingDelay } from "./delays";
import type { SimulatedInteractionType } from "./history";
import { expectReward, type Funnel, type RewardGrades } from "./truth";
import type { World } from "./world";

export interface Impression {
  /** From 0, in the order of showing. */
  id: number;
  rep: number;
  account: number;
  slot: number;
  at: number;
}

export interface SessionEvent {
  /** The impression that led to it. */
  impression: number;
  rep: number;
  account: number;
  type: Extract<
    SimulatedInteractionType,
    "opened_research" | "contacted" | "meeting_booked" | "deal_won" | "deal_lost" | "not_for_me"
  >;
  at: number;
}

export interface Session {
  /** Days since the world began. */
  readonly day: number;
  /** Accounts that may be shown to a rep: nobody works on them and the rep has not turned them down. */
  candidates(rep: number): number[];
  /** How often the account was shown to the rep in the last four weeks, which tires. */
  timesShown(rep: number, account: number): number;
  /** Shows accounts to a rep now, first slot first. */
  offer(rep: number, accounts: readonly number[]): Impression[];
  /** Moves on and returns what happened meanwhile, oldest first. */
  advance(days: number): SessionEvent[];
  /** The truth of showing the account to the rep now. */
  funnel(rep: number, account: number, demand?: "today" | "average"): Funnel;
  /** The reward to expect of it. */
  expectedReward(rep: number, account: number, grades: RewardGrades, demand?: "today" | "average"): number;
}

/** After a contact that led nowhere, or after the deal was decided, the account may be shown again. */
const REST_DAYS = 28;
/** Log-odds of a contact lost with each showing in the last four weeks. */
const FATIGUE = 0.5;

/** `run` names the session: the same world, name and offers give the same events. */
export function startSession(world: World, run: string | number = 0): Session {
  let day = 0;
  let shown = 0;
  const pending: SessionEvent[] = [];
  /** Until when nobody is shown the account. */
  const busyUntil = new Float64Array(world.accounts.length);
  const turnedDown = Array.from({ length: world.reps }, () => new Set<number>());
  const showings = Array.from({ length: world.reps }, () => new Map<number, number[]>());

  const timesShown = (rep: number, account: number) =>
    (showings[rep]?.get(account) ?? []).filter((at) => at > day - REST_DAYS).length;

  const funnel: Session["funnel"] = (rep, account, demand = "today") => {
    const fresh = world.truth.funnel(rep, account, Math.min(day, world.days - 1), demand);
    const times = timesShown(rep, account);
    if (times === 0) return fresh;
    const contacted = sigmoid(logit(clamp(fresh.contacted, 1e-9, 1 - 1e-9)) - FATIGUE * times);
    const factor = contacted / fresh.contacted;
    return {
      contacted,
      meetingBooked: fresh.meetingBooked * factor,
      dealWon: fresh.dealWon * factor,
      dealLost: fresh.dealLost * factor,
      notForMe: (fresh.notForMe * (1 - contacted)) / (1 - fresh.contacted),
    };
  };

  const show = (rep: number, account: number, slot: number): Impression => {
    const impression = { id: shown, rep, account, slot, at: day };
    shown += 1;
    // Whoever shows the same to the same rep on the same day sees the same come of it, whatever was shown before.
    const luck = createRandom(`${world.seed}\u001fsession ${run}\u001f${rep}\u001f${account}\u001f${day}`);
    const chances = funnel(rep, account);
    const happens = (type: SessionEvent["type"], at: number) =>
      pending.push({ impression: impression.id, rep, account, type, at });

    const seenAt = day + luck.next() * 0.3;
    const isContacted = luck.bernoulli(chances.contacted);
    if (isContacted || luck.bernoulli(0.2)) happens("opened_research", seenAt);
    if (isContacted) {
      const contactedAt = seenAt + drawContactDelay(luck);
      happens("contacted", contactedAt);
      busyUntil[account] = day + REST_DAYS;
      if (luck.bernoulli(chances.meetingBooked / chances.contacted)) {
        const meetingAt = contactedAt + drawMeetingDelay(luck);
        happens("meeting_booked", meetingAt);
        const fate = luck.next() * chances.meetingBooked;
        const decidedAt = meetingAt + drawDealDelay(luck);
        // In talks, and then decided. A company has other teams to sell to, and lost deals come back.
        busyUntil[account] = decidedAt + REST_DAYS;
        if (fate < chances.dealWon) happens("deal_won", decidedAt);
        else if (fate < chances.dealWon + chances.dealLost) happens("deal_lost", decidedAt);
      }
    } else if (luck.bernoulli(chances.notForMe / (1 - chances.contacted))) {
      happens("not_for_me", seenAt);
      turnedDown[rep]?.add(account);
    }
    const times = showings[rep]?.get(account);
    if (times) times.push(day);
    else showings[rep]?.set(account, [day]);
    return impression;
  };

  return {
    get day() {
      return day;
    },
    candidates: (rep) =>
      world.accounts
        .filter(({ index }) => (busyUntil[index] ?? 0) <= day && !turnedDown[rep]?.has(index))
        .map(({ index }) => index),
    timesShown,
    offer: (rep, accounts) => accounts.map((account, slot) => show(rep, account, slot)),
    advance(days) {
      day += days;
      pending.sort((a, b) => a.at - b.at || a.impression - b.impression);
      const next = pending.findIndex(({ at }) => at > day);
      return pending.splice(0, next === -1 ? pending.length : next);
    },
    funnel,
    expectedReward: (rep, account, grades, demand) => expectReward(funnel(rep, account, demand), grades),
  };
}
