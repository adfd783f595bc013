/** From whatever a rep pastes to the one name that research, storage and scoring know a company by. */
import { parse } from "tldts";
import { ProductError } from "../errors";
import { isIpLiteral, isPrivateName, isSampleName } from "./address-guard";

/** As long as a request may send. */
const MAX_INPUT_LENGTH = 2048;
const ADVICE = "Enter a company's domain, such as acme.com.";

/** `scheme:` and what follows. `acme.com:443` is not one: digits follow its colon. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;
const EMAIL_ADDRESS = /^[^\s/?#@:]+@([^\s/?#@:]+)$/;
/** A host name of at least two labels (RFC 1035 lengths, RFC 1123 letters). */
const HOST_NAME = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The registrable domain, in lower-case ASCII, of a domain, URL or e-mail address.
 *
 * `https://WWW.Acme.co.uk/about?x` → `acme.co.uk`; `bücher.de` → `xn--bcher-kva.de`. Where many sites share one
 * domain, by the private part of the Public Suffix List, each is a site of its own (`acme.github.io`) and the shared
 * domain itself is its operator's (`www.github.io` → `github.io`).
 *
 * Reads only its argument: no name is looked up. Throws `ProductError`: `address_blocked` for IP addresses in any
 * notation and for localhost, `invalid_domain` for everything else that is not a public domain.
 */
export function parseDomain(input: string): string {
  const host = parseHost(input.trim());

  if (isIpLiteral(host)) {
    throw new ProductError("address_blocked", `IP addresses are not researched. ${ADVICE}`);
  }
  if (host === "localhost" || host.endsWith(".localhost")) {
    throw new ProductError("address_blocked", `This computer is not researched. ${ADVICE}`);
  }
  if (!host.includes(".")) throw invalidDomain(`“${shorten(host)}” is not a full domain.`);
  if (!HOST_NAME.test(host)) throw invalidDomain(`“${shorten(host)}” is not a domain.`);
  if (isPrivateName(host)) throw invalidDomain(`“${shorten(host)}” is a name of private networks.`);

  const domain = registrableDomain(host);
  if (domain === null) throw invalidDomain(`“${shorten(host)}” is not a domain that a company can register.`);
  return domain;
}

/** The host of the input in lower-case ASCII, without trailing dot; an IPv6 address keeps its brackets or has none. */
function parseHost(input: string): string {
  if (input === "") throw invalidDomain("The domain is missing.");
  if (input.length > MAX_INPUT_LENGTH) throw invalidDomain("This is too long for a domain.");
  // An IPv6 address without brackets is no host of any URL.
  if (isIpLiteral(input)) return input;

  const address = input.replace(/^mailto:/i, "");
  const url = URL.parse(withScheme(EMAIL_ADDRESS.exec(address)?.[1] ?? address));

  if (url === null) throw invalidDomain(`“${shorten(input)}” is not a domain.`);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalidDomain(`Only websites (http, https) are researched.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw invalidDomain("The address has a user name or password in it. Remove it.");
  }
  if (!["", "80", "443"].includes(url.port)) {
    throw invalidDomain(`Only websites on the usual ports are researched. Leave out “:${url.port}”.`);
  }
  return url.hostname.replace(/\.$/, "");
}

function withScheme(address: string): string {
  if (address.startsWith("//")) return `http:${address}`;
  return SCHEME.test(address) ? address : `http://${address}`;
}

function registrableDomain(host: string): string | null {
  if (isSampleName(host)) return host.split(".").slice(-2).join(".");

  const result = parse(host, { allowPrivateDomains: true });
  // A top-level domain that is on no list: a typing error, or a name of somebody's own network.
  if (!result.isIcann && !result.isPrivate) return null;
  if (result.isPrivate && (result.domain === null || result.domainWithoutSuffix === "www")) {
    return parse(host).domain;
  }
  return result.domain;
}

function invalidDomain(problem: string): ProductError {
  return new ProductError("invalid_domain", `${problem} ${ADVICE}`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
