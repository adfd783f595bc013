/** What tests of the server side stand on: a Supabase of their own, in memory, that `env()` leads to. */
import { randomUUID } from "node:crypto";
import { createTestSupabase, type TestSupabase, type TestUser } from "@/embedded/testing";
import type { MemberContext, MemberRole } from "../auth/context";
import { getActiveProfile } from "../prospect-intelligence/queries";
import type { Research } from "../prospect-intelligence/schemas";
import { SCORER_VERSION } from "../prospect-intelligence/scoring";
import { createBearerClient } from "../supabase/server";

export interface TestServer extends TestSupabase {
  /** The admin of the team: who signed up first. */
  admin: TestUser;
  /** Makes an account and lets it in. */
  signUpMember: (role?: MemberRole) => Promise<TestUser>;
  /** What a route hands on for this member. */
  contextOf: (user: TestUser, role?: MemberRole) => MemberContext;
}

export async function startTestServer(): Promise<TestServer> {
  const supabase = await createTestSupabase();
  process.env.NEXT_PUBLIC_SUPABASE_URL = await supabase.serve();
  process.env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY = supabase.supabase.publishableKey;
  process.env.SUPABASE_SECRET_KEY = supabase.supabase.secretKey;
  const admin = await supabase.signUp();
  return {
    ...supabase,
    admin,
    signUpMember: async (role = "rep") => {
      const email = `${randomUUID()}@example.com`;
      const { error } = await admin.client.from("member_invitations").insert({ email, role, invited_by: admin.id });
      if (error) throw error;
      return supabase.signUp(email);
    },
    contextOf: (user, role = "rep") => ({
      userId: user.id,
      email: user.email,
      role,
      supabase: createBearerClient(user.accessToken),
    }),
  };
}

/** A small research as the orchestration returns it. */
export function createResearch(changes: Partial<Research> = {}): Research {
  const fetchedAt = "2026-11-23T09:30:00.000Z";
  return {
    id: randomUUID(),
    domain: "acme.example",
    companyName: "Acme",
    icpScore: 70,
    priorityLevel: "high",
    coverage: 0.5,
    score: { profileVersion: 1, scorerVersion: SCORER_VERSION, contributions: [] },
    model: null,
    signals: [
      {
        key: "total_open_roles",
        value: 12,
        evidence: [{ url: "https://acme.example/careers", quote: "12 open roles", fetchedAt }],
      },
      { key: "industry", value: null, reason: "The site does not say.", evidence: [] },
    ],
    jobs: [],
    technologies: [],
    notices: [],
    sources: [{ name: "website", status: "ok", reason: null, requests: 1, bytes: 2048, durationMs: 30 }],
    ledger: [],
    researchedAt: fetchedAt,
    durationMs: 30,
    ...changes,
  };
}

export async function activeProfileId(ctx: MemberContext): Promise<string> {
  return (await getActiveProfile(ctx)).id;
}
