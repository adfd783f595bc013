/**
 * The sample web on real sockets: an HTTPS server on this machine that answers each request after a fixed delay, for
 * each company of the sample web and any number of clones. It runs in a process of its own, so that what is measured
 * shares no event loop with it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createNetworkTransport } from "@/lib/prospect-intelligence/fetch/network-transport";
import { dialledLocally } from "@/lib/prospect-intelligence/fetch/testing/local-site";
import type { Transport } from "@/lib/prospect-intelligence/fetch/types";

/** What another process needs to reach the local web. */
export interface LocalWebAddress {
  port: number;
  /** Certificate authority, in PEM. */
  ca: string;
  /** `address:port` of the name server that knows the companies' records. */
  dns: string;
}

export interface LocalWeb {
  address: LocalWebAddress;
  close(): Promise<void>;
}

/** Serves each of `domains`, each answer `delayMs` after its request. */
export async function startLocalWeb(domains: readonly string[], delayMs: number): Promise<LocalWeb> {
  const server = fork(fileURLToPath(new URL("./local-web-server.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
  });
  server.send({ domains, delayMs });
  const [address] = (await Promise.race([once(server, "message"), failOf(server)])) as [LocalWebAddress];
  return {
    address,
    async close() {
      const closed = once(server, "exit");
      server.kill("SIGTERM");
      await closed;
    },
  };
}

async function failOf(server: ChildProcess): Promise<never> {
  const [code] = await once(server, "exit");
  throw new Error(`The local web ended with ${code}`);
}

/** A new guarded network transport, without a connection yet, to which every name is the local web. */
export function connectTo({ port, ca, dns }: LocalWebAddress): Transport {
  return createNetworkTransport({ ...dialledLocally(port), ca, dnsServers: [dns] });
}
