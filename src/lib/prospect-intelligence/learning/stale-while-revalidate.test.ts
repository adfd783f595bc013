import { describe, expect, it, vi } from "vitest";
import { staleWhileRevalidate } from "./stale-while-revalidate";

const FRESH_MS = 60_000;

/** A value that is made when the test says so, by a clock of the test's own. */
function setUp() {
  const makings: PromiseWithResolvers<string>[] = [];
  const onError = vi.fn();
  let time = 0;
  const value = staleWhileRevalidate(
    () => {
      const making = Promise.withResolvers<string>();
      makings.push(making);
      return making.promise;
    },
    { freshMs: FRESH_MS, onError, now: () => time },
  );
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  /** Makes the first value, and lets it grow old. */
  const makeOld = async () => {
    const first = value.get();
    makings[0]?.resolve("first");
    await first;
    pass(FRESH_MS);
  };
  return { ...value, makings, onError, pass, makeOld };
}

describe("a value that is made anew behind the last one", () => {
  it("is waited for by the first who ask, and made once for all of them", async () => {
    const { get, makings } = setUp();
    const asked = [get(), get()];
    makings[0]?.resolve("first");
    expect(await Promise.all(asked)).toEqual(["first", "first"]);
    expect(makings).toHaveLength(1);
  });

  it("is not made again while it is fresh", async () => {
    const { get, makings, makeOld, pass } = setUp();
    await makeOld();
    pass(-1);
    expect(await get()).toBe("first");
    expect(makings).toHaveLength(1);
  });

  it("is answered with the last one, however many ask, until the new one is made", async () => {
    const { get, makings, makeOld } = setUp();
    await makeOld();
    expect(await Promise.all([get(), get()])).toEqual(["first", "first"]);
    expect(await get()).toBe("first");
    expect(makings).toHaveLength(2);
    makings[1]?.resolve("second");
    await vi.waitFor(async () => expect(await get()).toBe("second"));
    expect(makings).toHaveLength(2);
  });

  it("that can't be made leaves the last one, says why once, and is tried again", async () => {
    const { get, makings, makeOld, onError } = setUp();
    await makeOld();
    await get();
    const failure = new Error("The database is away.");
    makings[1]?.reject(failure);
    await vi.waitFor(() => expect(onError.mock.calls).toEqual([[failure]]));
    expect(await get()).toBe("first");
    expect(makings).toHaveLength(3);
  });

  it("that can't be made at first fails those who wait, and is tried again", async () => {
    const { get, makings, onError } = setUp();
    const asked = get();
    makings[0]?.reject(new Error("The database is away."));
    await expect(asked).rejects.toThrow("The database is away.");
    const again = get();
    makings[1]?.resolve("second");
    expect(await again).toBe("second");
    expect(onError).not.toHaveBeenCalled();
  });

  it("is waited for again once it was forgotten, also where it was being made", async () => {
    const { get, forget, makings, makeOld } = setUp();
    await makeOld();
    await get();
    forget();
    const asked = get();
    makings[1]?.resolve("outdated");
    makings[2]?.resolve("third");
    expect(await asked).toBe("third");
    expect(await get()).toBe("third");
    expect(makings).toHaveLength(3);
  });
});
