import "server-only";
/** Reads intent as the signed-in member: row-level security decides what there is to see. */
import { z } from "zod";
import type { MemberContext } from "../../../auth/context";
import type { Tables } from "../../../supabase/database.types";
import { parseDomainField } from "../../domain-field";
import { describeBasis, describeIntent } from "./describe-intent";
import {
  ACCOUNTS_NEEDED,
  type AccountIntent,
  FALSE_DISCOVERY_RATE,
  INTENT_STATES,
  type IntentAnswer,
  type IntentBasis,
  type IntentKind,
  type IntentQuery,
  type IntentState,
  intentKindSchema,
} from "./intent-schemas";

type Reader = Pick<MemberContext, "supabase">;
type Verdict = Tables<"account_intent"> & { accounts: { name: string | null } | null };

const COLUMNS = "*, accounts(name)";
const storedEventsSchema = z.array(z.object({ kind: z.string(), day: z.iso.date(), count: z.int().positive() }));

/** Accounts by how much they stir: surging first, in a state the least likely by chance first, then by activity. */
export async function listIntent(ctx: Reader, { state, limit, domain }: IntentQuery): Promise<IntentAnswer> {
  const [kinds, { asOf, basis }] = await Promise.all([readKinds(ctx), readBasis(ctx)]);
  const verdicts: Verdict[] = [];
  for (const wanted of state ? [state] : INTENT_STATES) {
    if (verdicts.length >= limit) break;
    let query = ctx.supabase.from("account_intent").select(COLUMNS).eq("state", wanted);
    if (domain !== undefined) query = query.eq("domain", parseDomainField(domain));
    const { data, error } = await query
      .order("q_value", { nullsFirst: false })
      .order("activity", { ascending: false })
      .order("domain")
      .limit(limit - verdicts.length);
    if (error) throw error;
    verdicts.push(...data);
  }
  return { intent: verdicts.map((verdict) => toAccountIntent(verdict, kinds, asOf)), basis, kinds };
}

/** What is said of one account; null when nothing has been yet. */
export async function getAccountIntent(ctx: Reader, domain: string): Promise<AccountIntent | null> {
  return (await listAccountIntents(ctx, [domain]))[0] ?? null;
}

/** What is said of these accounts, in no order. Those of which nothing is known yet are left out. */
export async function listAccountIntents(ctx: Reader, domains: readonly string[]): Promise<AccountIntent[]> {
  if (domains.length === 0) return [];
  const [kinds, { asOf }] = await Promise.all([readKinds(ctx), readBasis(ctx)]);
  const { data, error } = await ctx.supabase
    .from("account_intent")
    .select(COLUMNS)
    .in("domain", [...domains]);
  if (error) throw error;
  return data.map((verdict) => toAccountIntent(verdict, kinds, asOf));
}

async function readKinds({ supabase }: Reader): Promise<IntentKind[]> {
  const { data, error } = await supabase.from("intent_kinds").select().order("weight", { ascending: false });
  if (error) throw error;
  return data.map(({ half_life_days, ...kind }) => intentKindSchema.parse({ ...kind, halfLifeDays: half_life_days }));
}

async function readBasis({ supabase }: Reader): Promise<{ asOf: string | null; basis: IntentBasis }> {
  const { data, error } = await supabase
    .from("intent_calibrations")
    .select()
    .order("calibrated_at", { ascending: false })
    .limit(1)
    .maybeSingle();
  if (error) throw error;
  const basis = {
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    accounts: data?.accounts ?? 0,
    accountsTested: data?.accounts_with_history ?? 0,
    accountsNeeded: ACCOUNTS_NEEDED,
    isLearned: data?.is_learned ?? false,
    isSimulated: data?.is_simulated ?? false,
    asOf: data?.day ?? null,
  };
  return { asOf: basis.asOf, basis: { ...basis, message: describeBasis({ ...basis, changes: data?.events ?? 0 }) } };
}

function toAccountIntent(verdict: Verdict, kinds: readonly IntentKind[], asOf: string | null): AccountIntent {
  const labels = new Map(kinds.map(({ kind, label }) => [kind, label]));
  const events = storedEventsSchema
    .parse(verdict.events)
    .map((event) => ({ ...event, label: labels.get(event.kind) ?? event.kind }));
  const findings = {
    state: verdict.state as IntentState,
    lastSevenDays: verdict.last_seven_days,
    eightWeeksBefore: verdict.eight_weeks_before,
    expected: verdict.expected,
    observedDays: verdict.observed_days,
    events,
    asOf: asOf ?? verdict.judged_at.slice(0, 10),
  };
  return {
    ...findings,
    domain: verdict.domain,
    name: verdict.accounts?.name ?? null,
    why: describeIntent(findings),
    activity: verdict.activity,
    attention: verdict.attention,
    usualPerWeek: verdict.usual_per_week,
    pValue: verdict.p_value,
    qValue: verdict.q_value,
    isSimulated: verdict.is_simulated,
  };
}
