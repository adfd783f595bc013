import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HostLimiter, type TurnOptions } from "./host-limiter";

const HOUR_MS = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asking = (over: Partial<TurnOptions> = {}): TurnOptions => ({
  signal: new AbortController().signal,
  deadlineMs: Number.POSITIVE_INFINITY,
  ...over,
});

/** Asks for a turn that is ended at once, and tells when it came, in seconds from the beginning of the test. */
function visitor(limiter: HostLimiter, host = "acme.com") {
  const beganMs = performance.now();
  const turns: number[] = [];
  const visit = async (over?: Partial<TurnOptions>) => {
    const end = await limiter.acquire(host, asking(over));
    turns.push((performance.now() - beganMs) / 1000);
    end();
  };
  return { turns, visit };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe("at once", () => {
  it("a host has three turns, and the rest wait in order of arrival", async () => {
    const limiter = new HostLimiter();
    const held = await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    const order: string[] = [];
    for (const name of ["fourth", "fifth"]) {
      void limiter.acquire("acme.com", asking()).then(() => order.push(name));
    }
    await settle();
    expect(order).toEqual([]);
    held[1]?.();
    await settle();
    expect(order).toEqual(["fourth"]);
    held[0]?.();
    await settle();
    expect(order).toEqual(["fourth", "fifth"]);
  });

  it("a host that bears one request at a time has one turn", async () => {
    const limiter = new HostLimiter();
    const end = await limiter.acquire("apply.workable.com", asking());
    let taken = 0;
    for (let i = 0; i < 2; i += 1) void limiter.acquire("apply.workable.com", asking()).then(() => (taken += 1));
    await settle();
    expect(taken).toBe(0);
    end();
    await settle();
    expect(taken).toBe(1);
  });

  it("hosts are kept apart", async () => {
    const limiter = new HostLimiter();
    await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    await expect(limiter.acquire("beta.com", asking())).resolves.toBeTypeOf("function");
  });

  it("one turn is freed however often it is ended", async () => {
    const limiter = new HostLimiter();
    const [end] = await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    let taken = 0;
    for (let i = 0; i < 2; i += 1) void limiter.acquire("acme.com", asking()).then(() => (taken += 1));
    end?.();
    end?.();
    await settle();
    expect(taken).toBe(1);
  });
});

describe("over time", () => {
  it("a host has twenty turns, then two a second", async () => {
    const { turns, visit } = visitor(new HostLimiter());
    for (let i = 0; i < 25; i += 1) void visit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns).toEqual([...Array(20).fill(0), 0.5, 1, 1.5, 2, 2.5]);
  });

  it("turns that were not taken are saved up, twenty at most", async () => {
    const { turns, visit } = visitor(new HostLimiter());
    for (let i = 0; i < 20; i += 1) void visit();
    await vi.advanceTimersByTimeAsync(3_000);
    for (let i = 0; i < 7; i += 1) void visit();
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    for (let i = 0; i < 21; i += 1) void visit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns.slice(20, 27)).toEqual([3, 3, 3, 3, 3, 3, 3.5]);
    expect(turns.slice(27)).toEqual([...Array(20).fill(3603), 3603.5]);
  });

  it("holds for any minute of a long siege", async () => {
    const { turns, visit } = visitor(new HostLimiter());
    const siege = setInterval(() => void visit().catch(() => {}), 100);
    await vi.advanceTimersByTimeAsync(300_000);
    clearInterval(siege);
    const inMinuteFrom = (begin: number) => turns.filter((at) => at >= begin && at < begin + 60).length;
    expect(Math.max(...turns.map(inMinuteFrom))).toBeLessThanOrEqual(20 + 2 * 60);
    expect(turns.length).toBeGreaterThan(2 * 300);
  });
});

describe("whoever can't have a turn in time", () => {
  it("is told so at once, and takes no turn from others", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    for (let i = 0; i < 22; i += 1) void visit();
    const deadlineMs = performance.now() + 1_400;
    await expect(visit({ deadlineMs })).rejects.toMatchObject({ name: "Error", obstacle: "pace", ms: 0 });
    void visit({ deadlineMs: deadlineMs + 100 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns.slice(20)).toEqual([0.5, 1, 1.5]);
  });

  it("is told so when its time ends while it waits for a slot", async () => {
    const limiter = new HostLimiter();
    await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    const ending = new AbortController();
    const waiting = limiter.acquire("acme.com", asking({ signal: ending.signal }));
    ending.abort(new DOMException("Out of time", "TimeoutError"));
    await expect(waiting).rejects.toMatchObject({ obstacle: "pace" });
  });

  it("leaves when it is aborted, and passes its turn on", async () => {
    const limiter = new HostLimiter();
    const [end] = await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    const leaving = new AbortController();
    const left = limiter.acquire("acme.com", asking({ signal: leaving.signal }));
    const stayed = limiter.acquire("acme.com", asking());
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    end?.();
    await expect(stayed).resolves.toBeTypeOf("function");
  });

  it("lets the next one have the turn it had been waiting for", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    for (let i = 0; i < 20; i += 1) void visit();
    const leaving = new AbortController();
    const left = visit({ signal: leaving.signal });
    void visit();
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns.slice(20)).toEqual([0.5]);
  });

  it("is given nothing when it is gone already", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(new HostLimiter().acquire("acme.com", asking({ signal }))).rejects.toThrow("gone");
  });
});

describe("spacing", () => {
  it("keeps spaced requests apart, and leaves others alone", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    void visit();
    for (let i = 0; i < 3; i += 1) void visit({ spacingMs: 10_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns).toEqual([0, 0, 10, 20]);
  });

  it("that is longer than there is time refuses all requests but the first at once", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    const deadlineMs = performance.now() + 30_000;
    const visits = await Promise.allSettled([1, 2, 3].map(() => visit({ spacingMs: 45_000, deadlineMs })));
    expect(visits.slice(1)).toMatchObject(
      Array(2).fill({ status: "rejected", reason: { obstacle: "spacing", ms: 45_000 } }),
    );
    expect(turns).toEqual([0]);
  });

  it("takes those that wait before into account", async () => {
    const { visit } = visitor(new HostLimiter());
    const deadlineMs = performance.now() + 30_000;
    const visits = Promise.allSettled([1, 2, 3, 4, 5].map(() => visit({ spacingMs: 10_000, deadlineMs })));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await visits).map(({ status }) => status)).toEqual([...Array(4).fill("fulfilled"), "rejected"]);
  });
});

describe("a host that asks to be left alone", () => {
  it("is left alone until then, by those who wait already too", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    const ends = await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    void visit();
    limiter.pause("acme.com", 5_000);
    void visit();
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(turns).toEqual([5, 5]);
  });

  it("is not asked by those who have no time for that, and they are told how long it is", async () => {
    const limiter = new HostLimiter();
    const { visit } = visitor(limiter);
    const ends = await Promise.all([1, 2, 3].map(() => limiter.acquire("acme.com", asking())));
    const deadlineMs = performance.now() + 30_000;
    const waiting = visit({ deadlineMs });
    waiting.catch(() => {});
    limiter.pause("acme.com", 120_000);
    await expect(waiting).rejects.toMatchObject({ obstacle: "pause", ms: 120_000 });
    await expect(visit({ deadlineMs })).rejects.toMatchObject({ obstacle: "pause" });
    for (const end of ends) end();
    await expect(visitor(limiter, "beta.com").visit({ deadlineMs })).resolves.toBeUndefined();
  });

  it("may not take back what it asked for, nor ask for more than an hour", async () => {
    const limiter = new HostLimiter();
    const { turns, visit } = visitor(limiter);
    limiter.pause("acme.com", 24 * HOUR_MS);
    limiter.pause("acme.com", 0);
    void visit();
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
    expect(turns).toEqual([3600]);
  });
});

describe("memory", () => {
  it("forgets hosts once their buckets are full again and nothing else is to be remembered", async () => {
    const limiter = new HostLimiter();
    for (let i = 0; i < 50; i += 1) await visitor(limiter, `site${i}.com`).visit();
    await limiter.acquire("busy.com", asking());
    await visitor(limiter, "spaced.com").visit({ spacingMs: HOUR_MS });
    limiter.pause("paused.com", HOUR_MS);
    expect(limiter.size).toBe(53);

    await vi.advanceTimersByTimeAsync(10_000);
    await visitor(limiter, "new.com").visit();
    expect(limiter.size).toBe(4);
    const deadlineMs = performance.now() + 30_000;
    await expect(visitor(limiter, "paused.com").visit({ deadlineMs })).rejects.toMatchObject({ obstacle: "pause" });
  });

  it("is bounded even if every host asks to be left alone", () => {
    const limiter = new HostLimiter();
    for (let i = 0; i < 12_000; i += 1) limiter.pause(`site${i}.com`, HOUR_MS);
    expect(limiter.size).toBeLessThanOrEqual(10_000);
  });

  it("of a queue is bounded by how many can have a turn in time", async () => {
    const { visit } = visitor(new HostLimiter());
    const deadlineMs = performance.now() + 30_000;
    const visits = Promise.allSettled(Array.from({ length: 1_000 }, () => visit({ deadlineMs })));
    await vi.advanceTimersByTimeAsync(60_000);
    const admitted = (await visits).filter(({ status }) => status === "fulfilled");
    expect(admitted).toHaveLength(20 + 2 * 30);
  });

  it("needs no timer once nobody waits", async () => {
    const limiter = new HostLimiter();
    const { visit } = visitor(limiter);
    for (let i = 0; i < 20; i += 1) await visit();
    const leaving = new AbortController();
    const left = visit({ signal: leaving.signal });
    left.catch(() => {});
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    leaving.abort(new Error("gone"));
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });
});
