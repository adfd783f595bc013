import { describe, expect, it, vi } from "vitest";
import { createPoliteness } from "./session";
import { createSessionForDomain } from "./session-for-domain";
import { FetchError, type Transport, type TransportRequest } from "./types";

function setUp(domain: string, redirectTo?: string) {
  const transport = (name: string) => {
    const send = vi.fn(async ({ url }: TransportRequest) => {
      if (url.pathname === "/robots.txt") return { status: 404, headers: {}, body: (async function* () {})() };
      const headers: Record<string, string> = redirectTo ? { location: redirectTo } : {};
      return {
        status: redirectTo ? 302 : 200,
        headers,
        body: (async function* () {
          yield Buffer.from(name);
        })(),
      };
    });
    return { send, close: async () => {} } satisfies Transport;
  };
  const network = transport("network");
  const sample = transport("sample");
  const session = createSessionForDomain(domain, {
    network,
    sample,
    userAgent: "test",
    politeness: createPoliteness(),
    runSignal: new AbortController().signal,
  });
  return { network, sample, session, fetch: session.forSource("website") };
}

describe("a run on a sample company", () => {
  it("reads the sample web, other sample hosts included", async () => {
    const { fetch, network } = setUp("acme.example");
    expect(await fetch("https://acme.example/")).toMatchObject({ body: Buffer.from("sample") });
    expect(await fetch("https://boards-api.greenhouse.example/v1")).toMatchObject({ body: Buffer.from("sample") });
    expect(network.send).not.toHaveBeenCalled();
  });

  it.each(["https://acme.com/", "https://acme.example.com/", "https://notexample/", "https://127.0.0.1/"])(
    "never touches the network: %s",
    async (url) => {
      const { fetch, network, sample } = setUp("acme.example");
      await expect(fetch(url)).rejects.toMatchObject({ kind: "blocked" });
      expect(network.send).not.toHaveBeenCalled();
      expect(sample.send).not.toHaveBeenCalled();
    },
  );

  it("does not follow a redirect to the network", async () => {
    const { fetch, network } = setUp("acme.example", "https://acme.com/");
    await expect(fetch("https://acme.example/")).rejects.toMatchObject({
      kind: "blocked",
      message: "acme.com is on the internet, which research on the sample web never visits.",
    });
    expect(network.send).not.toHaveBeenCalled();
  });
});

describe("a run on a real company", () => {
  it("reads the network", async () => {
    const { fetch, sample } = setUp("acme.com");
    expect(await fetch("https://www.acme.com/")).toMatchObject({ body: Buffer.from("network") });
    expect(await fetch("https://www.example.com/")).toMatchObject({ body: Buffer.from("network") });
    expect(sample.send).not.toHaveBeenCalled();
  });

  it.each([undefined, "https://acme.example/"])("never reads the sample web (redirect to %s)", async (redirectTo) => {
    const { fetch, sample, network } = setUp("acme.com", redirectTo);
    await expect(fetch(redirectTo ? "https://acme.com/" : "https://acme.example/")).rejects.toMatchObject({
      kind: "blocked",
      message: "acme.example is on the sample web, which research on real companies never reads.",
    });
    expect(sample.send).not.toHaveBeenCalled();
    expect(network.send).toHaveBeenCalledTimes(redirectTo ? 2 : 0);
  });

  it("gives literals the guard's own message", async () => {
    const { fetch } = setUp("acme.com");
    await expect(fetch("http://127.0.0.1/")).rejects.toThrow("IP addresses are not visited, only names.");
    await expect(fetch("http://127.0.0.1/")).rejects.toBeInstanceOf(FetchError);
  });
});
