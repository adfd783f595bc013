/** How long a run may take, and how it ends early. */

/** A run answers within this time. */
export const RUN_TIMEOUT_MS = 30_000;
/** Requests end a little earlier, so that what was read by then can still be concluded from. */
const REQUESTS_TIMEOUT_MS = RUN_TIMEOUT_MS - 1_000;

/** A source was not finished when the run had to answer. The message is for a rep. */
export class TimeIsUp extends Error {}

export interface RunLimits {
  /** Aborted when no request may go on: a little before the end, or when the caller went away. */
  requests: AbortSignal;
  /** Settles as `work` does, or rejects as soon as the run must answer or the caller went away. */
  within<T>(work: Promise<T>): Promise<T>;
}

export function createRunLimits(timeoutMs: number, caller: AbortSignal | undefined): RunLimits {
  const orCaller = (signal: AbortSignal) => (caller === undefined ? signal : AbortSignal.any([signal, caller]));
  const requests = orCaller(AbortSignal.timeout(Math.min(REQUESTS_TIMEOUT_MS, timeoutMs)));
  const end = orCaller(AbortSignal.timeout(timeoutMs));
  const message = `Not finished within the ${Math.round(timeoutMs / 1000)} seconds of a run`;

  return {
    requests,
    within(work) {
      const { promise, reject } = Promise.withResolvers<never>();
      const stop = () => reject(new TimeIsUp(message));
      end.addEventListener("abort", stop, { once: true });
      if (end.aborted) stop();
      return Promise.race([work, promise]).finally(() => end.removeEventListener("abort", stop));
    },
  };
}

/** Throws an `AbortError`, whatever reason the signal was aborted with. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("The research was stopped by its caller", "AbortError");
}
