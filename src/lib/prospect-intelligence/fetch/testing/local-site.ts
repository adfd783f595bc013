/** Real servers on this machine that tests fetch from under public-looking names. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import type { TLSSocket } from "node:tls";
import { isPublicAddress } from "../address-guard";
import type { NetworkTransportOptions } from "../network-transport";

/** A public address that names resolve to in tests. Nothing is ever sent there: it is dialled as the local server. */
export const PUBLIC_ADDRESS = "93.184.215.14";

/** A port where nobody answers questions about records. */
export const NO_NAME_SERVER = "127.0.0.1:9";

export interface LocalSite {
  port: number;
  /** `host/path` of each request, in order of arrival. */
  requests: string[];
  /** Sockets accepted. */
  readonly connections: number;
  /** Names that TLS clients asked for (SNI), one per connection. */
  serverNames: string[];
  /** Most requests under way at the same time. */
  readonly mostAtOnce: number;
  /** Bytes received on all sockets that are closed. */
  readonly bytesReceived: number;
  close(): Promise<void>;
}

/** Answers for one path, or for `host/path` if there is one; "*" for all others. A string is the body of a page. */
export type Routes = Record<
  string,
  string | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>)
>;

export async function startLocalSite(routes: Routes, tls?: { key: string; cert: string }): Promise<LocalSite> {
  const requests: string[] = [];
  const serverNames: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  let connections = 0;
  let bytesReceived = 0;

  const listener: RequestListener = async (request, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.once("close", () => {
      atOnce -= 1;
    });
    const path = request.url ?? "";
    requests.push(`${request.headers.host}${path}`);
    const route =
      routes[`${request.headers.host}${path}`] ?? routes[path] ?? (path === "/robots.txt" ? undefined : routes["*"]);
    if (route === undefined) response.writeHead(404).end();
    else if (typeof route === "string") response.writeHead(200, { "content-type": "text/html" }).end(route);
    else await route(request, response);
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on("secureConnection", (socket: TLSSocket) => serverNames.push(socket.servername || "none"));
  server.on("connection", (socket) => {
    connections += 1;
    socket.on("error", () => {});
    socket.once("close", () => {
      bytesReceived += socket.bytesRead;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serverNames,
    get connections() {
      return connections;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    get bytesReceived() {
      return bytesReceived;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
      await closed;
    },
  };
}

/**
 * Options under which every name resolves to a public address, unless `names` says otherwise, and every public address is
 * dialled as a local port. Loopback is allowed only because that is where such a connection lands.
 */
export function dialledLocally(port: number, names: Record<string, readonly string[]> = {}): NetworkTransportOptions {
  return {
    lookup: async (hostname) =>
      (names[hostname] ?? [PUBLIC_ADDRESS]).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    isAllowedAddress: (address) => address === "127.0.0.1" || isPublicAddress(address),
    mapEndpoint: () => ({ address: "127.0.0.1", port }),
    dnsServers: [NO_NAME_SERVER],
  };
}
