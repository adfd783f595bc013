import { describe, expect, it } from "vitest";
import { type AccountEvent, DAY_MS, type LabelOptions, labelRun } from "./labels";

const RUN_AT = Date.parse("2026-01-01T12:00:00Z");
const LONG_AFTER: LabelOptions = { label: "meeting_booked", windowDays: 90, asOf: RUN_AT + 400 * DAY_MS };

function event(type: AccountEvent["type"], days: number, undoneAfter: number | null = null): AccountEvent {
  const undoneAt = undoneAfter === null ? null : RUN_AT + undoneAfter * DAY_MS;
  return { id: `${type} ${days}`, type, at: RUN_AT + days * DAY_MS, undoneAt };
}

describe("the label of a run", () => {
  it.each<[string, AccountEvent[], Partial<LabelOptions>, string]>([
    ["no event at all", [], {}, "no outcome"],
    ["a meeting within the window", [event("meeting_booked", 10)], {}, "meeting_booked 10"],
    ["a meeting at the window's last instant", [event("meeting_booked", 90)], {}, "meeting_booked 90"],
    ["a meeting after the window", [event("meeting_booked", 90.001)], {}, "no outcome"],
    ["a deal, which had a meeting too", [event("deal_won", 10)], {}, "deal_won 10"],
    ["the first of several", [event("meeting_booked", 3), event("deal_won", 4)], {}, "meeting_booked 3"],
    ["events of other kinds", [event("viewed", 1), event("contacted", 2), event("deal_lost", 3)], {}, "no outcome"],
    ["a meeting where deals are asked for", [event("meeting_booked", 3)], { label: "deal_won" }, "no outcome"],
    ["an event that was taken back", [event("meeting_booked", 10, 11)], {}, "no outcome"],
    [
      "an event that was taken back later than we look",
      [event("meeting_booked", 10, 150)],
      { asOf: RUN_AT + 120 * DAY_MS },
      "meeting_booked 10",
    ],
    ["an event at the instant of the run, which was there before", [event("meeting_booked", 0)], {}, "decided"],
    ["an event before the run", [event("meeting_booked", -1)], {}, "decided"],
    ["an event before the run that was taken back", [event("meeting_booked", -1, 1)], {}, "no outcome"],
    ["a window that has not passed", [], { asOf: RUN_AT + 89 * DAY_MS }, "censored"],
    [
      "a window that has not passed, whatever happened in it",
      [event("meeting_booked", 5)],
      { asOf: RUN_AT + 89 * DAY_MS },
      "censored",
    ],
    ["a window that passed this instant", [], { asOf: RUN_AT + 90 * DAY_MS }, "no outcome"],
  ])("with %s", (_, events, options, expected) => {
    const verdict = labelRun(RUN_AT, events, { ...LONG_AFTER, ...options });
    expect(verdict.status === "labelled" ? (verdict.event?.id ?? "no outcome") : verdict.status).toBe(expected);
  });

  it.each<[string, AccountEvent[], Partial<LabelOptions>, string | null]>([
    ["no event", [], {}, null],
    ["a contact within the window", [event("contacted", 10)], {}, "contacted 10"],
    ["a contact before the run, or at its instant", [event("contacted", -1), event("contacted", 0)], {}, null],
    ["a contact after the window", [event("contacted", 91)], {}, null],
    ["a contact that was taken back", [event("contacted", 10, 11)], {}, null],
    ["a view", [event("viewed", 10)], {}, null],
    [
      "a contact, then a meeting, where deals are asked for",
      [event("contacted", 5), event("meeting_booked", 20)],
      { label: "deal_won" },
      "meeting_booked 20",
    ],
    ["a contact and its outcome", [event("contacted", 5), event("meeting_booked", 20)], {}, "contacted 5"],
  ])("tells the furthest step towards the outcome with %s", (_, events, options, expected) => {
    const verdict = labelRun(RUN_AT, events, { ...LONG_AFTER, ...options });
    expect(verdict.status === "labelled" ? (verdict.step?.id ?? null) : verdict.status).toBe(expected);
  });
});
