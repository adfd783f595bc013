/** A first look at what was typed, to answer at once. The server decides: it knows which endings are registrable. */

export type DomainCheck = { ok: true; domain: string } | { ok: false; message: string };

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Takes a domain, a pasted address or an e-mail address; gives its host in lower-case ASCII, or what is wrong with it. */
export function checkDomainInput(input: string): DomainCheck {
  const text = input.trim();
  if (text === "") return { ok: false, message: "Type a company's domain, such as acme.com." };
  if (text.length > 2048) return { ok: false, message: "This is too long for an address." };
  if (/\s/.test(text)) return { ok: false, message: "A domain has no spaces. Type it alone, such as acme.com." };
  let url: URL;
  try {
    // Of an e-mail address, the URL parser takes what stands before the @ for a user name.
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return { ok: false, message: "This can't be read as a domain. Type it like acme.com." };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { ok: false, message: "Only web addresses can be researched, such as https://acme.com." };
  }
  const host = url.hostname.replace(/\.$/, "");
  if (host.startsWith("[") || IPV4.test(host)) {
    return { ok: false, message: "This is a network address. Type the company's domain, such as acme.com." };
  }
  if (!host.includes(".")) {
    return { ok: false, message: `A domain has an ending. Type it in full, such as ${host}.com.` };
  }
  // A site is researched under its bare domain either way, and reads better without.
  return { ok: true, domain: host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, "") };
}

/** Whether two names may be the same company's: equal, or one a subdomain of the other. */
export function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
