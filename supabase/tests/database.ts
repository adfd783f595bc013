/** Working on a test's database as its owner or as somebody else, without a trace. */
import { randomUUID } from "node:crypto";
import type { TestSupabase } from "@/embedded/testing";

export type Sql = <Row = Record<string, unknown>>(text: string, params?: unknown[]) => Promise<Row[]>;

/** Runs `work` in a transaction that is rolled back. */
export async function tryOut(test: TestSupabase, work: (sql: Sql) => Promise<void>): Promise<void> {
  await test.supabase.database.transaction(async (transaction) => {
    await work(async (text, params) => (await transaction.query<never>(text, params)).rows);
    await transaction.rollback();
  });
}

export interface Refusal {
  code: string;
  message: string;
}

/** The error a statement ends with; the transaction goes on as before it. Null when it ends without one. */
export async function refusalOf(sql: Sql, text: string, params?: unknown[]): Promise<Refusal | null> {
  await sql("savepoint before_refusal");
  try {
    await sql(text, params);
    // What is checked at commit is checked now.
    await sql("set constraints all immediate");
    await sql("set constraints all deferred");
    return null;
  } catch (error) {
    await sql("rollback to savepoint before_refusal");
    const { code, message } = error as Refusal;
    return { code, message };
  }
}

/** Runs `work` as the API would for a signed-in person, or as another of its roles. */
export async function actAs<Result>(
  sql: Sql,
  who: { id: string } | "anon" | "service_role",
  work: () => Promise<Result>,
) {
  const role = typeof who === "string" ? who : "authenticated";
  await sql(`set local role ${role}`);
  await sql("select set_config('request.jwt.claim.sub', $1, true)", [typeof who === "string" ? "" : who.id]);
  try {
    return await work();
  } finally {
    await sql("reset role");
    await sql("select set_config('request.jwt.claim.sub', '', true)");
  }
}

/** An account as Auth makes one. */
export async function signUp(
  sql: Sql,
  email = `${randomUUID()}@example.com`,
  { isConfirmed = true }: { isConfirmed?: boolean } = {},
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  await sql("insert into auth.users (id, email, email_confirmed_at) values ($1, $2, $3)", [
    id,
    email,
    isConfirmed ? new Date().toISOString() : null,
  ]);
  return { id, email };
}

export interface ResearchSeed {
  domain?: string;
  companyName?: string | null;
  researchedAt?: string;
  icpScore?: number | null;
  signals?: { key: string; value: unknown }[];
}

/** A saved research with what the projection reads of it. */
export async function saveResearch(sql: Sql, userId: string, seed: ResearchSeed = {}): Promise<string> {
  const { domain = "acme.example", companyName = "Acme", icpScore = 50, signals = [] } = seed;
  const data = {
    researchedAt: seed.researchedAt ?? new Date().toISOString(),
    durationMs: 1234,
    signals,
    sources: [{ name: "website", status: "ok", reason: null, requests: 1, bytes: 10, durationMs: 5 }],
  };
  const [row] = await sql<{ id: string }>(
    `insert into public.prospect_intelligence
       (user_id, domain, company_name, data, icp_score, priority_level, coverage, scorer_version, icp_profile_id)
     select $1, $2, $3, $4, $5, 'medium', 0.75, 'test', id from public.icp_profiles where version = 1 returning id`,
    [userId, domain, companyName, JSON.stringify(data), icpScore],
  );
  if (!row) throw new Error("The research was not saved.");
  return row.id;
}
