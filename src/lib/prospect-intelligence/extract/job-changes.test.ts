import { describe, expect, it } from "vitest";
import { type Job, jobSchema, type Signal, type SignalValue } from "../schemas";
import type { SignalKey } from "../signals";
import { concludeJobChanges, toKnownRoles } from "./job-changes";

const BOARD_URL = "https://api.lever.co/v0/postings/acme";
const THEN = "2026-11-02T09:00:00.000Z";
const NOW = "2026-11-23T09:00:00.000Z";

function known(key: SignalKey, value: SignalValue): Signal {
  return { key, value, evidence: [{ url: BOARD_URL, quote: "$.length", fetchedAt: NOW }] };
}

function job(id: string | null): Job {
  const rest = { department: null, location: null, url: null, postedAt: null, isEngineering: true };
  return jobSchema.parse({ id, title: `Title of ${id}`, ...rest });
}

/** A run that read all roles of a board, with these ids. */
function run(ids: readonly (string | null)[], board = "lever") {
  return {
    researchedAt: THEN,
    jobs: ids.map(job),
    signals: [known("job_board", board), known("total_open_roles", ids.length)],
  };
}

const PARTIAL: Signal = { key: "total_open_roles", value: null, reason: "Only a part was read", evidence: [] };
const LOWER_BOUND: Signal = { ...known("total_open_roles", 2), isLowerBound: true };

function values(signals: readonly Signal[]) {
  return signals.map(({ value }) => value);
}

describe("what changed since the last run", () => {
  it("counts roles by their ids, whatever their order", () => {
    const changes = concludeJobChanges(
      run(["lever:3", "lever:4", "lever:2"]),
      toKnownRoles(run(["lever:1", "lever:2"])),
    );
    expect(values(changes)).toEqual([2, 1]);
    expect(changes.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      [
        "3 roles, 2 on 2026-11-02",
        "Not listed on 2026-11-02: Title of lever:3",
        "Not listed on 2026-11-02: Title of lever:4",
      ],
      ["3 roles, 2 on 2026-11-02", "Listed on 2026-11-02, no longer: Title of lever:1"],
    ]);
    expect(changes[0]?.evidence[0]?.url).toBe(BOARD_URL);
  });

  it("is nothing, and known, when the same roles are listed", () => {
    expect(values(concludeJobChanges(run(["lever:1"]), toKnownRoles(run(["lever:1"]))))).toEqual([0, 0]);
  });

  it.each([
    {
      name: "there was no run before",
      now: run(["lever:1"]),
      previous: null,
      reason: "No earlier run read the whole job board",
    },
    {
      name: "earlier runs could not be looked up",
      now: run(["lever:1"]),
      previous: undefined,
      reason: "Earlier runs could not be looked up",
    },
    {
      name: "only a part of the board was read now",
      now: { ...run(["lever:1"]), signals: [known("job_board", "lever"), PARTIAL] },
      previous: toKnownRoles(run(["lever:1"])),
      reason: "The whole job board was not read in this run",
    },
    {
      name: "the company moved to another board",
      now: run(["lever:1"]),
      previous: toKnownRoles(run(["greenhouse:1"], "greenhouse")),
      reason: "The job board was another one then: greenhouse, now lever",
    },
  ])("is unknown when $name", ({ now, previous, reason }) => {
    const changes = concludeJobChanges(now, previous);
    expect(values(changes)).toEqual([null, null]);
    expect(changes.map((signal) => signal.reason)).toEqual([reason, reason]);
  });
});

describe("a run that later ones compare with", () => {
  it.each([
    {
      name: "it read a part of the board",
      run: { ...run(["lever:1"]), signals: [known("job_board", "lever"), PARTIAL] },
    },
    {
      name: "its count is a lower bound",
      run: { ...run(["lever:1", "lever:2"]), signals: [known("job_board", "lever"), LOWER_BOUND] },
    },
    {
      name: "the board states more roles than were read",
      run: { ...run(["lever:1"]), signals: [known("job_board", "lever"), known("total_open_roles", 371)] },
    },
    { name: "it found no board", run: { ...run([]), signals: [] } },
    { name: "its roles have no ids", run: run(["lever:1", null]) },
  ])("is none when $name", ({ run }) => {
    expect(toKnownRoles(run)).toBeNull();
  });
});
