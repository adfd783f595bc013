import { createWorld, type World } from "./world";

const DAY_MS = 86_400_000;

export interface Demonstration {
  seed: string;
  accounts: number;
  reps: number;
  weeks: number;
  /** Midnight UTC at which it ends, in milliseconds since 1970. */
  until: number;
}

/**
 * The world that `npm run simulate` writes: a team with a list that it researches again and again, without which no surge
 * of a week could be seen. One account in a hundred surges once, more than a third of them at the end. More would make
 * surges usual: a fifth of the list has had one already.
 */
export function createDemonstration({ seed, accounts, reps, weeks, until }: Demonstration): World {
  return createWorld({
    seed,
    accounts,
    reps,
    weeks,
    startAt: new Date(until - weeks * 7 * DAY_MS).toISOString(),
    surges: Math.ceil(accounts / 100),
    surgesAtEnd: Math.ceil(accounts / 250),
    watched: Math.ceil(accounts / 20),
  });
}
