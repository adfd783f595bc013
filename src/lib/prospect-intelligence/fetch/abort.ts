/** Work that can be given up: when its signal is aborted, or when its time is up. */

/** What an abort for want of time is given as its reason; every other reason means that the caller went away. */
export function timeoutReason(): DOMException {
  return new DOMException("Out of time", "TimeoutError");
}

export interface TimeLimit {
  /** Aborted when the time is up, or with the caller's. */
  signal: AbortSignal;
  /** Aborts it. */
  abort(reason: unknown): void;
  /** To be called when the work has ended. */
  release(): void;
}

/**
 * A signal for one piece of work. As `AbortSignal.any` with `AbortSignal.timeout`, but nothing of it is left when the
 * work has ended: their timers run on for every request, and weak references to their signals are dear.
 */
export function limitTime(ms: number, caller?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const abort = (reason: unknown) => controller.abort(reason);
  const onCallerAbort = () => abort(caller?.reason);
  const timer = setTimeout(() => abort(timeoutReason()), ms);
  if (caller?.aborted) onCallerAbort();
  caller?.addEventListener("abort", onCallerAbort, { once: true });
  return {
    signal: controller.signal,
    abort,
    release() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onCallerAbort);
    },
  };
}

/** Settles as `promise` does, unless the signal is aborted first: then it rejects with the signal's reason at once. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    const stopWaiting = () => signal.removeEventListener("abort", onAbort);
    promise.then(
      (value) => {
        stopWaiting();
        resolve(value);
      },
      (error) => {
        stopWaiting();
        reject(error);
      },
    );
  });
}
