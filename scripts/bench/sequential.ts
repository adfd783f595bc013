/** Contender: the same requests of each company, one after the other, and nothing made of the answers. */
import type { Transport } from "@/lib/prospect-intelligence/fetch/types";
import { contend } from "./contend";
import { connectTo } from "./local-web";
import type { PlannedRequest } from "./longest-chain";
import { USER_AGENT } from "./measure";

await contend(async ({ web }) => {
  const transport = connectTo(web);
  let requests = 0;
  return {
    async one({ plan }) {
      for (const request of plan) {
        await read(request, transport);
        requests += 1;
      }
    },
    async finish() {
      await transport.close();
      return { requests };
    },
  };
});

async function read({ method, url, sent }: PlannedRequest, transport: Transport): Promise<void> {
  const { body } = await transport.send({
    url: new URL(url),
    method,
    headers: { "user-agent": USER_AGENT, "accept-encoding": "gzip" },
    body: sent,
    signal: new AbortController().signal,
  });
  for await (const _ of body);
}
