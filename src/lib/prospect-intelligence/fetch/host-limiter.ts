/** How hard one host may be asked by all runs of this process together. */

const MAX_REQUESTS_PER_HOST = 3;

interface HostQueue {
  active: number;
  /** Called in order of arrival as slots become free. */
  waiting: Set<() => void>;
}

/**
 * At most `limit` requests at once to each host. A later rule on how often a host may be asked (a token bucket)
 * belongs in `acquire`, which is passed before every request.
 */
export class HostLimiter {
  readonly #limit: number;
  readonly #queues = new Map<string, HostQueue>();

  constructor(limit = MAX_REQUESTS_PER_HOST) {
    this.#limit = limit;
  }

  /**
   * Waits for a free slot and returns the function that gives it back; calling that again does nothing.
   * Rejects with the signal's reason when it is aborted first.
   */
  async acquire(host: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const queue = this.#queueOf(host);
    if (queue.active < this.#limit) queue.active += 1;
    else await this.#waitForSlot(queue, signal);

    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#release(host, queue);
    };
  }

  #queueOf(host: string): HostQueue {
    const queue = this.#queues.get(host) ?? { active: 0, waiting: new Set() };
    this.#queues.set(host, queue);
    return queue;
  }

  /** Resolves when a slot has been handed over; `active` counts it all along. */
  #waitForSlot(queue: HostQueue, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        queue.waiting.delete(takeSlot);
        reject(signal.reason);
      };
      const takeSlot = () => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      };
      queue.waiting.add(takeSlot);
      signal.addEventListener("abort", onAbort, { once: true });
    });
  }

  #release(host: string, queue: HostQueue): void {
    const [next] = queue.waiting;
    if (next !== undefined) {
      queue.waiting.delete(next);
      next();
      return;
    }
    queue.active -= 1;
    if (queue.active === 0) this.#queues.delete(host);
  }
}
