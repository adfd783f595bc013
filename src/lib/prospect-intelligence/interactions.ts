import "server-only";
/** What a rep did about an account: an append-only log, written as the rep, so that row-level security applies. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { PostgrestError } from "@supabase/supabase-js";
import type { MemberContext } from "../auth/context";
import type { Tables } from "../supabase/database.types";
import { toInstant } from "../supabase/instant";
import { parseDomainField } from "./domain-field";
import { ProductError } from "./errors";
import { type Interaction, type InteractionRequest, interactionSchema } from "./schemas";

const UNIQUE_VIOLATION = "23505";
/** Row-level security, a check, or text that cannot be stored: the row's own fault, not the database's. */
const REFUSALS = new Set(["42501", "23514", "23503", "22P02", "22P05", "22021"]);

type InteractionRow = Tables<"user_interactions">;

/**
 * Logs one event. The same idempotency key again gives the first event with `isNew: false`, and `conflict` when the
 * event is another one. `undone` takes back an event of one's own, once.
 */
export async function recordInteraction(
  ctx: MemberContext,
  input: InteractionRequest,
): Promise<{ interaction: Interaction; isNew: boolean }> {
  const event = {
    user_id: ctx.userId,
    account_domain: parseDomainField(input.domain),
    interaction_type: input.type,
    research_id: input.researchId ?? null,
    impression_id: input.impressionId ?? null,
    metadata: input.metadata ?? {},
    idempotency_key: input.idempotencyKey ?? randomUUID(),
  };
  const { data, error } = await ctx.supabase.from("user_interactions").insert(event).select().single();
  if (!error) return { interaction: toInteraction(data), isNew: true };
  if (error.code !== UNIQUE_VIOLATION) throw await explainRefusal(ctx, event, error);

  const first = await findByKey(ctx, event.idempotency_key);
  // The other thing that is unique is the undoing of an event.
  if (!first) throw new ProductError("conflict", "This was taken back already.");
  const { id: _, occurred_at: __, is_simulated: ___, ...known } = first;
  if (!isDeepStrictEqual(known, event)) {
    throw new ProductError("conflict", "Another event was sent with this idempotency key.");
  }
  return { interaction: toInteraction(first), isNew: false };
}

/** An event as the page shows it. */
export interface LoggedInteraction extends Interaction {
  /** ISO instant at which it was taken back, or null. */
  undoneAt: string | null;
}

const HISTORY_LIMIT = 500;

/** This member's events with an account, newest first. What was taken back says so; `undone` events are not listed. */
export async function listInteractions(ctx: MemberContext, domain: string): Promise<LoggedInteraction[]> {
  const { data, error } = await ctx.supabase
    .from("user_interactions")
    .select()
    .eq("user_id", ctx.userId)
    .eq("account_domain", domain)
    .order("occurred_at", { ascending: false })
    .order("id")
    .limit(HISTORY_LIMIT);
  if (error) throw error;
  const interactions = data.map(toInteraction);
  const undone = new Map(
    interactions.filter(({ type }) => type === "undone").map((i) => [i.metadata.interactionId, i.occurredAt]),
  );
  return interactions
    .filter(({ type }) => type !== "undone")
    .map((interaction) => ({ ...interaction, undoneAt: undone.get(interaction.id) ?? null }));
}

async function findByKey(ctx: MemberContext, idempotencyKey: string): Promise<InteractionRow | null> {
  const { data, error } = await ctx.supabase
    .from("user_interactions")
    .select()
    .eq("user_id", ctx.userId)
    .eq("idempotency_key", idempotencyKey)
    .maybeSingle();
  if (error) throw error;
  return data;
}

/** The database refuses by one rule or another; which one, in words. An error that is no refusal is passed on. */
async function explainRefusal(
  ctx: MemberContext,
  event: Pick<InteractionRow, "account_domain" | "interaction_type" | "research_id" | "impression_id" | "metadata">,
  error: PostgrestError,
): Promise<Error> {
  if (!REFUSALS.has(error.code)) return error;
  if (event.research_id !== null) {
    const { data: research } = await ctx.supabase
      .from("prospect_intelligence")
      .select("domain")
      .eq("id", event.research_id)
      .eq("user_id", ctx.userId)
      .maybeSingle();
    if (!research) return refusal("not_found", "researchId", "You have no research with this id.");
    if (research.domain !== event.account_domain) {
      return refusal("invalid_field", "researchId", `This research is about ${research.domain}.`);
    }
  }
  if (event.impression_id !== null) {
    const { data: impression } = await ctx.supabase
      .from("recommendation_impressions")
      .select("account_domain")
      .eq("id", event.impression_id)
      .eq("user_id", ctx.userId)
      .maybeSingle();
    if (!impression) return refusal("not_found", "impressionId", "Nothing was recommended to you under this id.");
    if (impression.account_domain !== event.account_domain) {
      return refusal("invalid_field", "impressionId", `This recommendation is of ${impression.account_domain}.`);
    }
  }
  if (event.interaction_type === "undone") {
    const path = "metadata.interactionId";
    const { interactionId } = event.metadata as { interactionId: string };
    const { data: target } = await ctx.supabase
      .from("user_interactions")
      .select("account_domain, interaction_type")
      .eq("id", interactionId)
      .eq("user_id", ctx.userId)
      .maybeSingle();
    if (!target) return refusal("not_found", path, "You have no interaction with this id.");
    if (target.account_domain !== event.account_domain) {
      return refusal("invalid_field", path, `This interaction is with ${target.account_domain}.`);
    }
    if (target.interaction_type === "undone") return refusal("invalid_field", path, "Undoing cannot be undone.");
  }
  if (error.code.startsWith("22")) {
    return new ProductError("invalid_field", "Some text in this cannot be stored.", { cause: error });
  }
  return error;
}

function refusal(code: "not_found" | "invalid_field", path: string, message: string): ProductError {
  return new ProductError(code, message, { issues: [{ path, message }] });
}

function toInteraction(row: InteractionRow): Interaction {
  return interactionSchema.parse({
    id: row.id,
    domain: row.account_domain,
    type: row.interaction_type,
    researchId: row.research_id,
    impressionId: row.impression_id,
    metadata: row.metadata,
    idempotencyKey: row.idempotency_key,
    occurredAt: toInstant(row.occurred_at),
  });
}
