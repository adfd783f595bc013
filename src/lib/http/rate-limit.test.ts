import { describe, expect, test } from "vitest";
import { ProductError } from "../prospect-intelligence/errors";
import { RateLimit } from "./rate-limit";

const MINUTE_MS = 60_000;

describe("RateLimit", () => {
  test("refuses one more than may run at once, until one has ended", () => {
    const limit = new RateLimit({ atOnce: 2, perWindow: 10, windowMs: MINUTE_MS });
    const leave = limit.enter("ada", 0);
    limit.enter("ada", 0);
    expect(refusal(() => limit.enter("ada", 0)).retryAfter).toBe(5);
    leave();
    leave();
    limit.enter("ada", 0);
    expect(() => limit.enter("ada", 0)).toThrow(ProductError);
  });

  test("says when the window has room again", () => {
    const limit = new RateLimit({ atOnce: 10, perWindow: 2, windowMs: MINUTE_MS });
    limit.enter("ada", 0)();
    limit.enter("ada", 10_000)();
    expect(refusal(() => limit.enter("ada", 20_500)).retryAfter).toBe(40);
    limit.enter("ada", 60_000)();
  });

  test("counts each person apart", () => {
    const limit = new RateLimit({ atOnce: 1, perWindow: 1, windowMs: MINUTE_MS });
    limit.enter("ada", 0);
    limit.enter("ben", 0);
  });
});

function refusal(run: () => unknown): ProductError {
  try {
    run();
  } catch (error) {
    if (error instanceof ProductError && error.code === "rate_limited") return error;
  }
  throw new Error("was not refused");
}
