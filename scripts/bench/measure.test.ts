import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalWeb, startLocalWeb } from "./local-web";
import { listHosts, measureResearch } from "./measure";

const DOMAIN = "tesseragrid.example";

describe("one research over real sockets, every answer held back for 100 ms", () => {
  let web: LocalWeb;

  beforeAll(async () => {
    web = await startLocalWeb(listHosts([DOMAIN]), 100);
    // Loads and compiles the code.
    await measureResearch(DOMAIN, web);
  });
  afterAll(() => web.close());

  it("takes at most 1.3 times its longest chain of dependent requests", { retry: 2 }, async () => {
    const { researchMs, chainMs, chain, requests } = await measureResearch(DOMAIN, web);
    // robots.txt, home page, careers page, the board's robots.txt, the board.
    expect(chain).toHaveLength(5);
    expect(requests).toBeGreaterThan(chain.length);
    expect(researchMs / chainMs).toBeLessThanOrEqual(1.3);
  });

  it("takes less time than the same requests one after the other", async () => {
    const { researchMs, sequentialMs } = await measureResearch(DOMAIN, web);
    expect(researchMs).toBeLessThan(sequentialMs);
  });
});
