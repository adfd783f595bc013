import { ProductError } from "../prospect-intelligence/errors";

export interface RateLimitOptions {
  /** Calls under way at once. */
  atOnce: number;
  /** Calls started within `windowMs`. */
  perWindow: number;
  windowMs: number;
}

/** How soon to ask again when too many calls are under way: about as long as one takes. */
const BUSY_RETRY_SECONDS = 5;

/**
 * Limits what one person can start. Counted in this process alone: with several, each allows as much, which still
 * bounds what a person can cause, and costs no request to a shared store.
 */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #calls = new Map<string, { started: number[]; running: number }>();

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** Counts a call of `key`, and returns what to call when it has ended. Throws `rate_limited` when it is one too many. */
  enter(key: string, nowMs: number = Date.now()): () => void {
    const { atOnce, perWindow, windowMs } = this.#options;
    this.#forget(nowMs);
    const calls = this.#calls.get(key) ?? { started: [], running: 0 };
    if (calls.running >= atOnce) {
      throw new ProductError("rate_limited", `At most ${atOnce} can run at once. Wait until one has finished.`, {
        retryAfter: BUSY_RETRY_SECONDS,
      });
    }
    const [oldest] = calls.started;
    if (oldest !== undefined && calls.started.length >= perWindow) {
      const retryAfter = Math.ceil((oldest + windowMs - nowMs) / 1000);
      throw new ProductError("rate_limited", `That was a lot at once. Try again in ${retryAfter} seconds.`, {
        retryAfter,
      });
    }
    calls.started.push(nowMs);
    calls.running += 1;
    this.#calls.set(key, calls);
    let hasEnded = false;
    return () => {
      if (!hasEnded) calls.running -= 1;
      hasEnded = true;
    };
  }

  /** Drops what lies before the window, so that memory follows the people who are active. */
  #forget(nowMs: number): void {
    for (const [key, calls] of this.#calls) {
      calls.started = calls.started.filter((startedMs) => startedMs > nowMs - this.#options.windowMs);
      if (calls.started.length === 0 && calls.running === 0) this.#calls.delete(key);
    }
  }
}
