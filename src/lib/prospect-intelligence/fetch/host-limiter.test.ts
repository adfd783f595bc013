import { describe, expect, it } from "vitest";
import { HostLimiter } from "./host-limiter";

const never = new AbortController().signal;

describe("HostLimiter", () => {
  it("gives a host its slots, then makes the rest wait in order of arrival", async () => {
    const limiter = new HostLimiter(2);
    const first = await limiter.acquire("acme.com", never);
    const second = await limiter.acquire("acme.com", never);
    const order: string[] = [];
    const third = limiter.acquire("acme.com", never);
    const fourth = limiter.acquire("acme.com", never);
    void third.then(() => order.push("third"));
    void fourth.then(() => order.push("fourth"));

    await settle();
    expect(order).toEqual([]);
    second();
    await settle();
    expect(order).toEqual(["third"]);
    first();
    await settle();
    expect(order).toEqual(["third", "fourth"]);
    for (const held of [third, fourth]) (await held)();
  });

  it("keeps hosts apart", async () => {
    const limiter = new HostLimiter(1);
    await limiter.acquire("acme.com", never);
    await expect(limiter.acquire("beta.com", never)).resolves.toBeTypeOf("function");
  });

  it("frees one slot however often it is given back", async () => {
    const limiter = new HostLimiter(1);
    const release = await limiter.acquire("acme.com", never);
    const waiting = [limiter.acquire("acme.com", never), limiter.acquire("acme.com", never)];
    let taken = 0;
    for (const wait of waiting) void wait.then(() => (taken += 1));
    release();
    release();
    await settle();
    expect(taken).toBe(1);
  });

  it("lets a waiter leave when it is aborted, and passes its turn on", async () => {
    const limiter = new HostLimiter(1);
    const release = await limiter.acquire("acme.com", never);
    const leaving = new AbortController();
    const left = limiter.acquire("acme.com", leaving.signal);
    const stayed = limiter.acquire("acme.com", never);

    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    release();
    await expect(stayed).resolves.toBeTypeOf("function");
  });

  it("gives nothing to a caller that is gone already", async () => {
    await expect(new HostLimiter(1).acquire("acme.com", AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });
});

const settle = () => new Promise((resolve) => setImmediate(resolve));
