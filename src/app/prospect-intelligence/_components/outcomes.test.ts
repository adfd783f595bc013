import { expect, test } from "vitest";
import type { Interaction } from "@/lib/prospect-intelligence/schemas";
import { listStandingOutcomes } from "./outcomes";

const event = (id: string, type: Interaction["type"], minute: number, undoes?: string): Interaction => ({
  id,
  domain: "acme.example",
  type,
  researchId: null,
  impressionId: null,
  metadata: undoes ? { interactionId: undoes } : {},
  idempotencyKey: id,
  occurredAt: `2026-11-23T09:${String(minute).padStart(2, "0")}:00.000Z`,
});

test("the newest standing event of each kind counts, whatever the order they come in", () => {
  const events = [
    event("b", "contacted", 5),
    event("a", "contacted", 1),
    event("v", "viewed", 6),
    event("m", "meeting_booked", 7),
  ];
  expect(listStandingOutcomes(events)).toEqual({ contacted: events[0], meeting_booked: events[3] });
});

test("an undone event is gone, and an earlier one of its kind stands again", () => {
  const events = [event("a", "contacted", 1), event("b", "contacted", 5), event("u", "undone", 6, "b")];
  expect(listStandingOutcomes(events).contacted?.id).toBe("a");
  expect(listStandingOutcomes([...events, event("w", "undone", 7, "a")])).toEqual({});
});
