/**
 * Values that take long to make and may be a little old: whoever asks gets the last one at once, and one that is no longer
 * fresh is made anew behind it (stale-while-revalidate, RFC 5861). However many ask, one is made at a time.
 */
export interface Revalidated<Value> {
  /** Waits only where there is no value yet; rejects only then, with why none could be made. */
  get: () => Promise<Value>;
  /** What there is, and what is being made, is not to be answered any more: the next who ask wait for a new one. */
  forget: () => void;
}

export interface RevalidationOptions {
  /** Milliseconds for which a value is fresh. */
  freshMs: number;
  /** Hears why a value could not be made anew. The last one stays, and the next who asks has it tried again. */
  onError: (error: unknown) => void;
  /** Monotonic milliseconds. */
  now?: () => number;
}

export function staleWhileRevalidate<Value>(
  make: () => Promise<Value>,
  { freshMs, onError, now = () => performance.now() }: RevalidationOptions,
): Revalidated<Value> {
  let last: { value: Value; madeAt: number } | undefined;
  let making: Promise<Value> | undefined;

  function renew(): Promise<Value> {
    const mine = make()
      .then((value) => {
        if (making === mine) last = { value, madeAt: now() };
        return value;
      })
      .finally(() => {
        if (making === mine) making = undefined;
      });
    return mine;
  }

  return {
    get: async () => {
      if (last === undefined) {
        making ??= renew();
        return making;
      }
      if (now() - last.madeAt >= freshMs && making === undefined) {
        making = renew();
        making.catch(onError);
      }
      return last.value;
    },
    forget: () => {
      last = undefined;
      making = undefined;
    },
  };
}
