import { expect, test } from "vitest";
import { toInstant } from "./instant";

test.each([
  "2026-11-23T09:30:00.123456+00:00",
  "2026-11-23 09:30:00.123456+00",
  "2026-11-23T10:30:00.123+01:00",
  "2026-11-23T09:30:00.123Z",
])("%s is one instant", (timestamp) => {
  expect(toInstant(timestamp)).toBe("2026-11-23T09:30:00.123Z");
});
