/**
 * Who may do what, through the public API and supabase-js alone: every table × verb × role, every function, every
 * embedding, every hidden schema.
 */
import type { SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase, type TestUser } from "@/embedded/testing";

/** Somebody signed in whom nobody let in is a stranger. Rows are the member's; `other` is a colleague. */
const ROLES = ["anonymous", "stranger", "member", "other", "admin", "service"] as const;
type Role = (typeof ROLES)[number];

const TABLES = [
  "members",
  "member_invitations",
  "allowed_email_domains",
  "pending_members",
  "icp_profiles",
  "prospect_intelligence",
  "user_interactions",
  "accounts",
  "account_signals",
  "prospect_intelligence_runs",
  "icp_models",
  "icp_model_artefacts",
  "recommendation_policies",
  "recommendation_slates",
  "recommendation_impressions",
  "intent_kinds",
  "account_intent",
  "intent_calibrations",
] as const;
type Table = (typeof TABLES)[number];

/** `denied`: an error. `nothing`: no error, and no row. `theirs` is the colleague's row, `mine` the member's. */
type Seen = "denied" | "nothing" | "mine" | "theirs" | "both";
/**
 * `hidden`: no error, and no row was there to change. `incomplete`: allowed, but for a value that is not null and that
 * embedded Supabase takes from no JSON (bytes).
 */
type Written = "denied" | "hidden" | "incomplete" | "done";

interface Cells {
  select: Seen[];
  insert: Written[];
  update: Written[];
  upsert: Written[];
  delete: Written[];
}

const NOBODY: Written[] = ["denied", "denied", "denied", "denied", "denied", "denied"];

const EXPECTED: Record<Table, Cells> = {
  //            anonymous  stranger   member     other      admin      service
  members: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: NOBODY,
    update: ["denied", "hidden", "hidden", "hidden", "done", "denied"],
    upsert: NOBODY,
    delete: ["denied", "hidden", "hidden", "hidden", "done", "denied"],
  },
  member_invitations: {
    select: ["denied", "nothing", "nothing", "nothing", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "done", "denied"],
    update: NOBODY,
    upsert: NOBODY,
    delete: ["denied", "hidden", "hidden", "hidden", "done", "denied"],
  },
  allowed_email_domains: {
    select: ["denied", "nothing", "nothing", "nothing", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "done", "denied"],
    update: NOBODY,
    upsert: NOBODY,
    delete: ["denied", "hidden", "hidden", "hidden", "done", "denied"],
  },
  // Two people wait: the stranger (`mine`) and another.
  pending_members: {
    select: ["denied", "mine", "nothing", "nothing", "both", "both"],
    insert: NOBODY,
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  icp_profiles: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "done", "denied"],
    update: ["denied", "hidden", "hidden", "hidden", "done", "denied"],
    upsert: NOBODY,
    delete: NOBODY,
  },
  prospect_intelligence: {
    select: ["denied", "nothing", "mine", "theirs", "nothing", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  user_interactions: {
    select: ["denied", "nothing", "mine", "theirs", "nothing", "both"],
    insert: ["denied", "denied", "done", "done", "done", "denied"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  accounts: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: ["denied", "denied", "denied", "denied", "denied", "done"],
    upsert: ["denied", "denied", "denied", "denied", "denied", "done"],
    delete: NOBODY,
  },
  account_signals: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: NOBODY,
    upsert: NOBODY,
    delete: ["denied", "denied", "denied", "denied", "denied", "done"],
  },
  prospect_intelligence_runs: {
    select: ["denied", "nothing", "mine", "theirs", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  icp_models: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: ["denied", "denied", "denied", "denied", "denied", "done"],
    upsert: NOBODY,
    delete: NOBODY,
  },
  icp_model_artefacts: {
    select: ["denied", "denied", "denied", "denied", "denied", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  recommendation_policies: {
    select: ["denied", "denied", "denied", "denied", "denied", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: ["denied", "denied", "denied", "denied", "denied", "done"],
    upsert: NOBODY,
    delete: NOBODY,
  },
  recommendation_slates: {
    select: ["denied", "nothing", "mine", "theirs", "nothing", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "incomplete"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  recommendation_impressions: {
    select: ["denied", "nothing", "mine", "theirs", "nothing", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  intent_kinds: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: NOBODY,
    update: NOBODY,
    upsert: NOBODY,
    delete: NOBODY,
  },
  account_intent: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: ["denied", "denied", "denied", "denied", "denied", "done"],
    upsert: ["denied", "denied", "denied", "denied", "denied", "done"],
    delete: ["denied", "denied", "denied", "denied", "denied", "done"],
  },
  intent_calibrations: {
    select: ["denied", "nothing", "both", "both", "both", "both"],
    insert: ["denied", "denied", "denied", "denied", "denied", "done"],
    update: ["denied", "denied", "denied", "denied", "denied", "done"],
    upsert: ["denied", "denied", "denied", "denied", "denied", "done"],
    delete: ["denied", "denied", "denied", "denied", "denied", "done"],
  },
};

type Row = Record<string, unknown>;

/** What the cells are tried with. */
interface Subject {
  key: string;
  mine: () => unknown;
  theirs: () => unknown;
  /** A row that is right in all but who writes it. */
  row: (asker: TestUser) => Row;
  change: Row;
  /** Puts things back as they were, in SQL. */
  restore?: () => Promise<unknown>;
}

let test: TestSupabase;
let admin: TestUser;
let member: TestUser;
let other: TestUser;
let stranger: TestUser;
let waiting: TestUser;
const clients = {} as Record<Role, SupabaseClient>;
const askers = {} as Record<Role, TestUser>;
let profileId: string;
let otherProfileId: string;
const research = { mine: "", theirs: "" };
/** They are nobody's in particular; one has no artefact. */
const models = { mine: "", theirs: "", bare: "" };

const MINE = "mine.example";
const THEIRS = "theirs.example";

function researchRow(owner: { id: string }, domain: string): Row {
  const data = { researchedAt: "2026-11-01T10:00:00Z", durationMs: 1, signals: [], sources: [] };
  return {
    user_id: owner.id,
    domain,
    data,
    icp_score: 1,
    priority_level: "low",
    coverage: 1,
    scorer_version: "1",
    icp_profile_id: profileId,
  };
}

const SIGNALS_ROW = { priority_level: "low", coverage: 1, observed_at: "2026-11-01T10:00:00Z" };
const ACCOUNT_ROW = {
  last_researched_at: "2026-11-01T10:00:00Z",
  last_priority_level: "low",
  first_researched_at: "2026-11-01T10:00:00Z",
  research_count: 1,
};

const MODEL_ROW = {
  label: "meeting_booked",
  window_days: 90,
  algorithm: "boosting",
  parameters: {},
  seed: "1",
  data_hash: "0".repeat(64),
  row_count: 1,
  outcome_count: 0,
  metrics: { canGoLive: false },
};

const POLICY_ROW = { kind: "rules", parameters: { exploration: 0.04, tournamentSize: 8 } };
/** They are nobody's in particular. */
const POLICIES = { mine: "a".repeat(64), theirs: "b".repeat(64) };
const slates = { mine: crypto.randomUUID(), theirs: crypto.randomUUID() };
let nextSlot = 1;

function impressionRow(user_id: string, slate_id: string, account_domain: string, slot = 0): Row {
  const row = { policy_version: 1, candidates: 1, features: {}, propensity: 0.5, reason: "Drawn at random." };
  return { user_id, slate_id, account_domain, slot, ...row };
}

const INTENT_ROW = {
  state: "quiet",
  activity: 0,
  attention: 0,
  last_seven_days: 0,
  eight_weeks_before: 0,
  observed_days: 0,
  judged_at: "2026-11-01T10:00:00Z",
};
const CALIBRATION_ROW = {
  is_simulated: false,
  accounts: 0,
  accounts_with_history: 0,
  events: 0,
  is_learned: false,
  rates: {},
  dispersion: 1,
  prior_shape: 1,
  calibrated_at: "2026-11-01T10:00:00Z",
};

async function seedIntent(): Promise<void> {
  const service = test.adminClient();
  const rows = [MINE, THEIRS].map((domain) => ({ domain, ...INTENT_ROW }));
  await service.from("account_intent").upsert(rows).throwOnError();
  const days = ["2026-11-01", "2026-11-02"].map((day) => ({ day, ...CALIBRATION_ROW }));
  await service.from("intent_calibrations").upsert(days).throwOnError();
}

const SUBJECTS: Record<Table, Subject> = {
  members: {
    key: "user_id",
    mine: () => member.id,
    theirs: () => other.id,
    row: () => ({ user_id: stranger.id, email: stranger.email, role: "admin" }),
    change: { role: "admin" },
    restore: async () => {
      await test.sql("delete from public.pending_members where user_id = $1", [member.id]);
      await test.sql(
        "insert into public.members (user_id, email) values ($1, $2) on conflict (user_id) do update set role = 'rep'",
        [member.id, member.email],
      );
    },
  },
  member_invitations: {
    key: "email",
    mine: () => "mine@guest.example",
    theirs: () => "theirs@guest.example",
    row: ({ id }) => ({ email: "new@guest.example", role: "rep", invited_by: id }),
    change: { role: "admin" },
    restore: async () => {
      await test.sql("delete from public.member_invitations where email = 'new@guest.example'");
      await test.sql(
        "insert into public.member_invitations (email) values ('mine@guest.example') on conflict do nothing",
      );
    },
  },
  allowed_email_domains: {
    key: "domain",
    mine: () => "mine.team.example",
    theirs: () => "theirs.team.example",
    row: ({ id }) => ({ domain: "new.team.example", added_by: id }),
    change: { domain: "other.team.example" },
    restore: async () => {
      await test.sql("delete from public.allowed_email_domains where domain = 'new.team.example'");
      await test.sql(
        "insert into public.allowed_email_domains (domain) values ('mine.team.example') on conflict do nothing",
      );
    },
  },
  pending_members: {
    key: "user_id",
    mine: () => stranger.id,
    theirs: () => waiting.id,
    row: () => ({ user_id: member.id, email: member.email }),
    change: { email: "x@y.example" },
  },
  icp_profiles: {
    key: "id",
    // The one that isn't active.
    mine: () => otherProfileId,
    theirs: () => profileId,
    row: ({ id }) => ({
      name: "New",
      created_by: id,
      definition: { weights: [{}], thresholds: { high: 2, medium: 1 }, minimumCoverage: 0 },
    }),
    change: { is_active: true },
    restore: () => test.sql("update public.icp_profiles set is_active = true where id = $1", [profileId]),
  },
  prospect_intelligence: {
    key: "id",
    mine: () => research.mine,
    theirs: () => research.theirs,
    row: (asker) => researchRow(asker, "new.example"),
    change: { icp_score: 100 },
  },
  user_interactions: {
    key: "account_domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    row: ({ id }) => ({ user_id: id, account_domain: "new.example", interaction_type: "contacted" }),
    change: { interaction_type: "deal_won" },
  },
  accounts: {
    key: "domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    row: () => ({ domain: `new-${crypto.randomUUID()}.example`, name: "Written", ...ACCOUNT_ROW }),
    change: { name: "Changed" },
  },
  account_signals: {
    key: "domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    row: () => ({ domain: "bare.example", ...SIGNALS_ROW }),
    change: { icp_score: 100 },
    restore: () =>
      test.sql(
        `insert into public.account_signals (domain, priority_level, coverage, observed_at)
         values ($1, 'low', 1, now()) on conflict do nothing`,
        [MINE],
      ),
  },
  prospect_intelligence_runs: {
    key: "domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    row: ({ id }) => ({
      user_id: id,
      domain: "new.example",
      status: "error",
      started_at: "2026-11-01T10:00:00Z",
      finished_at: "2026-11-01T10:00:00Z",
      duration_ms: 0,
      error_code: "internal",
      error_message: "Oh",
    }),
    change: { duration_ms: 1 },
  },
  icp_models: {
    key: "id",
    mine: () => models.mine,
    theirs: () => models.theirs,
    row: () => MODEL_ROW,
    change: { state: "retired" },
    restore: () => test.sql("update public.icp_models set state = 'candidate'"),
  },
  icp_model_artefacts: {
    key: "model_id",
    mine: () => models.mine,
    theirs: () => models.theirs,
    row: () => ({ model_id: models.bare, artefact: {} }),
    change: { artefact: { trees: [] } },
    restore: () => test.sql("delete from public.icp_model_artefacts where model_id = $1", [models.bare]),
  },
  recommendation_policies: {
    key: "data_hash",
    mine: () => POLICIES.mine,
    theirs: () => POLICIES.theirs,
    row: () => ({ ...POLICY_ROW, data_hash: "c".repeat(64) }),
    change: { state: "retired" },
    restore: () => test.sql("update public.recommendation_policies set state = 'candidate' where version > 1"),
  },
  recommendation_slates: {
    key: "id",
    mine: () => slates.mine,
    theirs: () => slates.theirs,
    row: ({ id }) => ({
      user_id: id,
      policy_version: 1,
      feature_set: 1,
      feature_count: 1,
      candidates: ["new.example"],
    }),
    change: { feature_set: 2 },
  },
  recommendation_impressions: {
    key: "account_domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    // The second slot of the member's slate; nobody may add to it but the server.
    row: () => impressionRow(member.id, slates.mine, `new-${crypto.randomUUID()}.example`, nextSlot++),
    change: { propensity: 1 },
  },
  intent_kinds: {
    key: "kind",
    mine: () => "roles_opened",
    theirs: () => "viewed",
    row: () => ({ kind: "new", role: "change", label: "new", meaning: "New", weight: 1, half_life_days: 1 }),
    change: { weight: 100 },
  },
  account_intent: {
    key: "domain",
    mine: () => MINE,
    theirs: () => THEIRS,
    row: () => ({ domain: "bare.example", ...INTENT_ROW, activity: 1 }),
    change: { state: "cooling" },
    restore: async () => {
      await test.sql("delete from public.account_intent");
      await seedIntent();
    },
  },
  intent_calibrations: {
    key: "day",
    mine: () => "2026-11-01",
    theirs: () => "2026-11-02",
    row: () => ({ day: "2026-11-03", ...CALIBRATION_ROW, accounts: 1 }),
    change: { is_learned: true },
    restore: async () => {
      await test.sql("delete from public.intent_calibrations");
      await seedIntent();
    },
  },
};

beforeAll(async () => {
  test = await createTestSupabase();
  admin = await test.signUp();
  [member, other, stranger, waiting] = [
    await test.signUp(),
    await test.signUp(),
    await test.signUp(),
    await test.signUp(),
  ];
  const service = test.adminClient();
  Object.assign(clients, {
    anonymous: test.anonClient(),
    stranger: stranger.client,
    member: member.client,
    other: other.client,
    admin: admin.client,
    service,
  });
  // Who has no account of their own writes in the member's name.
  Object.assign(askers, { anonymous: member, stranger, member, other, admin, service: member });

  for (const { email } of [member, other])
    await admin.client.from("member_invitations").insert({ email }).throwOnError();
  for (const email of ["mine@guest.example", "theirs@guest.example"]) {
    await admin.client.from("member_invitations").insert({ email }).throwOnError();
  }
  for (const domain of ["mine.team.example", "theirs.team.example"]) {
    await admin.client.from("allowed_email_domains").insert({ domain }).throwOnError();
  }
  const { data: seed } = await admin.client.from("icp_profiles").select("id, definition").single().throwOnError();
  profileId = seed.id;
  const { data: profile } = await admin.client
    .from("icp_profiles")
    .insert({ name: "Another", definition: seed.definition })
    .select("id")
    .single()
    .throwOnError();
  otherProfileId = profile.id;

  const rows = [researchRow(member, MINE), researchRow(other, THEIRS)];
  const { data: saved } = await service.from("prospect_intelligence").insert(rows).select("id, domain").throwOnError();
  research.mine = saved.find(({ domain }) => domain === MINE)?.id;
  research.theirs = saved.find(({ domain }) => domain === THEIRS)?.id;
  await service.rpc("sweep_projections").throwOnError();
  await service
    .from("accounts")
    .insert({ domain: "bare.example", ...ACCOUNT_ROW })
    .throwOnError();
  for (const [{ client, id }, domain, research_id] of [
    [member, MINE, research.mine],
    [other, THEIRS, research.theirs],
  ] as const) {
    await client
      .from("user_interactions")
      .insert({ user_id: id, account_domain: domain, interaction_type: "opened_research", research_id })
      .throwOnError();
  }

  const { data: trained } = await service
    .from("icp_models")
    .insert([MODEL_ROW, MODEL_ROW, MODEL_ROW])
    .select("id")
    .throwOnError();
  [models.mine, models.theirs, models.bare] = trained.map(({ id }) => id);
  const artefacts = [models.mine, models.theirs].map((model_id) => ({ model_id, artefact: {} }));
  await service.from("icp_model_artefacts").insert(artefacts).throwOnError();

  const trainedPolicies = [POLICIES.mine, POLICIES.theirs].map((data_hash) => ({ ...POLICY_ROW, data_hash }));
  await service.from("recommendation_policies").insert(trainedPolicies).throwOnError();
  for (const [{ id }, slate, domain] of [
    [member, slates.mine, MINE],
    [other, slates.theirs, THEIRS],
  ] as const) {
    await test.sql(
      `insert into public.recommendation_slates
         (id, user_id, policy_version, feature_set, feature_count, candidates, features)
       values ($1, $2, 1, 1, 1, array[$3], '\\x01')`,
      [slate, id, domain],
    );
    await service
      .from("recommendation_impressions")
      .insert(impressionRow(id, slate, domain))
      .throwOnError();
  }
  await seedIntent();
});
afterAll(() => test.close());

interface Answer {
  data: unknown;
  error: { code: string } | null;
  status: number;
}

function toSeen(subject: Subject, { data, error }: Answer): Seen {
  if (error) {
    expect(error.code).toBe("42501");
    return "denied";
  }
  const keys = (data as Row[]).map((row) => row[subject.key]);
  const [mine, theirs] = [keys.includes(subject.mine()), keys.includes(subject.theirs())];
  if (mine && theirs) return "both";
  if (mine || theirs) return mine ? "mine" : "theirs";
  // Not even another row.
  expect(keys).toEqual([]);
  return "nothing";
}

function toWritten({ data, error, status }: Answer): Written {
  if (error?.code === "23502") return "incomplete";
  if (error) {
    expect(error.code).toBe("42501");
    return "denied";
  }
  if (status === 201 || (data as Row[] | null)?.length) return "done";
  return "hidden";
}

describe("the API's tables", () => {
  it("are all in the matrix", async () => {
    const rows = await test.sql<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'f')",
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
  });
});

describe.each(TABLES)("%s", (table) => {
  const subject = SUBJECTS[table];
  const expected = EXPECTED[table];
  const read = async () => (await test.sql(`select * from public.${table} order by 1`)) as Row[];

  describe.each(ROLES.map((role, index) => ({ role, index })))("for $role", ({ role, index }) => {
    const from = () => clients[role].from(table);

    it(`select: ${expected.select[index]}`, async () => {
      expect(toSeen(subject, await from().select())).toBe(expected.select[index]);
      // Filters, single columns and counts are no way round.
      const one = await from().select(subject.key).eq(subject.key, subject.theirs());
      const seen = expected.select[index];
      expect(one.data ?? []).toHaveLength(seen === "both" || seen === "theirs" ? 1 : 0);
      const { count } = await from().select("*", { count: "exact", head: true });
      if (seen === "nothing") expect(count).toBe(0);
      if (seen === "mine" && table !== "user_interactions") expect(count).toBe(1);
    });

    const attempts = {
      insert: () => from().insert(subject.row(askers[role])),
      update: () => from().update(subject.change).eq(subject.key, subject.mine()).select(subject.key),
      upsert: () =>
        from()
          .upsert({ ...subject.row(askers[role]), [subject.key]: subject.mine() })
          .select(subject.key),
      delete: () => from().delete().eq(subject.key, subject.mine()).select(subject.key),
    };
    it.each(Object.entries(attempts).map(([verb, attempt]) => ({ verb: verb as keyof typeof attempts, attempt })))(
      "$verb",
      async ({ verb, attempt }) => {
        const before = await read();
        const result = toWritten(await attempt());
        const after = await read();
        await subject.restore?.();
        expect(result).toBe(expected[verb][index]);
        if (result === "done") expect(after).not.toEqual(before);
        else expect(after).toEqual(before);
      },
    );
  });
});

describe("writing in somebody else's name", () => {
  it.each([
    { table: "user_interactions", row: () => ({ ...SUBJECTS.user_interactions.row(other) }), by: "member" },
    { table: "user_interactions", row: () => ({ ...SUBJECTS.user_interactions.row(member) }), by: "admin" },
    {
      table: "user_interactions",
      row: () => ({ ...SUBJECTS.user_interactions.row(member), account_domain: THEIRS, research_id: research.theirs }),
      by: "member",
    },
    { table: "member_invitations", row: () => ({ email: "forged@guest.example", invited_by: member.id }), by: "admin" },
    { table: "allowed_email_domains", row: () => ({ domain: "forged.example", added_by: member.id }), by: "admin" },
    { table: "icp_profiles", row: () => ({ ...SUBJECTS.icp_profiles.row(member) }), by: "admin" },
  ] as const)("is denied: $table by $by", async ({ table, row, by }) => {
    const { error } = await clients[by].from(table).insert(row());
    expect(error?.code).toBe("42501");
  });

  it("gains nothing by moving a row to oneself", async () => {
    const changes = [
      { table: "members", change: { user_id: stranger.id } },
      { table: "prospect_intelligence", change: { user_id: other.id } },
      { table: "user_interactions", change: { user_id: other.id } },
      { table: "prospect_intelligence_runs", change: { user_id: other.id } },
    ] as const;
    for (const role of ["stranger", "other", "admin"] as const) {
      for (const { table, change } of changes) {
        const { error } = await clients[role].from(table).update(change).neq("user_id", other.id).select();
        expect(error?.code, `${role} ${table}`).toBe("42501");
      }
    }
  });
});

describe("embedding", () => {
  /** Members see shared rows with what is theirs inside and null in place of what isn't. */
  const EMBEDDINGS = [
    { table: "accounts", select: "domain, prospect_intelligence(id)", inner: "prospect_intelligence" },
    { table: "account_signals", select: "domain, prospect_intelligence(id)", inner: "prospect_intelligence" },
    {
      table: "accounts",
      select: "domain, account_signals(research_id, prospect_intelligence(id))",
      inner: "account_signals",
    },
    {
      table: "prospect_intelligence_runs",
      select: "domain, prospect_intelligence(id, data)",
      inner: "prospect_intelligence",
    },
    { table: "prospect_intelligence", select: "domain, user_interactions(id)", inner: "user_interactions" },
    {
      table: "prospect_intelligence",
      select: "domain, prospect_intelligence_runs(id)",
      inner: "prospect_intelligence_runs",
    },
    { table: "icp_profiles", select: "version, prospect_intelligence(id, domain)", inner: "prospect_intelligence" },
    { table: "members", select: "email, member_invitations(email)", inner: "member_invitations" },
    { table: "members", select: "email, allowed_email_domains(domain)", inner: "allowed_email_domains" },
    {
      table: "user_interactions",
      select: "account_domain, prospect_intelligence(id, data)",
      inner: "prospect_intelligence",
    },
  ] as const;

  it.each(EMBEDDINGS)("$table with $select gives a stranger and the anonymous nothing", async ({ table, select }) => {
    expect((await clients.stranger.from(table).select(select)).data).toEqual([]);
    expect((await clients.anonymous.from(table).select(select)).error?.code).toBe("42501");
  });

  it.each(EMBEDDINGS)(
    "$table with $select shows a colleague nothing of the member's",
    async ({ table, select, inner }) => {
      const { data, error } = await clients.other.from(table).select(select);
      expect(error).toBeNull();
      expect(JSON.stringify(data)).not.toContain(research.mine);
      if (inner.startsWith("member_invitations") || inner.startsWith("allowed_email_domains")) {
        for (const row of data as unknown as Row[]) expect(row[inner]).toEqual([]);
      }
    },
  );

  it("shows admins the team's runs, and not the research behind them", async () => {
    const { data } = await clients.admin
      .from("prospect_intelligence_runs")
      .select("domain, prospect_intelligence(id)")
      .eq("domain", MINE);
    expect(data).toEqual([{ domain: MINE, prospect_intelligence: null }]);
  });

  it("can't be turned round to filter by what is hidden", async () => {
    const { data } = await clients.other
      .from("accounts")
      .select("domain, prospect_intelligence!inner(id)")
      .eq("prospect_intelligence.domain", MINE);
    expect(data).toEqual([]);
  });

  it("reaches no account of Auth", async () => {
    for (const role of ROLES) {
      const { error } = await clients[role].from("members").select("email, users(encrypted_password)");
      expect(error, role).not.toBeNull();
    }
  });
});

describe("functions", () => {
  describe.each(ROLES)("for %s", (role) => {
    it.each([
      { name: "project_research", args: () => ({ research_id: research.mine }), answer: false },
      { name: "sweep_projections", args: () => ({ max_rows: 1 }), answer: expect.any(Number) },
      { name: "refresh_account_intent", args: () => ({}), answer: expect.any(Number) },
      { name: "rebuild_account_intent", args: () => ({}), answer: expect.any(Number) },
      { name: "read_recommendation_candidates", args: () => ({ rep: member.id }), answer: expect.any(Object) },
      {
        name: "read_own_recommendations",
        args: () => ({ rep: member.id, feature_names: ["young"] }),
        answer: { impressions: expect.any(Array), events: expect.any(Array) },
      },
      {
        name: "read_recommendation_slate",
        args: () => ({ rep: member.id, slots: 1, newer_than: "0 minutes" }),
        answer: null,
      },
      {
        name: "save_recommendation_slate",
        args: () => ({ slate: { userId: member.id, limit: 1 }, newer_than: "1 day" }),
        answer: expect.objectContaining({ slateId: slates.mine }),
      },
      ...["read_recommendation_log", "read_reward_events", "read_recommendation_slates"].map((name) => ({
        name,
        args: () => ({ after_at: "-infinity", after_id: research.mine, max_rows: 0 }),
        answer: [],
      })),
      {
        name: "describe_recommendation_log",
        args: () => ({ horizon_days: 21 }),
        answer: expect.objectContaining({ rewarded: 0 }),
      },
      { name: "count_policy_impressions", args: () => ({}), answer: expect.any(Array) },
      {
        name: "save_recommendation_policy",
        args: () => ({ policy: { ...POLICY_ROW, impression_count: 0, reward_count: 0, is_simulated: true } }),
        answer: expect.any(Number),
      },
      {
        name: "save_icp_model",
        args: () => ({ model: { ...MODEL_ROW, is_simulated: true }, artefact: {} }),
        answer: expect.any(Number),
      },
      {
        name: "read_training_runs",
        args: () => ({ after_at: "-infinity", after_id: research.mine, max_rows: 0 }),
        answer: [],
      },
      {
        name: "read_runs_to_label",
        args: () => ({ after_at: "-infinity", after_id: research.mine, max_rows: 0 }),
        answer: [],
      },
      {
        name: "read_training_events",
        args: () => ({ after_at: "-infinity", after_id: research.mine, max_rows: 0 }),
        answer: [],
      },
    ])(`$name: ${role === "service" ? "done" : "denied"}`, async ({ name, args, answer }) => {
      const { data, error } = await clients[role].rpc(name, args());
      if (role === "service") expect({ data, error }).toEqual({ data: answer, error: null });
      else expect(error?.code).toBe("42501");
    });

    it("of the private schema and of Auth can't be called", async () => {
      const rows = await test.sql<{ name: string }>(
        `select distinct proname as name from pg_proc where pronamespace in ('private'::regnamespace, 'auth'::regnamespace)`,
      );
      expect(rows.length).toBeGreaterThan(15);
      for (const { name } of rows) {
        const { error, status } = await clients[role].rpc(name);
        expect({ name, code: error?.code, status }).toEqual({ name, code: "PGRST202", status: 404 });
      }
    });
  });

  it("that run with their owner's rights are none of the API's", async () => {
    const rows = await test.sql(
      "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
    );
    expect(rows).toEqual([]);
  });
});

describe("hidden schemas", () => {
  it.each(ROLES)("are no schemas of the API for %s", async (role) => {
    for (const [schema, table] of [
      ["private", "projection_outbox"],
      ["private", "intent_days"],
      ["private", "first_admin"],
      ["auth", "users"],
      ["auth", "refresh_tokens"],
      ["supabase_migrations", "schema_migrations"],
      ["pg_catalog", "pg_authid"],
    ] as const) {
      const { data, error } = await clients[role].schema(schema).from(table).select();
      expect(data, `${schema}.${table}`).toBeNull();
      expect(error?.code, `${schema}.${table}`).toBe("PGRST106");
    }
  });
});

/** What members reach through routes alone. `pending_members` is the stranger's. */
const SERVERS_OWN = new Set<Table>(["pending_members", "icp_model_artefacts", "recommendation_policies"]);

describe("membership", () => {
  it("ends at once: whoever is removed sees nothing more with the session they have", async () => {
    const leaver = await test.signUp();
    await admin.client.from("member_invitations").insert({ email: leaver.email }).throwOnError();
    expect((await leaver.client.from("accounts").select("domain")).data).not.toEqual([]);
    await leaver.client
      .from("user_interactions")
      .insert({ ...SUBJECTS.user_interactions.row(leaver) })
      .throwOnError();

    await admin.client.from("members").delete().eq("user_id", leaver.id).throwOnError();
    for (const table of TABLES.filter((name) => !SERVERS_OWN.has(name))) {
      expect((await leaver.client.from(table).select()).data, table).toEqual([]);
    }
    const { error } = await leaver.client
      .from("user_interactions")
      .insert({ ...SUBJECTS.user_interactions.row(leaver) });
    expect(error?.code).toBe("42501");
  });
});
