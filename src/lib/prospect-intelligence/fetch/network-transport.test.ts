import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createGuardedConnector, createNetworkTransport, type NetworkTransportOptions } from "./network-transport";
import { type Certificate, createAuthority, createCertificate } from "./testing/certificates";
import { startLocalDns, type Zone } from "./testing/local-dns";
import { dialledLocally, type LocalSite, PUBLIC_ADDRESS, startLocalSite } from "./testing/local-site";
import { countSocketsOpened, watchSockets } from "./testing/socket-watch";
import type { Transport, TransportRequest } from "./types";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const site = async (...args: Parameters<typeof startLocalSite>) => {
  const started = await startLocalSite(...args);
  cleanups.push(() => started.close());
  return started;
};
const network = (options: NetworkTransportOptions) => {
  const transport = createNetworkTransport(options);
  cleanups.push(() => transport.close());
  return transport;
};

describe("a request", () => {
  it("carries what it was given and nothing else", async () => {
    let seen: { method?: string; url?: string; headers: object; body: string } | undefined;
    const { port } = await site({
      "*": async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        seen = { method: request.method, url: request.url, headers: request.headers, body };
        response.setHeader("set-cookie", ["a=1", "b=2"]).setHeader("X-Thing", "Yes").end("done");
      },
    });
    const transport = network(dialledLocally(port));
    const answer = await send(transport, "http://acme.com/jobs?x=1", {
      method: "POST",
      body: '{"a":1}',
      headers: { accept: "*/*" },
    });

    expect(answer).toMatchObject({
      status: 200,
      text: "done",
      headers: { "x-thing": "Yes", "set-cookie": "a=1\nb=2" },
    });
    expect(seen).toMatchObject({ method: "POST", url: "/jobs?x=1", body: '{"a":1}' });
    expect(seen?.headers).toEqual({ host: "acme.com", connection: "keep-alive", accept: "*/*", "content-length": "7" });

    await send(transport, "http://acme.com/again");
    expect(seen?.headers).not.toHaveProperty("cookie");
  });

  it("uses a connection again, resolving its name once", async () => {
    const local = await site({ "*": "ok" });
    const options = dialledLocally(local.port);
    const lookup = vi.fn(options.lookup ?? (() => Promise.resolve([])));
    const transport = network({ ...options, lookup });
    for (let i = 0; i < 20; i += 1) await send(transport, `http://acme.com/${i}`);
    expect(local.connections).toBe(1);
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  it("does not follow redirects", async () => {
    const local = await site({
      "*": (_request, response) => void response.writeHead(302, { location: "/über" }).end(),
    });
    const answer = await send(network(dialledLocally(local.port)), "http://acme.com/");
    expect(answer).toMatchObject({ status: 302 });
    expect(local.requests).toEqual(["acme.com/"]);
  });

  it("reads a location of raw UTF-8 and one of Latin-1", async () => {
    const locations = [Buffer.from("/über", "utf8"), Buffer.from("/über", "latin1")];
    const { port } = await rawServer((socket) => {
      socket.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: ");
      socket.end(Buffer.concat([locations.shift() ?? Buffer.alloc(0), Buffer.from("\r\n\r\n")]));
    });
    const transport = network(dialledLocally(port));
    expect((await send(transport, "http://acme.com/")).headers.location).toBe("/über");
    expect((await send(transport, "http://acme.com/")).headers.location).toBe("/über");
  });

  it("goes to no proxy that the environment names", async () => {
    const proxy = await site({ "*": "proxied" });
    const local = await site({ "*": "direct" });
    for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"]) {
      vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
    }
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    cleanups.push(() => vi.unstubAllEnvs());
    expect(await send(network(dialledLocally(local.port)), "http://acme.com/")).toMatchObject({ text: "direct" });
    expect(proxy.connections).toBe(0);
  });

  it.each<[string, () => Promise<NetworkTransportOptions>]>([
    ["looking up", async () => ({ ...dialledLocally(1), lookup: () => new Promise(() => {}) })],
    ["waiting for headers", async () => dialledLocally((await rawServer(() => {})).port)],
    ["reading the body", async () => dialledLocally((await site({ "*": drip })).port)],
  ])("ends at once when it is aborted while %s", async (_stage, createOptions) => {
    const transport = network(await createOptions());
    const stop = new AbortController();
    const startedAt = performance.now();
    setTimeout(() => stop.abort(), 50);
    await expect(send(transport, "http://acme.com/", { signal: stop.signal })).rejects.toThrow();
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe("the guard", () => {
  it.each([
    "http://localhost/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://169.254.169.254/",
    "http://2130706433/",
    "https://127.0.0.1/",
    "http://acme.com:22/",
    "http://user:secret@acme.com/",
  ])("opens no socket for %s", async (url) => {
    const local = await site({ "*": "secret" });
    const lookup = vi.fn(async () => [{ address: PUBLIC_ADDRESS, family: 4 }]);
    const transport = network({ ...dialledLocally(local.port), lookup });
    const opened = await countSocketsOpened(async () => {
      await expect(send(transport, url)).rejects.toMatchObject({ kind: "blocked" });
    });
    expect({ opened, connections: local.connections, lookups: lookup.mock.calls.length }).toEqual({
      opened: 0,
      connections: 0,
      lookups: 0,
    });
  });

  it.each([
    ["loopback", ["127.0.0.1"]],
    ["IPv6 loopback", ["::1"]],
    ["a private address", ["10.0.0.5"]],
    ["cloud metadata", ["169.254.169.254"]],
    ["Azure's metadata", ["168.63.129.16"]],
    ["mapped loopback", ["::ffff:127.0.0.1"]],
    ["NAT64", ["64:ff9b::7f00:1"]],
    ["a public address, then a private one", [PUBLIC_ADDRESS, "10.0.0.5"]],
    ["a private address, then a public one", ["fd00::1", PUBLIC_ADDRESS]],
    ["no address at all", ["not an address"]],
  ])("opens no socket for a name that resolves to %s", async (_name, addresses) => {
    const local = await site({ "*": "secret" });
    const { mapEndpoint, lookup } = dialledLocally(local.port, { "acme.com": addresses });
    const transport = network({ mapEndpoint, lookup });
    const opened = await countSocketsOpened(async () => {
      await expect(send(transport, "http://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
      await expect(send(transport, "https://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
    });
    expect({ opened, connections: local.connections }).toEqual({ opened: 0, connections: 0 });
  });

  it("counts the sockets that are opened when it lets a request pass", async () => {
    const local = await site({ "*": "ok" });
    const transport = network(dialledLocally(local.port));
    expect(await countSocketsOpened(() => send(transport, "http://acme.com/"))).toBe(1);
  });

  it.each(["http", "https"])("sends nothing over %s when a socket lands elsewhere than was checked", async (scheme) => {
    const local = await site({ "*": "secret" });
    // The name resolves to a public address, and yet the connection ends up on loopback.
    const { mapEndpoint, lookup } = dialledLocally(local.port);
    const transport = network({ mapEndpoint, lookup });
    await expect(send(transport, `${scheme}://acme.com/`)).rejects.toMatchObject({ kind: "blocked" });
    await vi.waitFor(() => expect(local.connections).toBe(1), 10_000);
    await local.close();
    cleanups.splice(0, 1);
    expect({ requests: local.requests, bytes: local.bytesReceived }).toEqual({ requests: [], bytes: 0 });
  });

  it("resolves a name once per connection, so that no second answer can differ", async () => {
    const local = await site({ "*": (_request, response) => void response.setHeader("connection", "close").end("ok") });
    const answers = [PUBLIC_ADDRESS, "127.0.0.1"];
    const lookup = vi.fn(async () => [{ address: answers.shift() ?? "", family: 4 }]);
    const options = dialledLocally(local.port);
    const transport = network({
      ...options,
      lookup,
      isAllowedAddress: (address) => lookup.mock.calls.length === 1 && options.isAllowedAddress?.(address) === true,
    });
    expect(await send(transport, "http://acme.com/")).toMatchObject({ text: "ok" });
    expect(lookup).toHaveBeenCalledTimes(1);
    await expect(send(transport, "http://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
  });

  describe("of the connector by itself", () => {
    const connectTo = (hostname: string, options: NetworkTransportOptions, protocol = "http:") =>
      new Promise<Socket>((resolve, reject) => {
        createGuardedConnector(options)({ hostname, protocol, port: "" }, (error, socket) =>
          error ? reject(error) : resolve(socket as Socket),
        );
      });

    it.each(["127.0.0.1", "::1", PUBLIC_ADDRESS])(
      "refuses the literal %s even if the address were allowed",
      async (literal) => {
        const local = await site({ "*": "secret" });
        const opened = await countSocketsOpened(async () => {
          const options = { ...dialledLocally(local.port, { [literal]: [literal] }), isAllowedAddress: () => true };
          await expect(connectTo(literal, options)).rejects.toThrow("IP addresses are not visited");
        });
        expect({ opened, connections: local.connections }).toEqual({ opened: 0, connections: 0 });
      },
    );

    it.each<[string, Zone]>([
      ["a private address", { "acme.com A": ["127.0.0.1"] }],
      ["a private address of IPv6", { "acme.com AAAA": ["::1"] }],
      ["a public address and a private one", { "acme.com A": [PUBLIC_ADDRESS, "10.0.0.5"] }],
      ["a public address, and a private one of IPv6", { "acme.com A": [PUBLIC_ADDRESS], "acme.com AAAA": ["fd00::1"] }],
      ["what DNS64 makes of a private one", { "acme.com AAAA": ["64:ff9b::a00:5"] }],
    ])("refuses a name for which name servers give %s", async (_name, zone) => {
      const dns = await startLocalDns(zone);
      cleanups.push(() => dns.close());
      const opened = await countSocketsOpened(async () => {
        const connecting = connectTo("acme.com", { dnsServers: [dns.server] });
        await expect(connecting).rejects.toThrow("not on the public internet");
      });
      expect(opened).toBe(0);
    });

    it("connects where it may, and hands over an open socket", async () => {
      const local = await site({ "*": "ok" });
      const socket = await connectTo("acme.com", dialledLocally(local.port));
      expect(socket.remoteAddress).toBe("127.0.0.1");
      socket.destroy();
    });
  });
});

describe("a failing connection", () => {
  it("says that a name does not exist", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    await expect(send(network({ lookup }), "http://acme.com/")).rejects.toMatchObject({
      kind: "dns",
      message: "acme.com does not exist in DNS.",
    });
  });

  it("says that a name without addresses does not exist", async () => {
    await expect(send(network({ lookup: async () => [] }), "http://acme.com/")).rejects.toMatchObject({ kind: "dns" });
  });

  it("takes a look-up that failed for now as the network's fault", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("no"), { code: "EAI_AGAIN" }));
    await expect(send(network({ lookup }), "http://acme.com/")).rejects.toMatchObject({ kind: "network" });
  });

  it("asks the system's resolver when nothing else is said", async () => {
    await expect(send(network({}), "http://no-such-name.acme-does-not-exist.example/")).rejects.toMatchObject({
      kind: expect.stringMatching(/^(dns|network)$/),
    });
  });

  it("says that nobody listens", async () => {
    const local = await startLocalSite({});
    await local.close();
    await expect(send(network(dialledLocally(local.port)), "http://acme.com/")).rejects.toMatchObject({
      kind: "network",
      message: "The connection to acme.com failed (ECONNREFUSED).",
    });
  });

  it.each<[string, string, () => Promise<NetworkTransportOptions>]>([
    ["look-up", "http", async () => ({ ...dialledLocally(1), lookup: () => new Promise(() => {}) })],
    ["TLS handshake", "https", async () => dialledLocally((await rawServer(() => {})).port)],
  ])("is given up when its %s takes too long", async (_stage, scheme, createOptions) => {
    const transport = network({ ...(await createOptions()), connectTimeoutMs: 100 });
    await expect(send(transport, `${scheme}://acme.com/`)).rejects.toMatchObject({ kind: "timeout" });
  });

  it("leaves no socket behind that it gave up", async () => {
    const transport = network({ ...dialledLocally((await rawServer(() => {})).port), connectTimeoutMs: 100 });
    const sockets = await watchSockets(() => send(transport, "https://acme.com/").catch(() => {}));
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });

  it("tries the next address when the first does not answer", async () => {
    const local = await site({ "*": "ok" });
    const closed = await startLocalSite({});
    await closed.close();
    const transport = network({
      ...dialledLocally(local.port),
      lookup: async () => [
        { address: "2606:4700:4700::1111", family: 6 },
        { address: PUBLIC_ADDRESS, family: 4 },
      ],
      mapEndpoint: (address) => ({ address: address === PUBLIC_ADDRESS ? "127.0.0.1" : "::1", port: local.port }),
    });
    expect(await send(transport, "http://acme.com/")).toMatchObject({ text: "ok" });
  });

  it.each([
    ["is reset before an answer", (socket: Socket) => socket.resetAndDestroy()],
    ["is closed before an answer", (socket: Socket) => socket.end()],
    ["speaks something else", (socket: Socket) => socket.end("SSH-2.0-OpenSSH_9.9\r\n")],
    [
      "has headers without end",
      (socket: Socket) => void endlessly(socket, "HTTP/1.1 200 OK\r\n", `X-A: ${"a".repeat(1000)}\r\n`),
    ],
    [
      "has less body than its length says",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"),
    ],
    [
      "has a length that is no number",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n0123456789"),
    ],
    [
      "has a length below nothing",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n0123456789"),
    ],
    [
      "has a length and chunks",
      (socket: Socket) =>
        socket.end("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"),
    ],
    [
      "has trailers without end",
      (socket: Socket) =>
        void endlessly(
          socket,
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n",
          `X-A: ${"a".repeat(1000)}\r\n`,
        ),
    ],
    [
      "has a chunk of no number",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"),
    ],
    [
      "has a chunk of more than can be",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc"),
    ],
    ["has a NUL in a header", (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nX-A: a\0b\r\n\r\n")],
    [
      "has two lengths",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc"),
    ],
    [
      "breaks off in a chunk",
      (socket: Socket) => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"),
    ],
  ])("is a network error when it %s", async (_name, serve) => {
    const { port } = await rawServer((socket) => void socket.once("data", () => serve(socket)));
    await expect(send(network(dialledLocally(port)), "http://acme.com/")).rejects.toMatchObject({ kind: "network" });
  });

  it("reads no more of a body than its length says", async () => {
    const { port } = await rawServer(
      (socket) =>
        void socket.once("data", () =>
          socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort, but more follows"),
        ),
    );
    const answer = await send(network(dialledLocally(port)), "http://acme.com/");
    expect(answer.text).toBe("short");
  });
});

describe("TLS", () => {
  let authority: Certificate;
  let acme: LocalSite;
  const sites: LocalSite[] = [];

  beforeAll(async () => {
    authority = await createAuthority();
    acme = await startLocalSite({ "*": "secure" }, await createCertificate(authority, "acme.com"));
    sites.push(acme);
  });
  afterAll(() => Promise.all(sites.map((started) => started.close())));

  const trusting = (port: number) => network({ ...dialledLocally(port), ca: authority.cert });

  it("fetches from a site whose certificate is right", async () => {
    const transport = trusting(acme.port);
    expect(await send(transport, "https://acme.com/")).toMatchObject({ status: 200, text: "secure" });
    expect(await send(transport, "https://acme.com./")).toMatchObject({ status: 200, text: "secure" });
    expect(acme.serverNames).toEqual(["acme.com"]);
  });

  it("refuses a certificate for another name", async () => {
    await expect(send(trusting(acme.port), "https://beta.com/")).rejects.toMatchObject({
      kind: "network",
      message: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
  });

  it("takes up its session again at a further connection to the same name, and to no other", async () => {
    const resumed: boolean[] = [];
    const routes = {
      "*": (request: IncomingMessage, response: ServerResponse) => {
        resumed.push((request.socket as TLSSocket).isSessionReused());
        response.writeHead(200, { connection: "close" }).end("secure");
      },
    };
    const closing = await site(routes, await createCertificate(authority, "acme.com"));
    const transport = trusting(closing.port);
    await send(transport, "https://acme.com/");
    await send(transport, "https://acme.com/again");
    await expect(send(transport, "https://beta.com/")).rejects.toMatchObject({
      message: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
    expect(resumed).toEqual([false, true]);
  });

  it("refuses an authority it does not know, even where the environment would have it trust everybody", async () => {
    // Node warns of the variable, rightly.
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    cleanups.push(() => {
      vi.unstubAllEnvs();
      warn.mockRestore();
    });
    await expect(send(network(dialledLocally(acme.port)), "https://acme.com/")).rejects.toMatchObject({
      kind: "network",
    });
  });

  it("refuses a certificate that has run out", async () => {
    const expired = await startLocalSite(
      { "*": "old" },
      await createCertificate(authority, "acme.com", new Date("2021-01-01")),
    );
    sites.push(expired);
    await expect(send(trusting(expired.port), "https://acme.com/")).rejects.toMatchObject({
      kind: "network",
      message: expect.stringContaining("CERT_HAS_EXPIRED"),
    });
  });

  it.each([
    ["resets", (socket: Socket) => socket.resetAndDestroy()],
    ["hangs up", (socket: Socket) => socket.end()],
    ["answers in plain HTTP", (socket: Socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
  ])("is a network error when the site %s during the handshake", async (_name, serve) => {
    const { port } = await rawServer((socket) => void socket.once("data", () => serve(socket)));
    await expect(send(trusting(port), "https://acme.com/")).rejects.toMatchObject({ kind: "network" });
  });
});

const drip = (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(200).write("x");

async function send(transport: Transport, url: string, over: Partial<TransportRequest> = {}) {
  const request = {
    url: new URL(url),
    method: "GET" as const,
    headers: {},
    body: null,
    signal: new AbortController().signal,
  };
  const { status, headers, body } = await transport.send({ ...request, ...over });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { status, headers, text: Buffer.concat(chunks).toString() };
}

/** A TCP server that speaks no HTTP of its own. */
async function rawServer(serve: (socket: Socket) => void): Promise<{ port: number; server: Server }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, server };
}

function endlessly(socket: Socket, head: string, more: string): void {
  socket.write(head);
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else socket.write(more);
  }, 1);
}
