import "server-only";
/**
 * Who is let in. Every verb acts as the signed-in admin: row-level security decides, and the database lets people in
 * whose confirmed address is invited or whose domain is allowed.
 */
import type { PostgrestError } from "@supabase/supabase-js";
import { ProductError } from "../prospect-intelligence/errors";
import { toInstant } from "../supabase/instant";
import { type MemberContext, type MemberRole, memberRoleSchema } from "./context";

export interface Member {
  userId: string;
  email: string;
  role: MemberRole;
  /** ISO instant. */
  createdAt: string;
}

export interface MemberInvitation {
  email: string;
  role: MemberRole;
  createdAt: string;
}

export interface AllowedEmailDomain {
  domain: string;
  createdAt: string;
}

/** Somebody who signed up and waits. */
export interface PendingMember {
  userId: string;
  email: string;
  requestedAt: string;
  /** When an admin removed them from the team; null for somebody new. */
  removedAt: string | null;
}

/** Oldest first. */
export async function listMembers({ supabase }: MemberContext): Promise<Member[]> {
  const { data, error } = await supabase.from("members").select("user_id, email, role, created_at").order("created_at");
  if (error) throw error;
  return data.map((row) => ({
    userId: row.user_id,
    email: row.email,
    role: memberRoleSchema.parse(row.role),
    createdAt: toInstant(row.created_at),
  }));
}

/** Newest first. */
export async function listInvitations({ supabase }: MemberContext): Promise<MemberInvitation[]> {
  const { data, error } = await supabase
    .from("member_invitations")
    .select("email, role, created_at")
    .order("created_at", { ascending: false });
  if (error) throw error;
  return data.map((row) => ({
    email: row.email,
    role: memberRoleSchema.parse(row.role),
    createdAt: toInstant(row.created_at),
  }));
}

/** By name. */
export async function listAllowedDomains({ supabase }: MemberContext): Promise<AllowedEmailDomain[]> {
  const { data, error } = await supabase.from("allowed_email_domains").select("domain, created_at").order("domain");
  if (error) throw error;
  return data.map((row) => ({ domain: row.domain, createdAt: toInstant(row.created_at) }));
}

/** Longest waiting first. */
export async function listPendingMembers({ supabase }: MemberContext): Promise<PendingMember[]> {
  const { data, error } = await supabase
    .from("pending_members")
    .select("user_id, email, requested_at, removed_at")
    .order("requested_at");
  if (error) throw error;
  return data.map((row) => ({
    userId: row.user_id,
    email: row.email,
    requestedAt: toInstant(row.requested_at),
    removedAt: row.removed_at && toInstant(row.removed_at),
  }));
}

/** Lets in whoever has this address: at once if they wait already, else when they sign up and confirm it. */
export async function inviteMember(ctx: MemberContext, input: { email: string; role: MemberRole }): Promise<void> {
  const { error } = await ctx.supabase
    .from("member_invitations")
    .insert({ email: input.email, role: input.role, invited_by: ctx.userId });
  if (error) throw toProductError(error);
}

export async function revokeInvitation(ctx: MemberContext, input: { email: string }): Promise<void> {
  await requireChange(ctx.supabase.from("member_invitations").delete().eq("email", input.email).select("email"));
}

/** Lets in everybody with a confirmed address at this domain, now or later. Members stay when it is removed. */
export async function allowDomain(ctx: MemberContext, input: { domain: string }): Promise<void> {
  const { error } = await ctx.supabase
    .from("allowed_email_domains")
    .insert({ domain: input.domain, added_by: ctx.userId });
  if (error) throw toProductError(error);
}

export async function removeDomain(ctx: MemberContext, input: { domain: string }): Promise<void> {
  await requireChange(ctx.supabase.from("allowed_email_domains").delete().eq("domain", input.domain).select("domain"));
}

/** Lets in somebody who waits. */
export async function admitPending(ctx: MemberContext, input: { userId: string; role: MemberRole }): Promise<void> {
  const { data: pending, error } = await ctx.supabase
    .from("pending_members")
    .select("email")
    .eq("user_id", input.userId)
    .maybeSingle();
  if (error) throw error;
  if (!pending) throw new ProductError("not_found", "This person does not wait any more.");
  // Nobody writes to members directly: an invitation to the address of somebody who waits lets them in at once.
  await inviteMember(ctx, { email: pending.email, role: input.role });
}

export async function setRole(ctx: MemberContext, input: { userId: string; role: MemberRole }): Promise<void> {
  await requireChange(
    ctx.supabase.from("members").update({ role: input.role }).eq("user_id", input.userId).select("user_id"),
  );
}

export async function removeMember(ctx: MemberContext, input: { userId: string }): Promise<void> {
  await requireChange(ctx.supabase.from("members").delete().eq("user_id", input.userId).select("user_id"));
}

/** A change of no row is one that row-level security hid, or that somebody else made first. */
async function requireChange(
  change: PromiseLike<{ data: unknown[] | null; error: PostgrestError | null }>,
): Promise<void> {
  const { data, error } = await change;
  if (error) throw toProductError(error);
  if (data?.length === 0) throw new ProductError("not_found", "This was changed by somebody else. Reload the page.");
}

/** The database's refusals in words for an admin; others are passed on, to be logged. */
function toProductError(error: PostgrestError): Error {
  switch (error.code) {
    case "42501":
      return new ProductError("forbidden", "Only admins can change who is let in.");
    case "23505":
      return new ProductError("conflict", "They are on the list already, or in the team.");
    // What the database itself calls a conflict: a team without an admin.
    case "PT409":
      return new ProductError("conflict", "The team needs an admin. Make somebody else an admin first.");
    default:
      return error;
  }
}
