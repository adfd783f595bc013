import "server-only";
/** What pages read. Each acts as the signed-in member: row-level security decides what there is to see. */
import type { MemberContext } from "../auth/context";
import { toInstant } from "../supabase/instant";
import { type IcpProfile, icpDefinitionSchema, type PriorityLevel, type Research, researchSchema } from "./schemas";

/** A line of the list of recent research. */
export interface RecentResearch {
  id: string;
  domain: string;
  companyName: string | null;
  icpScore: number | null;
  priorityLevel: PriorityLevel;
  /** 0–1. */
  coverage: number;
  /** ISO instant. */
  createdAt: string;
}

const PAGE_SIZE = 100;

/** The newest research of each domain this member has researched, newest first. */
export async function listRecentResearch(
  { supabase, userId }: MemberContext,
  { limit = 20 }: { limit?: number } = {},
): Promise<RecentResearch[]> {
  const newest = new Map<string, RecentResearch>();
  // Each round asks for the domains not seen yet, so somebody who re-runs one domain all day still sees the others.
  while (newest.size < limit) {
    let query = supabase
      .from("prospect_intelligence")
      .select("id, domain, company_name, icp_score, priority_level, coverage, created_at")
      .eq("user_id", userId)
      .order("created_at", { ascending: false })
      .order("id")
      .limit(PAGE_SIZE);
    if (newest.size > 0) query = query.not("domain", "in", `(${[...newest.keys()].map((d) => `"${d}"`).join(",")})`);
    const { data, error } = await query;
    if (error) throw error;
    for (const row of data) {
      if (newest.has(row.domain)) continue;
      newest.set(row.domain, {
        id: row.id,
        domain: row.domain,
        companyName: row.company_name,
        icpScore: row.icp_score,
        priorityLevel: row.priority_level as PriorityLevel,
        coverage: row.coverage,
        createdAt: toInstant(row.created_at),
      });
    }
    if (data.length < PAGE_SIZE) break;
  }
  return [...newest.values()].slice(0, limit);
}

/** What companies the team has: while there are simulated ones, they alone are learned from and recommended. */
export type AccountsKind = "none" | "real" | "simulated";

export async function getAccountsKind({ supabase }: Pick<MemberContext, "supabase">): Promise<AccountsKind> {
  const { data, error } = await supabase
    .from("accounts")
    .select("is_simulated")
    .order("is_simulated", { ascending: false })
    .limit(1);
  if (error) throw error;
  const [first] = data;
  if (!first) return "none";
  return first.is_simulated ? "simulated" : "real";
}

/** A saved run of this member, or null when there is none of theirs with this id. */
export async function getResearch({ supabase, userId }: MemberContext, id: string): Promise<Research | null> {
  const { data, error } = await supabase
    .from("prospect_intelligence")
    .select("data")
    .eq("id", id)
    .eq("user_id", userId)
    .maybeSingle();
  if (error) throw error;
  return data && researchSchema.parse(data.data);
}

/** A profile that research can be saved as scored with. */
export type StoredIcpProfile = IcpProfile & { id: string };

/** The profile that new research is scored against. The database always has exactly one. */
export async function getActiveProfile({ supabase }: Pick<MemberContext, "supabase">): Promise<StoredIcpProfile> {
  const { data, error } = await supabase
    .from("icp_profiles")
    .select("id, version, name, definition")
    .eq("is_active", true)
    .single();
  if (error) throw error;
  return {
    id: data.id,
    version: data.version,
    name: data.name,
    definition: icpDefinitionSchema.parse(data.definition),
  };
}
