import { once } from "node:events";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { type Reservation, reserveFreePort, reservePort } from "./ports";

const reserved: (Reservation | null)[] = [];
afterEach(() => Promise.all(reserved.splice(0).map((reservation) => reservation?.release())));

const reserve = async (port: number, host?: string) => {
  const reservation = await reservePort(port, host);
  reserved.push(reservation);
  return reservation;
};

const pickPort = async () => {
  const reservation = await reservePort(0);
  await reservation?.release();
  return reservation?.port ?? 0;
};

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

describe("reservePort", () => {
  it.each(["127.0.0.1", "0.0.0.0", ...(hasIPv6 ? ["::1"] : [])])("sees what listens on %s", async (host) => {
    const port = await pickPort();
    const server = createServer().listen(port, host);
    await once(server, "listening");
    expect(await reserve(port)).toBeNull();
    server.close();
    await once(server, "close");
    expect(await reserve(port)).toMatchObject({ port });
  });

  it("keeps others away until it is released, even with a connection under way", async () => {
    const first = await reserve(0);
    const port = first?.port ?? 0;
    expect(port).toBeGreaterThan(0);
    expect(await reserve(port)).toBeNull();
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    await once(socket, "close");
    await first?.release();
    expect(await reserve(port)).toMatchObject({ port });
  });

  it.runIf(hasIPv6)("asks for no more than the host it is given", async () => {
    const other = await reserve(0, "::1");
    expect(await reserve(other?.port ?? 0, "127.0.0.1")).not.toBeNull();
  });

  it.each(["192.0.2.1", "no-such-host.invalid"])("says that %s is no address of this machine", async (host) => {
    await expect(reserve(3000, host)).rejects.toThrow(`HOST=${host} is not an address of this machine`);
  });
});

describe("reserveFreePort", () => {
  it("passes over taken ports", async () => {
    const taken = await reserve(0);
    const free = await reserveFreePort(taken?.port ?? 0);
    reserved.push(free);
    expect(free.port).toBeGreaterThan(taken?.port ?? 0);
  });

  it("does not pass the last port there is", async () => {
    await reserve(65_535);
    await expect(reserveFreePort(65_535)).rejects.toThrow("No port");
  });
});
