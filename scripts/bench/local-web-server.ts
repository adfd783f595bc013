/** The process of the local web: told by its first message whom to serve, it answers with where, and ends by SIGTERM. */
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { gzipSync } from "node:zlib";
import { createSampleTransport } from "@/embedded/sample-web";
import { COMPANIES } from "@/embedded/sample-web/companies";
import { JOB_BOARD_HOSTS } from "@/embedded/sample-web/job-boards";
import { createAuthority, createCertificate } from "@/lib/prospect-intelligence/fetch/testing/certificates";
import { startLocalDns, type Zone } from "@/lib/prospect-intelligence/fetch/testing/local-dns";
import { findClone, toOriginal } from "./clones";
import type { LocalWebAddress } from "./local-web";

const [{ domains, delayMs }] = (await once(process, "message")) as [{ domains: string[]; delayMs: number }];
const web = createSampleTransport({ latencyMs: 0 });
const authority = await createAuthority();
const contexts = new Map<string, SecureContext>();
for (const hostname of [...domains.flatMap(listHosts), ...JOB_BOARD_HOSTS]) {
  contexts.set(hostname, createSecureContext(await createCertificate(authority, hostname)));
}

const server = createServer(
  {
    SNICallback: (hostname, callback) =>
      callback(null, contexts.get(hostname) ?? contexts.get(hostname.replace(/^[^.]+/, "*"))),
    keepAliveTimeout: 60_000,
  },
  async (request, response) => {
    const [body] = await Promise.all([text(request), wait(delayMs)]);
    const url = `https://${request.headers.host}${request.url}`;
    const toClone = findClone(`${url} ${body}`) ?? ((original: string) => original);
    const answer = await web.send({
      url: new URL(toOriginal(url)),
      method: request.method === "POST" ? "POST" : "GET",
      // Plain, so that the names in it can be changed; compressed again below, as a site would.
      headers: { "content-type": request.headers["content-type"] ?? "" },
      body: body === "" ? null : toOriginal(body),
      signal: new AbortController().signal,
    });
    const page = toClone(await text(answer.body));
    const { "content-length": _, "set-cookie": cookies, location, ...headers } = answer.headers;
    const compress = page.length > 500 && String(request.headers["accept-encoding"]).includes("gzip");
    response.writeHead(answer.status, {
      ...headers,
      ...(cookies === undefined ? {} : { "set-cookie": cookies.split("\n") }),
      ...(location === undefined ? {} : { location: toClone(location) }),
      ...(compress ? { "content-encoding": "gzip" } : {}),
    });
    response.end(compress ? gzipSync(page, { level: 1 }) : page);
  },
);
server.listen(0, "127.0.0.1");
await once(server, "listening");

const dns = await startLocalDns(Object.assign({}, ...domains.map(zoneOf)));
const address: LocalWebAddress = {
  port: (server.address() as AddressInfo).port,
  ca: authority.cert,
  dns: dns.server,
};
process.send?.(address);

/** Every host of a company that may be asked. */
function listHosts(domain: string): string[] {
  return ["", "www.", ...Object.keys(companyOf(domain)?.otherSites ?? {}).map((label) => `${label}.`)].map(
    (label) => label + domain,
  );
}

function zoneOf(domain: string): Zone {
  const records = Object.entries(companyOf(domain)?.dns ?? {});
  return {
    [`${domain} A`]: [],
    ...Object.fromEntries(
      records.map(([type, values]) => [
        `${domain} ${type}`,
        (values ?? []).map((value) => (type === "MX" ? `10 ${value}` : value)),
      ]),
    ),
  };
}

function companyOf(domain: string) {
  return COMPANIES.find((company) => company.domain === toOriginal(domain));
}
