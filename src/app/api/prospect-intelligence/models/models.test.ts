import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { TestUser } from "@/embedded/testing";
import { describeData, openModel, scoreWithModel } from "@/lib/prospect-intelligence/learning/icp-model";
import { DEFAULT_LABEL, DEFAULT_WINDOW_DAYS } from "@/lib/prospect-intelligence/learning/labels";
import { overSql } from "@/lib/prospect-intelligence/learning/learning-database";
import { forgetLiveModel, refreshLiveModel, scoreByLiveModel } from "@/lib/prospect-intelligence/learning/live-model";
import { icpModelSchema, learningDataSchema } from "@/lib/prospect-intelligence/learning/model-schemas";
import { createWorld, SIMULATED_WINDOW_DAYS } from "@/lib/prospect-intelligence/learning/simulate";
import { fillDatabase } from "@/lib/prospect-intelligence/learning/simulate/fill";
import { readTrainingSet } from "@/lib/prospect-intelligence/learning/train";
import { startTestServer, type TestServer } from "@/lib/testing/server";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "localhost:3000" }),
  cookies: async () => ({ getAll: () => [], set: () => {} }),
}));

const { GET, POST } = await import("./route");
const { POST: promote } = await import("./promote/route");
const { POST: rollBack } = await import("./rollback/route");

const overviewSchema = z.strictObject({
  models: z.array(icpModelSchema),
  data: learningDataSchema,
  training: z.null(),
});

let server: TestServer;
let rep: TestUser;
beforeAll(async () => {
  server = await startTestServer();
  rep = await server.signUpMember();
});
afterAll(() => server.close());

function request(user: TestUser, body?: unknown): Request {
  return new Request("http://localhost:3000/api/prospect-intelligence/models", {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${user.accessToken}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** The events of a stream, in order. */
async function eventsOf(response: Response): Promise<{ event: string; data: Record<string, unknown> }[]> {
  const text = await response.text();
  return [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, event = "", data = ""]) => ({
    event,
    data: JSON.parse(data),
  }));
}

describe("the models of a team", () => {
  test.each([
    ["what there is", () => GET(request(rep))],
    ["training", () => POST(request(rep, { action: "train" }))],
    ["promoting", () => promote(request(rep, { version: 1 }))],
    ["rolling back", () => rollBack(request(rep, {}))],
  ])("are for admins: %s", async (_, call) => {
    const response = await call();
    expect(response.status).toBe(403);
    expect((await response.json()).error.code).toBe("forbidden");
  });

  test("without any run, nothing claims to have learned", async () => {
    const overview = overviewSchema.parse(await (await GET(request(server.admin))).json());
    expect(overview.models).toEqual([]);
    expect(overview.data).toMatchObject({ runs: 0, outcomes: 0, outcomesNeeded: 50, canTrain: false });
    const events = await eventsOf(await POST(request(server.admin, { action: "train" })));
    expect(events.at(-1)).toMatchObject({
      event: "error",
      data: { error: { code: "not_enough_data", message: expect.stringContaining("50 more") } },
    });
    await refreshLiveModel();
    expect(scoreByLiveModel([])).toBeNull();
  });

  test("refuse what is not asked for in their way", async () => {
    expect((await POST(request(server.admin, { action: "train", label: "icp_score" }))).status).toBe(422);
    expect((await POST(request(server.admin, { action: "cancel" }))).status).toBe(409);
    expect((await promote(request(server.admin, { version: 99 }))).status).toBe(404);
    expect((await rollBack(request(server.admin, {}))).status).toBe(409);
  });

  test("are trained, promoted, served, replayed and rolled back", async () => {
    await fillDatabase(server.sql, createWorld({ seed: "routes 1", accounts: 700, reps: 7 }));
    // The database is in this thread: while it was filled, open connections timed out unnoticed.
    await vi.waitFor(async () => expect((await GET(request(server.admin))).status).toBe(200), { timeout: 60_000 });
    const counted = overviewSchema.parse(await (await GET(request(server.admin))).json());
    const learned = await readTrainingSet(overSql(server.sql), {
      label: DEFAULT_LABEL,
      windowDays: DEFAULT_WINDOW_DAYS,
    });
    expect(learned.outcomeCount).toBeGreaterThan(0);
    expect(counted.data).toEqual(describeData(learned));

    const training = await POST(request(server.admin, { action: "train", windowDays: SIMULATED_WINDOW_DAYS }));
    const [second] = await eventsOf(await POST(request(server.admin, { action: "train" })));
    expect(second).toMatchObject({ event: "error", data: { error: { code: "conflict" } } });
    const events = await eventsOf(training);
    expect(events.at(-1)).toMatchObject({ event: "model" });
    expect(new Set(events.slice(0, -1).map(({ event }) => event))).toEqual(new Set(["progress"]));
    const model = icpModelSchema.parse(events.at(-1)?.data.model);
    expect(model).toMatchObject({ state: "candidate", isSimulated: true, createdBy: server.admin.id });

    const promoted = await promote(request(server.admin, { version: model.version }));
    expect(model.metrics.canGoLive).toBe(true);
    expect(icpModelSchema.parse((await promoted.json()).model)).toMatchObject({
      state: "live",
      promotedBy: server.admin.id,
    });

    await refreshLiveModel();
    const signals = [{ key: "employee_count" as const, value: 120, evidence: [] }];
    const score = scoreByLiveModel(signals);
    expect(score).toMatchObject({ modelId: model.id, version: model.version, isSimulated: true });
    const [stored] = await server.sql<{ artefact: unknown }>(
      "select artefact from public.icp_model_artefacts where model_id = $1",
      [model.id],
    );
    expect(scoreWithModel(openModel(model, stored?.artefact), { employee_count: 120 })).toEqual(score);

    expect(await (await rollBack(request(server.admin, {}))).json()).toEqual({ model: null });
    await refreshLiveModel();
    expect(scoreByLiveModel(signals)).toBeNull();
    const overview = overviewSchema.parse(await (await GET(request(server.admin))).json());
    expect(overview.models.map(({ state }) => state)).toEqual(["retired"]);
    expect(overview.data).toEqual(counted.data);
  }, 600_000);

  test("that can't be opened score nothing, and fail no run", async () => {
    await server.sql("update public.icp_models set state = 'live', retired_at = null");
    await server.sql("alter table public.icp_model_artefacts disable trigger refuse_change");
    await server.sql('update public.icp_model_artefacts set artefact = artefact || \'{"featuresVersion": "0"}\'');
    forgetLiveModel();
    await refreshLiveModel();
    expect(scoreByLiveModel([])).toBeNull();
  });
});
