/**
 * The only code of the product that opens sockets to other people's machines.
 *
 * A name is resolved once per connection. Every address it resolves to must be public, the socket is opened to
 * one of exactly those addresses, and where it landed is checked again before a byte is sent. There is no
 * second look-up between check and connection for a hostile DNS server to answer differently.
 */
import { isIP, connect as openTcp, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { createSecureContext, connect as openTls, type SecureContext } from "node:tls";
import { Agent, type buildConnector } from "undici";
import { limitTime, unlessAborted } from "./abort";
import { assertPublicUrl, isPublicAddress, withoutCredentials } from "./address-guard";
import { createAddressLookup, createRecordLookup, type ResolvedAddress } from "./dns";
import { decodeLatin1 } from "./text";
import { TlsSessions } from "./tls-sessions";
import { FetchError, type Transport, type TransportRequest, type TransportResponse } from "./types";

const CONNECT_TIMEOUT_MS = 10_000;
/** Time for one of several addresses to answer before the next is tried (RFC 8305; Node's 250 ms loses far-off sites). */
const ADDRESS_ATTEMPT_TIMEOUT_MS = 500;
const KEEP_ALIVE_TIMEOUT_MS = 4_000;
const KEEP_ALIVE_MAX_TIMEOUT_MS = 30_000;
/** Some sites' security policies and cookies alone exceed Node's 16 KiB. */
const MAX_HEADER_BYTES = 64 * 1024;

/** What tests against local servers may change. Nothing here can be reached from the environment or from a request. */
export interface NetworkTransportOptions {
  /** Default: all addresses that the name servers give. */
  lookup?: (hostname: string) => Promise<readonly ResolvedAddress[]>;
  /** Default: `isPublicAddress`. Asked of every resolved address, and again of the one a socket is connected to. */
  isAllowedAddress?: (address: string) => boolean;
  /** Where a checked address and port are really dialled. Default: there. The first address's port serves for all. */
  mapEndpoint?: (address: string, port: number) => { address: string; port: number };
  /** Certificate authority to trust instead of Node's, in PEM. */
  ca?: string;
  /** `address:port` of name servers to ask instead of the system's. */
  dnsServers?: readonly string[];
  /** For look-up, TCP and TLS together. */
  connectTimeoutMs?: number;
}

/** A name or connection led to an address that is never visited. */
class AddressBlockedError extends Error {}

/** The transport for real sites. One may serve any number of runs; whoever makes it closes it. */
export function createNetworkTransport(options: NetworkTransportOptions = {}): Transport {
  const agent = new Agent({
    connect: createGuardedConnector(options),
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MAX_TIMEOUT_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    pipelining: 1,
  });

  return {
    async send(request) {
      const url = assertPublicUrl(request.url);
      try {
        // undici itself minds the signal only once there is a connection.
        return await unlessAborted(sendThrough(agent, url, request), request.signal);
      } catch (cause) {
        throw toFetchError(cause, url);
      }
    },
    resolve: createRecordLookup(options.dnsServers),
    close: () => agent.destroy(),
  };
}

async function sendThrough(agent: Agent, url: URL, request: TransportRequest): Promise<TransportResponse> {
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.method,
    headers: request.headers,
    body: request.body,
    signal: request.signal,
  });
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Commas stand within a cookie's date, so they can't part one cookie from the next.
    const separator = name === "set-cookie" ? "\n" : ", ";
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(separator) : value;
  }
  // A path written in raw UTF-8 would lead elsewhere.
  if (joined.location !== undefined) joined.location = decodeLatin1(joined.location);
  return { status: statusCode, headers: joined, body: readFrom(body, url) };
}

async function* readFrom(body: AsyncIterable<Uint8Array>, url: URL): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw toFetchError(cause, url);
  }
  // undici takes the connection back a tick later; a next request that comes sooner would open another.
  await setImmediate();
}

// ---------------------------------------------------------------------------------------------------------------
// Connecting

/** How undici opens every connection of the transport. Exported for its test: the guards before it would hide it. */
export function createGuardedConnector(options: NetworkTransportOptions): buildConnector.connector {
  // One for all connections: making it takes longer than the rest of a handshake.
  const secure = { context: createSecureContext({ ca: options.ca }), sessions: new TlsSessions() };
  return (target, callback) => {
    connect(target, options, secure).then(
      (socket) => callback(null, socket),
      (error) => callback(error, null),
    );
  };
}

interface Secure {
  context: SecureContext;
  sessions: TlsSessions;
}

async function connect(
  target: buildConnector.Options,
  options: NetworkTransportOptions,
  secure: Secure,
): Promise<Socket> {
  const { hostname, protocol } = target;
  const port = Number(target.port) || (protocol === "https:" ? 443 : 80);
  const { signal: deadline, release } = limitTime(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS);
  try {
    const addresses = await unlessAborted(resolvePublicAddresses(hostname, options), deadline);
    const socket = await connectTcp(hostname, port, addresses, options, deadline);
    return protocol === "https:" ? await startTls(socket, hostname, secure, deadline) : socket;
  } finally {
    release();
  }
}

/** All addresses of a name, each of them allowed: a name with one private address among public ones is refused. */
async function resolvePublicAddresses(
  hostname: string,
  { dnsServers, lookup = createAddressLookup(dnsServers), isAllowedAddress = isPublicAddress }: NetworkTransportOptions,
): Promise<readonly ResolvedAddress[]> {
  // Node connects to a literal without asking any resolver, so it would pass the check below unseen.
  if (isIP(hostname) !== 0) throw new AddressBlockedError("IP addresses are not visited, only names.");

  const addresses = await lookup(hostname);
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" });
  if (!addresses.every(({ address }) => isAllowedAddress(address))) {
    throw new AddressBlockedError(`${hostname} leads to an address that is not on the public internet.`);
  }
  return addresses;
}

/** A connected socket to one of `addresses`, nothing sent yet. */
async function connectTcp(
  hostname: string,
  port: number,
  addresses: readonly ResolvedAddress[],
  { isAllowedAddress = isPublicAddress, mapEndpoint = (address, port) => ({ address, port }) }: NetworkTransportOptions,
  deadline: AbortSignal,
): Promise<Socket> {
  const endpoints = addresses.map(({ address }) => mapEndpoint(address, port));
  const checked = endpoints.map(({ address }) => ({ address, family: isIP(address) }));

  const socket = openTcp({
    host: hostname,
    port: endpoints[0]?.port ?? port,
    // Answers with the addresses just checked; the resolver is not asked again.
    lookup: (_hostname, _options, callback) => callback(null, checked),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_TIMEOUT_MS,
    noDelay: true,
    keepAlive: true,
  });
  await untilEvent(socket, "connect", deadline);

  if (!isAllowedAddress(socket.remoteAddress ?? "")) {
    socket.destroy();
    throw new AddressBlockedError(`${hostname} leads to an address that is not on the public internet.`);
  }
  return socket;
}

async function startTls(
  socket: Socket,
  hostname: string,
  { context, sessions }: Secure,
  deadline: AbortSignal,
): Promise<Socket> {
  const secure = openTls({
    socket,
    servername: hostname,
    ALPNProtocols: ["http/1.1"],
    // Said aloud because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise decide.
    rejectUnauthorized: true,
    secureContext: context,
    session: sessions.of(hostname),
  });
  await untilEvent(secure, "secureConnect", deadline);
  // Only from here on: whose certificate was not accepted has no session to go on with.
  secure.once("session", (session) => sessions.keep(hostname, session));
  return secure;
}

/** Waits for a socket's event. On failure or at the deadline the socket is destroyed. */
function untilEvent(socket: Socket, event: "connect" | "secureConnect", deadline: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const succeed = () => {
      stopWaiting();
      resolve();
    };
    const fail = (error: Error) => {
      stopWaiting();
      // The socket may fail once more while it is torn down.
      socket.on("error", () => {});
      socket.destroy();
      reject(error);
    };
    const onDeadline = () => fail(deadline.reason);
    const stopWaiting = () => {
      socket.off(event, succeed).off("error", fail);
      deadline.removeEventListener("abort", onDeadline);
    };
    socket.once(event, succeed).once("error", fail);
    deadline.addEventListener("abort", onDeadline, { once: true });
    if (deadline.aborted) onDeadline();
  });
}

// ---------------------------------------------------------------------------------------------------------------
// Errors

/** The first is of a connection, the second of a name server. */
const TIMEOUT_CODES = new Set(["ETIMEDOUT", "ETIMEOUT"]);
/** The name does not exist, or has no addresses. Other look-up failures (ESERVFAIL) may pass, and are the network's. */
const NO_SUCH_NAME_CODES = new Set(["ENOTFOUND", "ENODATA", "EAI_NODATA", "EAI_NONAME"]);

function toFetchError(cause: unknown, url: URL): FetchError {
  if (cause instanceof FetchError) return cause;
  const shownUrl = withoutCredentials(url);
  const fail = (kind: FetchError["kind"], message: string) => new FetchError(kind, shownUrl, message, { cause });

  if (cause instanceof AddressBlockedError) return fail("blocked", cause.message);
  const code = codeOf(cause);
  if (NO_SUCH_NAME_CODES.has(code)) return fail("dns", `${url.hostname} does not exist in DNS.`);
  if (TIMEOUT_CODES.has(code) || (cause instanceof Error && cause.name === "TimeoutError")) {
    return fail("timeout", `${url.hostname} did not answer in time.`);
  }
  return fail("network", `The connection to ${url.hostname} failed (${code || "unknown cause"}).`);
}

/** The system's or library's code of an error; of an attempt on several addresses, the last one's. */
function codeOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return codeOf(cause.errors.at(-1));
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
