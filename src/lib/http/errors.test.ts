import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createLogger } from "../logger";
import { ERROR_STATUS, type ErrorCode, ProductError } from "../prospect-intelligence/errors";
import { toErrorResponse, toInvalidField } from "./errors";

const lines: string[] = [];
const log = createLogger({ level: "info", isReadable: false }, { write: (line) => void lines.push(line) });

describe("toErrorResponse", () => {
  test.each(Object.entries(ERROR_STATUS))("answers %s with %i", async (code, status) => {
    const response = toErrorResponse(new ProductError(code as ErrorCode, "Words for a rep"), log);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code, message: "Words for a rep" } });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("keeps the message of an error nobody meant, and logs its cause", async () => {
    lines.length = 0;
    const response = toErrorResponse(new Error("relation private.keys does not exist"), log);
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(JSON.parse(body).error.code).toBe("internal");
    expect(body).not.toContain("private.keys");
    expect(lines.join("")).toContain("private.keys");
  });

  test("says when to ask again", () => {
    const error = new ProductError("rate_limited", "Slowly", { retryAfter: 7 });
    expect(toErrorResponse(error, log).headers.get("retry-after")).toBe("7");
  });

  test("names each bad field by its path", async () => {
    const schema = z.strictObject({ domain: z.string(), metadata: z.object({ interactionId: z.uuid() }) });
    const result = schema.safeParse({ domain: 1, metadata: { interactionId: "x" }, extra: true });
    const response = toErrorResponse(toInvalidField(result.error as z.ZodError), log);
    expect(response.status).toBe(422);
    const { issues } = (await response.json()).error;
    expect(issues.map((issue: { path: string }) => issue.path)).toEqual(["domain", "metadata.interactionId", "extra"]);
  });
});
