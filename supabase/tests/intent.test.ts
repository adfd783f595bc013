import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import {
  countChanges,
  judgeAccounts,
  negativeBinomialTail,
} from "@/lib/prospect-intelligence/learning/intent/evaluation/reference";
import { runList } from "@/lib/prospect-intelligence/learning/intent/evaluation/worlds";
import { createWorld } from "@/lib/prospect-intelligence/learning/simulate";
import { type Sql, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

const DAY_MS = 86_400_000;
const NOW = "2026-11-20T12:00:00.000Z";
const TODAY = NOW.slice(0, 10);
/** The instant so many days before NOW. */
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY_MS).toISOString();

interface Run {
  domain?: string;
  at: string;
  finishedAt?: string;
  status?: "success" | "error";
  signals?: Record<string, unknown>;
}

async function addAccounts(sql: Sql, domains: readonly string[], isSimulated = false): Promise<void> {
  await sql(
    `insert into public.accounts
       (domain, last_researched_at, last_priority_level, first_researched_at, research_count, is_simulated)
     select domain, '2020-01-01', 'low', '2020-01-01', 1, $2 from unnest($1::text[]) as domain`,
    [domains, isSimulated],
  );
}

/** Runs as the projection writes them, but for their research, which is looked for at commit only. */
async function addRuns(sql: Sql, userId: string, runs: readonly Run[]): Promise<void> {
  const rows = runs.map(({ domain = "acme.example", at, finishedAt = at, status = "success", signals = {} }) => ({
    domain,
    status,
    started_at: at,
    finished_at: finishedAt,
    research_id: status === "success" ? randomUUID() : null,
    error_code: status === "success" ? null : "timeout",
    signals,
  }));
  await sql(
    `insert into public.prospect_intelligence_runs
       (user_id, domain, status, started_at, finished_at, duration_ms, research_id, error_code, error_message, signals)
     select $1, domain, status, started_at, finished_at, 0, research_id, error_code, error_code, signals
     from jsonb_to_recordset($2::jsonb) as run (
       domain text, status text, started_at timestamptz, finished_at timestamptz, research_id uuid, error_code text,
       signals jsonb
     )`,
    [userId, JSON.stringify(rows)],
  );
}

async function addInteraction(sql: Sql, userId: string, type: string, at: string, takesBack?: string) {
  const [row] = await sql<{ id: string }>(
    `insert into public.user_interactions (user_id, account_domain, interaction_type, occurred_at, metadata)
     values ($1, 'acme.example', $2, $3, $4) returning id`,
    [userId, type, at, JSON.stringify(takesBack ? { interactionId: takesBack } : {})],
  );
  return row?.id ?? "";
}

async function refresh(sql: Sql, at = NOW, how: "refresh" | "rebuild" = "refresh"): Promise<number> {
  const [row] = await sql<{ measured: number }>(`select public.${how}_account_intent($1) as measured`, [at]);
  return row?.measured ?? Number.NaN;
}

interface Count {
  kind: string;
  events: number;
  observed_days: number;
  is_dated: boolean;
}

/** What was counted of runs, but for the runs themselves. */
function listCounts(sql: Sql): Promise<Count[]> {
  return sql<Count>(
    `select kind, events, observed_days, is_dated from private.intent_days
     where kind <> 'researched' and events > 0 order by kind, day`,
  );
}

/** Sums in another order differ in their last digits. */
const VERDICTS = `
  select domain, state, last_seven_days, eight_weeks_before, events,
    (select jsonb_object_agg(name, round(value::numeric, 9)) from jsonb_each_text(jsonb_build_object(
      'activity', activity, 'attention', attention, 'observed_days', observed_days, 'usual_per_week', usual_per_week,
      'expected', expected, 'p_value', p_value, 'p_fewer', p_fewer, 'q_value', q_value
    )) as each (name, value)) as numbers
  from public.account_intent order by domain`;

describe("what runs find changed", () => {
  const BOARD = { total_open_roles: 5 };
  const cases: { name: string; before: Record<string, unknown>[]; now: Record<string, unknown>; found: object }[] = [
    {
      name: "each role that opened is an event",
      before: [BOARD],
      now: { total_open_roles: 8, roles_opened: 3 },
      found: { roles_opened: 3 },
    },
    { name: "roles are no news where no board was read before", before: [{}], now: { roles_opened: 3 }, found: {} },
    { name: "what is not known is no change", before: [BOARD], now: { total_open_roles: 8 }, found: {} },
    {
      name: "a technology counts that was not named before",
      before: [{ technologies: ["Sentry"] }],
      now: { technologies: ["Sentry", "Stripe"] },
      found: { technology_adopted: 1 },
    },
    {
      name: "a technology that an earlier of the runs before named is none",
      before: [{ technologies: ["Stripe"] }, { technologies: [] }],
      now: { technologies: ["Stripe"] },
      found: {},
    },
    {
      name: "a technology last named five runs ago is none",
      before: [{ technologies: ["Stripe"] }, ...Array.from({ length: 4 }, () => ({ technologies: [] }))],
      now: { technologies: ["Stripe"] },
      found: {},
    },
    {
      name: "a technology last named six runs ago is one again",
      before: [{ technologies: ["Stripe"] }, ...Array.from({ length: 5 }, () => ({ technologies: [] }))],
      now: { technologies: ["Stripe"] },
      found: { technology_adopted: 1 },
    },
    {
      name: "no technology is new where none were known",
      before: [{ technologies: null }],
      now: { technologies: ["Stripe"] },
      found: {},
    },
    {
      name: "a stated standard counts as a technology does",
      before: [{ compliance: [] }],
      now: { compliance: ["SOC 2", "ISO 27001"] },
      found: { standard_stated: 2 },
    },
    {
      name: "a blog that was not there has begun",
      before: [{ has_engineering_blog: false }],
      now: { has_engineering_blog: true },
      found: { engineering_blog_started: 1 },
    },
    {
      name: "a blog that was overlooked once has not",
      before: [{ has_engineering_blog: true }, { has_engineering_blog: false }],
      now: { has_engineering_blog: true },
      found: {},
    },
    {
      name: "as many posts are new as there are more of",
      before: [{ latest_post_age_days: 9, posts_last_90_days: 2 }],
      now: { latest_post_age_days: 0, posts_last_90_days: 4 },
      found: { engineering_post: 2 },
    },
    {
      name: "a newer post is one, also where an old one has left the 90 days",
      before: [{ latest_post_age_days: 9, posts_last_90_days: 2 }],
      now: { latest_post_age_days: 0, posts_last_90_days: 2 },
      found: { engineering_post: 1 },
    },
    {
      name: "a post that may be the same one is not new",
      before: [{ latest_post_age_days: 0, posts_last_90_days: 2 }],
      now: { latest_post_age_days: 1, posts_last_90_days: 2 },
      found: {},
    },
    {
      name: "signals of no shape that is known are passed over",
      before: [{ ...BOARD, technologies: "Sentry", compliance: [], latest_post_age_days: "new" }],
      now: { roles_opened: "many", technologies: ["Stripe"], compliance: { a: 1 }, latest_post_age_days: [] },
      found: {},
    },
  ];

  it.each(cases)("$name", ({ before, now, found }) =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      const at = (run: number) => ago((before.length - run) * 1.5);
      await addRuns(
        sql,
        id,
        [...before, now].map((signals, run) => ({ at: at(run), signals })),
      );
      await refresh(sql);
      const [last] = await sql<{ found: Record<string, number> | null }>(
        `select jsonb_object_agg(kind, events) as found from private.intent_days
         where kind <> 'researched' and events > 0 and day = $1`,
        [TODAY],
      );
      expect(last?.found ?? {}).toEqual(found);
    }),
  );

  it("is counted with the days between the runs, known to be of a week where they are no more than seven", () =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      const opened = { ...BOARD, roles_opened: 1 };
      await addRuns(sql, id, [
        { at: ago(15), signals: BOARD },
        { at: ago(7), signals: opened },
        { at: ago(0), signals: opened },
      ]);
      await refresh(sql);
      expect(await listCounts(sql)).toEqual([
        { kind: "roles_opened", events: 1, observed_days: 8, is_dated: false },
        { kind: "roles_opened", events: 1, observed_days: 7, is_dated: true },
      ]);
    }));

  it("counts once where several runs went on at a time, and not where a run failed", () =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      const opened = { ...BOARD, roles_opened: 4 };
      const minutes = (count: number) => ago(-count / 1440);
      await addRuns(sql, id, [
        { at: ago(2), signals: BOARD },
        { at: ago(1), status: "error", signals: { ...BOARD, roles_opened: 9 } },
        { at: NOW, finishedAt: minutes(3), signals: opened },
        { at: minutes(1), finishedAt: minutes(4), signals: opened },
      ]);
      await refresh(sql, minutes(5));
      expect(await listCounts(sql)).toEqual([{ kind: "roles_opened", events: 4, observed_days: 2, is_dated: true }]);
    }));
});

describe("what the team does", () => {
  it("is counted apart, fades with its half-life, and goes when it is taken back", () =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      await addAccounts(sql, ["acme.example"]);
      await addInteraction(sql, id, "contacted", ago(14));
      const mistake = await addInteraction(sql, id, "meeting_booked", ago(1));
      await refresh(sql);
      const select = "select state, activity, attention, last_seven_days, events from public.account_intent";
      expect(await sql(select)).toEqual([
        {
          state: "quiet",
          activity: expect.closeTo(5 * 0.5 ** (1 / 14)),
          attention: expect.closeTo(2 * 0.5),
          last_seven_days: 0,
          // Of the account's own doing only, and never who.
          events: [{ kind: "meeting_booked", day: ago(1).slice(0, 10), count: 1 }],
        },
      ]);

      await addInteraction(sql, id, "undone", NOW, mistake);
      expect(await refresh(sql)).toBe(1);
      expect(await sql(select)).toEqual([
        { state: "quiet", activity: 0, attention: expect.closeTo(1), last_seven_days: 0, events: [] },
      ]);
    }));

  it("leaves nothing behind when a person's account is deleted", () =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      await addInteraction(sql, id, "contacted", ago(3));
      await refresh(sql);
      expect(await sql("select kind from private.intent_days")).toEqual([{ kind: "contacted" }]);
      await sql("delete from auth.users where id = $1", [id]);
      await refresh(sql);
      expect(await sql("select kind from private.intent_days")).toEqual([]);
    }));
});

describe("the test", () => {
  it.each([
    [0, 2, 3],
    [1, 0.001, 0.001],
    [3, 1, 1],
    [5, 1.2, 2.5],
    [2, 7, 30],
    [40, 3, 9],
    [500, 480, 900],
    [60, 2, 2],
  ])("knows how likely %i or more are at mean %d and variance %d", async (k, mean, variance) => {
    const [row] = await test.sql<{ p: number }>("select private.negative_binomial_tail($1, $2, $3) as p", [
      k,
      mean,
      variance,
    ]);
    const expected = negativeBinomialTail(k, mean, variance);
    expect((row?.p ?? 0) / expected).toBeCloseTo(1, 9);
  });

  it("is Poisson's where the variance is the mean: one in twelve for three or more of one", () => {
    expect(negativeBinomialTail(3, 1, 1)).toBeCloseTo(1 - 2.5 * Math.exp(-1), 12);
  });

  it("calls nothing unusual with 19 accounts, however much happens", () =>
    tryOut(test, async (sql) => {
      const { id } = await signUp(sql);
      const domains = Array.from({ length: 19 }, (_, index) => `a${index}.example`);
      await addAccounts(sql, domains);
      const signals = { total_open_roles: 500, roles_opened: 400 };
      await addRuns(
        sql,
        id,
        domains.flatMap((domain) => [30, 20, 0].map((days) => ({ domain, at: ago(days), signals }))),
      );
      await refresh(sql);
      expect(
        await sql("select is_learned, accounts_with_history from public.intent_calibrations where day = $1", [TODAY]),
      ).toEqual([{ is_learned: false, accounts_with_history: 19 }]);
      expect(await sql("select distinct state, expected, p_value, q_value from public.account_intent")).toEqual([
        { state: "active", expected: null, p_value: null, q_value: null },
      ]);
    }));
});

describe("a simulated team's list", () => {
  const world = createWorld({ seed: "database", accounts: 60, reps: 1, weeks: 12, surges: 6 });
  /** Every third account is researched every ten days only: what is found there may be older than a week. */
  const list = runList(world).map((runs, index) => (index % 3 === 0 ? runs.filter((_, run) => run % 5 === 0) : runs));
  const FIRST = 70;
  const LAST = 78;
  const domains = world.accounts.map(({ index }) => `a${index}.example`);
  const endOf = (day: number) => world.toInstant(day + 0.999);

  /** The team's list with its runs up to the end of a day. */
  async function fill(sql: Sql, to: number, isSimulated = false): Promise<string> {
    const { id } = await signUp(sql);
    await addAccounts(sql, domains, isSimulated);
    await addRuns(sql, id, runsBetween(0, to));
    // Embedded Postgres has nothing that would do it in time.
    await sql("analyze public.prospect_intelligence_runs");
    return id;
  }

  /** The runs of the days from `from` on, up to the end of `to`. */
  const runsBetween = (from: number, to: number): Run[] =>
    list.flatMap((runs, index) =>
      runs
        .filter(({ at }) => at >= from && at < to + 1)
        .map(({ at, signals }) => ({ domain: domains[index], at: world.toInstant(at), signals: { ...signals } })),
    );

  it("is judged from day to day as by the formulas, and the same when all is made anew", () =>
    tryOut(test, async (sql) => {
      const id = await fill(sql, FIRST - 1);
      const counts = list.map(countChanges);
      let surging = 0;
      for (let day = FIRST; day <= LAST; day += 1) {
        await addRuns(sql, id, runsBetween(day, day));
        expect(await refresh(sql, endOf(day))).toBe(domains.length);
        const stored = await sql<{ domain: string; state: string }>("select * from public.account_intent");
        const byDomain = new Map(stored.map((verdict) => [verdict.domain, verdict]));
        judgeAccounts(counts, day).forEach((verdict, index) => {
          expect(byDomain.get(domains[index] ?? ""), `${domains[index]} on day ${day}`).toMatchObject({
            state: verdict.state,
            last_seven_days: verdict.lastSevenDays,
            eight_weeks_before: verdict.eightWeeksBefore,
            expected: alike(verdict.expected),
            p_value: alike(verdict.pValue),
            q_value: alike(verdict.qValue),
          });
          if (verdict.state === "surging") surging += 1;
        });
      }
      // Else there was nothing to tell apart.
      expect(surging).toBeGreaterThan(5);

      const stepByStep = await sql(VERDICTS);
      await refresh(sql, endOf(LAST), "rebuild");
      expect(await sql(VERDICTS)).toEqual(stepByStep);
    }));

  /** The same number but for its last digits, also where it is tiny. */
  const alike = (value: number | null) =>
    value === null ? null : expect.toSatisfy((other: number) => Math.abs(other - value) <= 1e-7 * Math.abs(value));

  it("is counted and measured again only where something happened, also where that was earlier", () =>
    tryOut(test, async (sql) => {
      const id = await fill(sql, FIRST);
      expect(await refresh(sql, endOf(FIRST))).toBe(domains.length);
      expect(await refresh(sql, endOf(FIRST))).toBe(0);

      // One comes in late: those after it are compared with it.
      const [domain = ""] = domains;
      await addRuns(sql, id, [
        { domain, at: world.toInstant(40.25), signals: { technologies: ["Stripe"], total_open_roles: 1 } },
        { domain, at: world.toInstant(FIRST + 0.9), signals: { total_open_roles: 9, roles_opened: 90 } },
      ]);
      expect(await refresh(sql, endOf(FIRST))).toBe(1);
      const surging = await sql<{ domain: string }>("select domain from public.account_intent where state = 'surging'");
      expect(surging).toContainEqual({ domain });
      const counted = `select account_domain, day, kind, events, round(observed_days::numeric, 9), is_dated
        from private.intent_days order by 1, 2, 3, 6`;
      const incremental = await sql(counted);
      await refresh(sql, endOf(FIRST), "rebuild");
      expect(await sql(counted)).toEqual(incremental);
    }));

  it("is judged by itself: while accounts are made up, real ones are left out", () =>
    tryOut(test, async (sql) => {
      const id = await fill(sql, FIRST, true);
      await addAccounts(sql, ["real.example"]);
      await addRuns(sql, id, [{ domain: "real.example", at: world.toInstant(FIRST), signals: {} }]);
      await refresh(sql, endOf(FIRST));
      await addRuns(sql, id, [{ domain: "real.example", at: world.toInstant(FIRST + 0.5), signals: {} }]);
      await refresh(sql, endOf(FIRST));
      expect(await sql("select domain from public.account_intent where not is_simulated")).toEqual([]);
      expect(await sql("select accounts, is_simulated from public.intent_calibrations")).toEqual([
        { accounts: domains.length, is_simulated: true },
      ]);
    }));
});
