/** How hard one host may be asked by all runs of this process together, and when it is left alone. */

export const MAX_AT_ONCE = 3;
/** Vendors' hosts that refuse whoever does not wait for an answer, and their twins on the sample web. */
const MAX_AT_ONCE_BY_HOST: ReadonlyMap<string, number> = new Map([
  ["apply.workable.com", 1],
  ["apply.workable.example", 1],
]);
/** A bucket of this many turns, of which one comes back every half second: at most two a second over time. */
export const BURST = 20;
export const REFILL_MS = 500;
/** However long a host asks to be left alone, or its robots.txt to wait between requests. */
const MAX_WAIT_MS = 60 * 60 * 1000;
/** Hosts remembered. Forgotten first is who has been known longest; those being asked are kept. */
const MAX_HOSTS = 10_000;

export interface TurnOptions {
  /** Ends the waiting. */
  signal: AbortSignal;
  /** When a turn is of no use any more, in milliseconds of `performance.now()`. */
  deadlineMs: number;
  /** Least time between two such requests to the host, for `Crawl-delay`. Default 0. */
  spacingMs?: number;
}

/** What keeps a request from being sent: our own pace, the host's `Crawl-delay`, or its `Retry-After`. */
export type TurnObstacle = "pace" | "spacing" | "pause";

/** No turn comes before the deadline. */
export class NoTurnError extends Error {
  readonly obstacle: TurnObstacle;
  /** Of a pause what is left of it, of a spacing its length; 0 otherwise. */
  readonly ms: number;

  constructor({ obstacle, ms }: Pick<EarliestTurn, "obstacle" | "ms">) {
    super(`No turn in time (${obstacle})`);
    this.obstacle = obstacle;
    this.ms = ms;
  }
}

interface EarliestTurn {
  atMs: number;
  /** What keeps it until then, and as in `NoTurnError` how long. */
  obstacle: TurnObstacle;
  ms: number;
}

interface Waiter {
  spacingMs: number;
  deadlineMs: number;
  take(): void;
  leave(error: unknown): void;
}

interface Host {
  maxAtOnce: number;
  active: number;
  /** In order of arrival. */
  waiting: Set<Waiter>;
  /** When all turns taken from the bucket will have come back. */
  bucketFullAtMs: number;
  /** When the spacing after the last spaced request ends. */
  spacedUntilMs: number;
  pausedUntilMs: number;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Turns at each host, in order of arrival: at most three at once, where it bears as many, and from a bucket that bounds
 * them over time. A request whose turn can't come before its deadline is refused at once, which bounds each queue too.
 */
export class HostLimiter {
  readonly #hosts = new Map<string, Host>();
  #sweptAtMs = 0;

  /** Hosts remembered at present. */
  get size(): number {
    return this.#hosts.size;
  }

  /**
   * Waits for a turn and returns the function that ends it; calling that again does nothing. Rejects with `NoTurnError`
   * when no turn comes in time, and with the signal's reason when it is aborted for anything but time.
   */
  async acquire(name: string, options: TurnOptions): Promise<() => void> {
    const { signal, deadlineMs, spacingMs = 0 } = options;
    signal.throwIfAborted();
    const host = this.#hostOf(name);
    await this.#waitInTurn(host, signal, { deadlineMs, spacingMs: Math.min(spacingMs, MAX_WAIT_MS) });

    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      host.active -= 1;
      this.#admit(host);
    };
  }

  /** Leaves a host alone for a while, an hour at most: waiting requests wait longer, or are refused for it. */
  pause(name: string, ms: number): void {
    const host = this.#hostOf(name);
    const now = performance.now();
    host.pausedUntilMs = Math.max(host.pausedUntilMs, now + Math.min(ms, MAX_WAIT_MS));
    let ahead = 0;
    for (const waiter of host.waiting) {
      const turn = earliestTurn(host, waiter.spacingMs, ahead, now);
      if (turn.atMs > waiter.deadlineMs) waiter.leave(new NoTurnError(turn));
      else ahead += 1;
    }
    this.#admit(host);
  }

  #waitInTurn(host: Host, signal: AbortSignal, wanted: Pick<Waiter, "deadlineMs" | "spacingMs">): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (error: unknown) => {
        stopWaiting();
        reject(error);
      };
      const onAbort = () => {
        const turn = earliestTurn(host, waiter.spacingMs, 0, performance.now());
        leave(isTimeout(signal.reason) ? new NoTurnError(turn) : signal.reason);
        this.#admit(host);
      };
      const waiter: Waiter = {
        ...wanted,
        leave,
        take: () => {
          stopWaiting();
          resolve();
        },
      };
      const stopWaiting = () => {
        host.waiting.delete(waiter);
        signal.removeEventListener("abort", onAbort);
      };

      const turn = earliestTurn(host, waiter.spacingMs, host.waiting.size, performance.now());
      if (turn.atMs > waiter.deadlineMs) {
        reject(new NoTurnError(turn));
        return;
      }
      host.waiting.add(waiter);
      signal.addEventListener("abort", onAbort, { once: true });
      this.#admit(host);
    });
  }

  /** Gives turns to those who wait, as many as may have one now; comes back when the next one may. */
  #admit(host: Host): void {
    clearTimeout(host.timer);
    for (const waiter of host.waiting) {
      if (host.active >= host.maxAtOnce) return;
      const now = performance.now();
      const { atMs } = earliestTurn(host, waiter.spacingMs, 0, now);
      if (atMs > now) {
        host.timer = setTimeout(() => this.#admit(host), Math.ceil(atMs - now));
        return;
      }
      host.active += 1;
      host.bucketFullAtMs = Math.max(host.bucketFullAtMs, now) + REFILL_MS;
      if (waiter.spacingMs > 0) host.spacedUntilMs = now + waiter.spacingMs;
      waiter.take();
    }
  }

  #hostOf(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    this.#forgetIdleHosts();
    const host: Host = {
      maxAtOnce: MAX_AT_ONCE_BY_HOST.get(name) ?? MAX_AT_ONCE,
      active: 0,
      waiting: new Set(),
      bucketFullAtMs: 0,
      spacedUntilMs: 0,
      pausedUntilMs: 0,
      timer: undefined,
    };
    this.#hosts.set(name, host);
    return host;
  }

  /** Lets go of hosts that nothing is to be remembered of; looks through all of them no oftener than a bucket fills. */
  #forgetIdleHosts(): void {
    const now = performance.now();
    const isFull = this.#hosts.size >= MAX_HOSTS;
    if (!isFull && now - this.#sweptAtMs < BURST * REFILL_MS) return;
    this.#sweptAtMs = now;
    for (const [name, host] of this.#hosts) {
      if (host.active > 0 || host.waiting.size > 0) continue;
      const rememberedUntilMs = Math.max(host.bucketFullAtMs, host.spacedUntilMs, host.pausedUntilMs);
      if (rememberedUntilMs <= now || this.#hosts.size >= MAX_HOSTS) this.#hosts.delete(name);
    }
  }
}

/** When a request may be sent at the earliest, as things stand, if `ahead` others go first. */
function earliestTurn(host: Host, spacingMs: number, ahead: number, now: number): EarliestTurn {
  const bucketMs = host.bucketFullAtMs - (BURST - 1 - ahead) * REFILL_MS;
  const spacedMs = spacingMs > 0 ? Math.max(host.spacedUntilMs, now) + ahead * spacingMs : 0;
  const atMs = Math.max(bucketMs, spacedMs, host.pausedUntilMs);

  if (atMs <= now || atMs === bucketMs) return { atMs, obstacle: "pace", ms: 0 };
  if (atMs === spacedMs) return { atMs, obstacle: "spacing", ms: spacingMs };
  return { atMs, obstacle: "pause", ms: atMs - now };
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === "TimeoutError";
}
