/**
 * Work that several callers may wait for at once: whoever asks for what is under way already joins it.
 *
 * The work is stopped when the last caller has gone, unless it has passed the point of no return.
 */

export interface RunControls<Event> {
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
  /** Tells everybody who waits, now or later. */
  emit(event: Event): void;
  /** From here on the run is finished whether or not anybody waits. Throws if it was given up already. */
  commit(): void;
}

export interface SharedRun<Event, Result> {
  /** Settles with the run, whoever waits. */
  readonly result: Promise<Result>;
  /**
   * Waits for the run: `onEvent` hears all events, first those of before. Rejects with the signal's reason once the
   * signal is aborted, which is how a caller leaves.
   */
  join(signal: AbortSignal, onEvent?: (event: Event) => void): Promise<Result>;
}

export class SharedRuns<Event, Result> {
  readonly #runs = new Map<string, SharedRun<Event, Result>>();

  /** The run under way for `key`, if there is one that can be joined. */
  get(key: string): SharedRun<Event, Result> | undefined {
    return this.#runs.get(key);
  }

  /** Starts a run for `key`. It can be joined until it settles or is given up; the caller is to join it at once. */
  start(key: string, work: (controls: RunControls<Event>) => Promise<Result>): SharedRun<Event, Result> {
    const controller = new AbortController();
    const events: Event[] = [];
    const listeners = new Set<(event: Event) => void>();
    let waiting = 0;
    let isCommitted = false;

    const forget = () => {
      if (this.#runs.get(key) === run) this.#runs.delete(key);
    };
    const giveUpIfAlone = () => {
      if (waiting > 0 || isCommitted) return;
      // Whoever asks again from now on gets a run of their own, not the rest of one that is being stopped.
      forget();
      controller.abort();
    };

    // Begins after `start` has returned, so that a run that ends at once is known before it is forgotten.
    const result = Promise.resolve()
      .then(() =>
        work({
          signal: controller.signal,
          emit: (event) => {
            events.push(event);
            for (const listener of listeners) listener(event);
          },
          commit: () => {
            controller.signal.throwIfAborted();
            isCommitted = true;
          },
        }),
      )
      .finally(forget);
    // Who waits sees the error through `join`; nobody waiting is no unhandled rejection.
    result.catch(() => {});

    const run: SharedRun<Event, Result> = {
      result,
      join: (signal, onEvent = () => {}) =>
        new Promise((resolve, reject) => {
          const onAbort = () => {
            stop();
            giveUpIfAlone();
            reject(signal.reason);
          };
          const listener = (event: Event) => onEvent(event);
          const stop = () => {
            listeners.delete(listener);
            signal.removeEventListener("abort", onAbort);
            waiting -= 1;
          };
          waiting += 1;
          if (signal.aborted) return onAbort();
          for (const event of events) onEvent(event);
          listeners.add(listener);
          signal.addEventListener("abort", onAbort);
          result.then(resolve, reject).finally(stop);
        }),
    };
    this.#runs.set(key, run);
    return run;
  }
}
