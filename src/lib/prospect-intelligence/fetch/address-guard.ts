/**
 * Which addresses and URLs research may visit: only what stands on the public internet, on the web's own ports.
 *
 * Pure. Names are checked here by what they say; what they resolve to is checked by the transport, with
 * `isPublicAddress`, when it connects.
 */
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchError } from "./types";

/** Longer URLs are refused: no page worth reading has one, and robots.txt patterns are matched in time × length. */
export const MAX_URL_LENGTH = 2048;

/** Azure's metadata and DNS service, the one well-known metadata address inside public unicast space. */
const AZURE_METADATA_ADDRESS = "168.63.129.16";

/** All IPv6 that is routed on the public internet (IANA's global unicast allocation). */
const GLOBAL_UNICAST_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Names that never stand on the public internet (RFC 6761, 6762, 7686, 8375, 9476, ICANN's `.internal`, and
 * the names routers hand out). `.example` is not among them: it is where the sample web lives.
 */
const PRIVATE_NAMES = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
  "onion",
  "alt",
  "test",
  "invalid",
] as const;

/**
 * Whether an IP address, as a resolver or a socket writes it, is public unicast.
 *
 * Everything else is refused, and so is whatever cannot be read as an address: loopback, private, link-local,
 * carrier-grade NAT, multicast, benchmarking and documentation ranges, and all IPv6 that carries an IPv4 address
 * inside (mapped, compatible, NAT64, 6to4, Teredo), because the inner address is where packets would end up.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv6) {
    // ipaddr.js calls IPv4-compatible (::/96) and unallocated addresses unicast too.
    return parsed.match(GLOBAL_UNICAST_IPV6);
  }
  return parsed.toString() !== AZURE_METADATA_ADDRESS;
}

/** Whether a URL's host is an IP address instead of a name. Octal, hex and integer forms are dotted by URL already. */
export function isIpLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/** Whether a name (lower-case ASCII, no trailing dot) is reserved for networks other than the public internet. */
export function isPrivateName(hostname: string): boolean {
  return PRIVATE_NAMES.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}

/** `.example` names are answered by the sample web, all others by the network. */
export function isSampleName(hostname: string): boolean {
  return hostname.endsWith(".example");
}

/**
 * Parses a URL and returns it, without fragment and without the trailing dot of its host, if research may ask for it.
 * Throws `FetchError` of kind `blocked` for anything but http and https on their usual ports, and for credentials,
 * IP addresses, single labels and private names.
 */
export function assertPublicUrl(input: string | URL): URL {
  const url = URL.parse(String(input));
  const block = (message: string) => new FetchError("blocked", withoutCredentials(input), message);

  if (url === null) throw block("This is not a web address.");
  if (url.href.length > MAX_URL_LENGTH)
    throw block(`Addresses longer than ${MAX_URL_LENGTH} characters are not visited.`);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw block("Only http and https addresses are visited.");
  if (url.username !== "" || url.password !== "")
    throw block("Addresses with a user name or password are not visited.");
  // URL leaves out the scheme's own port, so what is left is 80 on https or 443 on http.
  if (!["", "80", "443"].includes(url.port)) throw block("Only ports 80 and 443 are visited.");
  if (isIpLiteral(url.hostname)) throw block("IP addresses are not visited, only names.");

  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  const labels = url.hostname.split(".");
  if (labels.includes("")) throw block("This is not a web address.");
  if (labels.length === 1 || isPrivateName(url.hostname)) {
    throw block(`${url.hostname} is a name of private networks, which are never visited.`);
  }
  if (url.href.includes("#")) url.hash = "";
  return url;
}

/** A URL as it may be stored and shown: without user name, password and fragment, and of bounded length. */
export function withoutCredentials(input: string | URL): string {
  const url = URL.parse(String(input));
  if (url === null) {
    // Not a URL, so its parts can't be told apart: nothing before an @ is repeated.
    return String(input).replace(/^.*@/s, "").slice(0, MAX_URL_LENGTH);
  }
  // Setting a part makes the whole address anew, and hardly any has these.
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  if (url.href.includes("#")) url.hash = "";
  return url.href.slice(0, MAX_URL_LENGTH);
}
