import { describe, expect, test } from "vitest";
import { createLogger } from "./logger";

function capture(isReadable: boolean) {
  const lines: string[] = [];
  return { lines, logger: createLogger({ level: "info", isReadable }, { write: (line) => void lines.push(line) }) };
}

describe("createLogger", () => {
  test("writes one JSON object a line, with the level by its name", () => {
    const { lines, logger } = capture(false);
    logger.info({ name: "research.source", durationMs: 12 }, "source finished");
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      name: "research.source",
      durationMs: 12,
      msg: "source finished",
    });
  });

  test.each([
    { password: "hunter2" },
    { headers: { authorization: "Bearer hunter2" } },
    { request: { headers: { cookie: "sb=hunter2" } } },
    { session: { access_token: "hunter2" } },
  ])("keeps the secret in %j out", (fields) => {
    for (const isReadable of [true, false]) {
      const { lines, logger } = capture(isReadable);
      logger.info(fields, "done");
      expect(lines.join("")).toContain("[redacted]");
      expect(lines.join("")).not.toContain("hunter2");
    }
  });

  test("tells an error together with its cause", () => {
    const { lines, logger } = capture(false);
    logger.error({ err: new Error("saving failed", { cause: new Error("disk full") }) }, "failed");
    expect(lines[0]).toContain("saving failed");
    expect(lines[0]).toContain("disk full");
  });

  test("is readable in development", () => {
    const { lines, logger } = capture(true);
    logger.warn({ name: "projection", researchId: "r1" }, "will retry");
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d {2}warn {3}projection {2}will retry {2}researchId="r1"\n$/);
  });
});
