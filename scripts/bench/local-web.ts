/** The sample web on real sockets: an HTTPS server on this machine that answers each request after a fixed delay. */
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { createSampleTransport } from "@/embedded/sample-web";
import { createNetworkTransport } from "@/lib/prospect-intelligence/fetch/network-transport";
import { createAuthority, createCertificate } from "@/lib/prospect-intelligence/fetch/testing/certificates";
import { dialledLocally } from "@/lib/prospect-intelligence/fetch/testing/local-site";
import type { Transport, TransportResponse } from "@/lib/prospect-intelligence/fetch/types";

export interface LocalWeb {
  /** A new guarded network transport, without a connection yet, to which every name is this server. */
  connect(): Transport;
  close(): Promise<void>;
}

/** Serves the sample web's hosts named in `hostnames` (`*` stands for one label), each answer `delayMs` after its request. */
export async function startLocalWeb(hostnames: readonly string[], delayMs: number): Promise<LocalWeb> {
  const web = createSampleTransport({ latencyMs: 0 });
  const authority = await createAuthority();
  const contexts = new Map<string, SecureContext>();
  for (const hostname of hostnames) {
    contexts.set(hostname, createSecureContext(await createCertificate(authority, hostname)));
  }

  const server = createServer(
    {
      SNICallback: (hostname, callback) =>
        callback(null, contexts.get(hostname) ?? contexts.get(hostname.replace(/^[^.]+/, "*"))),
    },
    async (request, response) => {
      await wait(delayMs);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const answer: TransportResponse = await web.send({
        url: new URL(`https://${request.headers.host}${request.url}`),
        method: request.method === "POST" ? "POST" : "GET",
        headers,
        body: request.method === "POST" ? await text(request) : null,
        signal: new AbortController().signal,
      });
      response.writeHead(answer.status, answer.headers);
      for await (const chunk of answer.body) response.write(chunk);
      response.end();
    },
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    connect: () => createNetworkTransport({ ...dialledLocally(port), ca: authority.cert }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
