import { createServer, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { findFreePort, isPortFree, pickPort } from "./ports";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

const listen = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once("error", reject).listen(port, host, resolve);
    servers.push(server);
  });

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);

describe("isPortFree", () => {
  it.each(["127.0.0.1", "0.0.0.0", ...(hasIPv6 ? ["::1"] : [])])("sees what listens on %s", async (host) => {
    const port = await pickPort();
    expect(await isPortFree(port)).toBe(true);
    await listen(port, host);
    expect(await isPortFree(port)).toBe(false);
  });

  it.runIf(hasIPv6)("asks for no more than the host it is given", async () => {
    const port = await pickPort();
    await listen(port, "::1");
    expect(await isPortFree(port, "127.0.0.1")).toBe(true);
  });

  it.each([
    { host: "192.0.2.1", code: "EADDRNOTAVAIL" },
    { host: "no-such-host.invalid", code: "ENOTFOUND" },
  ])("says that $host is no address of this machine", async ({ host }) => {
    await expect(isPortFree(3000, host)).rejects.toThrow(`HOST=${host} is not an address of this machine`);
  });
});

describe("findFreePort", () => {
  it("passes over taken ports", async () => {
    const port = await pickPort();
    await listen(port, "127.0.0.1");
    expect(await findFreePort(port)).toBeGreaterThan(port);
  });

  it("does not pass the last port there is", async () => {
    const last = 65_535;
    if (await isPortFree(last)) await listen(last, "127.0.0.1");
    await expect(findFreePort(last)).rejects.toThrow("No port");
  });
});
