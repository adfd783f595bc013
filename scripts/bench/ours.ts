/** Contender: this engine, with one politeness and one transport for all runs, as the app has them. */
import { createFetchSession, createPoliteness } from "@/lib/prospect-intelligence/fetch/session";
import type { SentRequest } from "@/lib/prospect-intelligence/fetch/types";
import { researchCompany } from "@/lib/prospect-intelligence/research";
import { DEFAULT_ICP_PROFILE } from "@/lib/prospect-intelligence/scoring";
import { contend } from "./contend";
import { connectTo } from "./local-web";
import { USER_AGENT } from "./measure";
import { checkRequestLog } from "./request-log";

await contend(async ({ web }) => {
  const transport = connectTo(web);
  const politeness = createPoliteness();
  const log: (SentRequest & { run: string })[] = [];
  return {
    async one({ domain }) {
      await researchCompany(domain, {
        profile: DEFAULT_ICP_PROFILE,
        openSession: (_, { signal }) =>
          createFetchSession({
            transport,
            userAgent: USER_AGENT,
            politeness,
            domain,
            runSignal: signal,
            onRequest: (request) => log.push({ ...request, run: domain }),
          }),
      });
    },
    async finish() {
      await transport.close();
      return { requests: log.length, log: checkRequestLog(log) };
    },
  };
});
