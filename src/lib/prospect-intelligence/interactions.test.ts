import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberContext } from "../auth/context";
import { activeProfileId, createResearch, startTestServer, type TestServer } from "../testing/server";
import { listInteractions, recordInteraction } from "./interactions";
import { saveProspectResearch } from "./persistence";
import type { InteractionRequest } from "./schemas";

let server: TestServer;
let ada: MemberContext;
let ben: MemberContext;

beforeAll(async () => {
  server = await startTestServer();
  ada = server.contextOf(await server.signUpMember());
  ben = server.contextOf(await server.signUpMember());
});
afterAll(() => server.close());

describe("recordInteraction", () => {
  test("logs the event under the registrable domain, as its maker", async () => {
    const { interaction, isNew } = await recordInteraction(ada, {
      domain: "https://WWW.Acme.example/about",
      type: "contacted",
      metadata: { channel: "e-mail" },
    });
    expect(isNew).toBe(true);
    expect(interaction).toMatchObject({
      domain: "acme.example",
      type: "contacted",
      researchId: null,
      metadata: { channel: "e-mail" },
    });
    const [row] = await server.sql("select * from public.user_interactions where id = $1", [interaction.id]);
    expect(row).toMatchObject({ user_id: ada.userId, account_domain: "acme.example" });
  });

  test("logs an event once however often it is sent, and gives the first each time", async () => {
    const event: InteractionRequest = {
      domain: "acme.example",
      type: "viewed",
      metadata: { b: 1, a: { d: [1], c: null } },
      idempotencyKey: randomUUID(),
    };
    const results = await Promise.all([1, 2, 3].map(() => recordInteraction(ada, event)));
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(results.map(({ interaction }) => interaction.id)).size).toBe(1);
  });

  test("refuses another event under a key that was used", async () => {
    const event: InteractionRequest = { domain: "acme.example", type: "contacted", idempotencyKey: randomUUID() };
    await recordInteraction(ada, event);
    for (const changes of [
      { type: "deal_won" },
      { domain: "globex.example" },
      { metadata: { note: "later" } },
    ] satisfies Partial<InteractionRequest>[]) {
      await expect(recordInteraction(ada, { ...event, ...changes })).rejects.toMatchObject({ code: "conflict" });
    }
    expect((await recordInteraction(ben, event)).isNew).toBe(true);
  });

  test("ties an event to research of one's own about the same company only", async () => {
    const research = createResearch();
    await saveProspectResearch(research, { userId: ada.userId, profileId: await activeProfileId(ada) });
    const event: InteractionRequest = { domain: "acme.example", type: "opened_research", researchId: research.id };

    expect((await recordInteraction(ada, event)).interaction.researchId).toBe(research.id);
    await expect(recordInteraction(ben, event)).rejects.toMatchObject({
      code: "not_found",
      issues: [{ path: "researchId" }],
    });
    await expect(recordInteraction(ada, { ...event, researchId: randomUUID() })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(recordInteraction(ada, { ...event, domain: "globex.example" })).rejects.toMatchObject({
      code: "invalid_field",
      issues: [{ path: "researchId" }],
    });
  });

  test("says which text cannot be stored rather than failing", async () => {
    for (const text of ["a\0b", "\ud83d"]) {
      await expect(
        recordInteraction(ada, { domain: "acme.example", type: "contacted", metadata: { text } }),
      ).rejects.toMatchObject({ code: "invalid_field" });
    }
    await expect(
      recordInteraction(ada, { domain: "acme.example", type: "contacted", idempotencyKey: "\0" }),
    ).rejects.toMatchObject({ code: "invalid_field" });
  });

  test("refuses what is no domain", async () => {
    await expect(recordInteraction(ada, { domain: "no domain", type: "viewed" })).rejects.toMatchObject({
      code: "invalid_domain",
      issues: [{ path: "domain" }],
    });
  });
});

describe("undone", () => {
  const undo = (ctx: MemberContext, interactionId: string, changes: Partial<InteractionRequest> = {}) =>
    recordInteraction(ctx, { domain: "acme.example", type: "undone", metadata: { interactionId }, ...changes });
  const contact = async (ctx: MemberContext) =>
    (await recordInteraction(ctx, { domain: "acme.example", type: "contacted" })).interaction.id;

  test("takes an event back once", async () => {
    const id = await contact(ada);
    const key = randomUUID();
    const first = await undo(ada, id, { idempotencyKey: key });
    expect(first.isNew).toBe(true);
    expect(await undo(ada, id, { idempotencyKey: key })).toEqual({ interaction: first.interaction, isNew: false });
    await expect(undo(ada, id)).rejects.toMatchObject({ code: "conflict" });
  });

  test("takes nothing back that is somebody else's, with another company, or an undo itself", async () => {
    const id = await contact(ada);
    const path = "metadata.interactionId";
    await expect(undo(ben, id)).rejects.toMatchObject({ code: "not_found", issues: [{ path }] });
    await expect(undo(ada, randomUUID())).rejects.toMatchObject({ code: "not_found", issues: [{ path }] });
    await expect(undo(ada, id, { domain: "globex.example" })).rejects.toMatchObject({
      code: "invalid_field",
      issues: [{ path }],
    });
    const undone = await undo(ada, id);
    await expect(undo(ada, undone.interaction.id)).rejects.toMatchObject({ code: "invalid_field", issues: [{ path }] });
  });
});

describe("listInteractions", () => {
  test("shows one's own events newest first, and what was taken back", async () => {
    const domain = "initech.example";
    const log = async (type: InteractionRequest["type"], metadata?: InteractionRequest["metadata"]) =>
      (await recordInteraction(ada, { domain, type, metadata })).interaction;
    const contacted = await log("contacted");
    const met = await log("meeting_booked");
    const undone = await log("undone", { interactionId: contacted.id });
    await recordInteraction(ben, { domain, type: "deal_lost" });

    expect(await listInteractions(ada, domain)).toEqual([
      { ...met, undoneAt: null },
      { ...contacted, undoneAt: undone.occurredAt },
    ]);
  });
});
