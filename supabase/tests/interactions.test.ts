import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { actAs, refusalOf, type Sql, saveResearch, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

interface Event {
  type?: string;
  domain?: string;
  researchId?: string | null;
  metadata?: unknown;
  key?: string;
}

const INSERT = `insert into public.user_interactions
  (user_id, account_domain, interaction_type, research_id, metadata, idempotency_key) values ($1, $2, $3, $4, $5, $6)`;
const toParams = (userId: string, event: Event) => [
  userId,
  event.domain ?? "acme.example",
  event.type ?? "contacted",
  event.researchId ?? null,
  JSON.stringify(event.metadata ?? {}),
  event.key ?? randomUUID(),
];

async function makeTeam(sql: Sql) {
  const [admin, rep, stranger] = [await signUp(sql), await signUp(sql), await signUp(sql)];
  await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ($1)", [rep.email]));
  const log = async (event: Event = {}, who = rep) => {
    const [row] = await actAs(sql, who, () => sql<{ id: string }>(`${INSERT} returning id`, toParams(who.id, event)));
    return row?.id as string;
  };
  const refusal = (event: Event, who = rep, owner = who) =>
    actAs(sql, who, () => refusalOf(sql, INSERT, toParams(owner.id, event)));
  return { admin, rep, stranger, log, refusal };
}

describe("an interaction", () => {
  it("is logged by a member in their own name, dated by the database", () =>
    tryOut(test, async (sql) => {
      const { rep, log } = await makeTeam(sql);
      await log();
      const [row] = await sql("select user_id, occurred_at = now() as is_now from public.user_interactions");
      expect(row).toEqual({ user_id: rep.id, is_now: true });
    }));

  it.each(["occurred_at", "id"])("does not take %s from whoever logs it", (column) =>
    tryOut(test, async (sql) => {
      const { rep } = await makeTeam(sql);
      const value = column === "id" ? "gen_random_uuid()" : "now()";
      const refusal = await actAs(sql, rep, () =>
        refusalOf(
          sql,
          `insert into public.user_interactions (user_id, account_domain, interaction_type, ${column})
           values ($1, 'acme.example', 'viewed', ${value})`,
          [rep.id],
        ),
      );
      expect(refusal).toMatchObject({ code: "42501" });
    }),
  );

  it("is refused from a stranger, and in somebody else's name", () =>
    tryOut(test, async (sql) => {
      const { admin, rep, stranger, refusal } = await makeTeam(sql);
      expect(await refusal({}, stranger)).toMatchObject({ code: "42501" });
      expect(await refusal({}, admin, rep)).toMatchObject({ code: "42501" });
    }));

  it("is logged once for a key, which is each member's own", () =>
    tryOut(test, async (sql) => {
      const { admin, log, refusal } = await makeTeam(sql);
      await log({ key: "k" });
      expect(await refusal({ key: "k", type: "viewed" })).toMatchObject({ code: "23505" });
      await log({ key: "k" }, admin);
    }));

  it.each([
    { name: "an unknown type", event: { type: "called" } },
    { name: "a domain in upper case", event: { domain: "Acme.example" } },
    { name: "metadata that is no object", event: { metadata: [] } },
    { name: "metadata beyond 16 KB", event: { metadata: { text: "x".repeat(16384) } } },
    { name: "an empty key", event: { key: "" } },
    { name: "a key beyond 200 characters", event: { key: "k".repeat(201) } },
  ])("is refused with $name", ({ event }) =>
    tryOut(test, async (sql) => {
      const { refusal } = await makeTeam(sql);
      expect(await refusal(event)).toMatchObject({ code: "23514" });
    }),
  );

  it("names a research of its own person and account, or none", () =>
    tryOut(test, async (sql) => {
      const { admin, rep, log, refusal } = await makeTeam(sql);
      const own = await saveResearch(sql, rep.id);
      const foreign = await saveResearch(sql, admin.id);
      await log({ researchId: own });
      expect(await refusal({ researchId: foreign })).toMatchObject({ code: "42501" });
      expect(await refusal({ researchId: randomUUID() })).toMatchObject({ code: "42501" });
      expect(await refusal({ researchId: own, domain: "other.example" })).toMatchObject({ code: "42501" });
      // The owner of the database is bound too, by the key.
      expect(await refusalOf(sql, INSERT, toParams(rep.id, { researchId: foreign }))).toMatchObject({ code: "23503" });
      expect(
        await refusalOf(sql, INSERT, toParams(rep.id, { researchId: own, domain: "other.example" })),
      ).toMatchObject({ code: "23503" });
    }));
});

describe("undoing", () => {
  const undo = (interactionId: unknown, event: Event = {}): Event => ({
    type: "undone",
    metadata: { interactionId },
    ...event,
  });

  it("takes an interaction back, once", () =>
    tryOut(test, async (sql) => {
      const { log, refusal } = await makeTeam(sql);
      const id = await log();
      await log(undo(id));
      expect(await refusal(undo(id))).toMatchObject({
        code: "23505",
        message: expect.stringContaining("user_interactions_undone_once_idx"),
      });
      // The same id, written another way.
      expect(await refusal(undo(id.toUpperCase()))).toMatchObject({ code: "23505" });
    }));

  it("sent twice with one key is told from undoing twice", () =>
    tryOut(test, async (sql) => {
      const { rep, log } = await makeTeam(sql);
      const id = await log();
      await log(undo(id, { key: "k" }));
      const again = await actAs(sql, rep, () =>
        sql(
          `${INSERT} on conflict (user_id, idempotency_key) do nothing returning id`,
          toParams(rep.id, undo(id, { key: "k" })),
        ),
      );
      expect(again).toEqual([]);
    }));

  it.each([
    { name: "nothing", interactionId: undefined },
    { name: "null", interactionId: null },
    { name: "text", interactionId: "the last one" },
    { name: "an object", interactionId: {} },
  ])("is refused when it names $name", ({ interactionId }) =>
    tryOut(test, async (sql) => {
      const { refusal } = await makeTeam(sql);
      expect(await refusal(undo(interactionId))).toMatchObject({ code: "22P02" });
    }),
  );

  it("is refused for an interaction that isn't there, is somebody else's, another account's or an undoing itself", () =>
    tryOut(test, async (sql) => {
      const { admin, log, refusal } = await makeTeam(sql);
      const id = await log();
      const undoing = await log(undo(id));
      const foreign = await log({}, admin);
      const refused = {
        code: "23503",
        message: "undone names no interaction of this person with this account that can be taken back",
      };
      expect(await refusal(undo(randomUUID()))).toEqual(refused);
      expect(await refusal(undo(foreign))).toEqual(refused);
      expect(await refusal(undo(undoing))).toEqual(refused);
      const other = await log({ domain: "other.example" });
      expect(await refusal(undo(other))).toEqual(refused);
      // The owner of the database is bound too.
      expect(await refusalOf(sql, INSERT, toParams(admin.id, undo(other)))).toEqual(refused);
    }));

  it("leaves other events free to carry an interactionId", () =>
    tryOut(test, async (sql) => {
      const { log } = await makeTeam(sql);
      await log({ metadata: { interactionId: "anything" } });
      await log({ metadata: { interactionId: "anything" } });
    }));
});
