/** What the company runs on: as its home page shows it, the answer that brought it, and the domain's DNS. */
import { knownSignal } from "../extract/evidence";
import { extractTechnologies, type TechnologyClues } from "../extract/technology/technologies";
import { type DnsAnswer, FetchError } from "../fetch/types";
import { readPage } from "../reading/page";
import { describeFailure } from "./failures";
import type { Source, SourceContext, SourceResult } from "./source";

export const technology: Source<"website"> = {
  name: "technology",
  subject: "The technology",
  needs: ["website"],
  asksElsewhere: true,
  provides: ["technologies"],

  async research({ website }, context) {
    const [home, mx, txt] = await Promise.all([
      readHome(website, context),
      askDns("MX", context),
      askDns("TXT", context),
    ]);
    const clues = { home, ...("records" in mx ? { mx } : {}), ...("records" in txt ? { txt } : {}) };
    const technologies = extractTechnologies(clues, context.domain);

    if (technologies.length > 0) {
      const names = technologies.map(({ name }) => name);
      const evidence = technologies.flatMap(({ evidence }) => evidence.slice(0, 1));
      return { status: "ok", signals: [knownSignal("technologies", names, evidence)], technologies };
    }

    const failure = [mx, txt].find((answer) => answer instanceof FetchError);
    const dnsReason =
      failure === undefined ? "DNS names no product we know" : describeDnsFailure(failure, context.domain);
    const homeReason =
      home === undefined ? (website.reason ?? "The home page was not read") : "The home page shows no product we know";
    return {
      status: home === undefined || failure !== undefined ? "unknown" : "empty",
      reason: `${homeReason}; ${dnsReason}`,
      signals: [],
    };
  },
};

async function readHome({ documents }: SourceResult, { signal }: SourceContext): Promise<TechnologyClues["home"]> {
  const document = documents?.[0];
  if (document === undefined) return undefined;
  return { page: await readPage(document, signal), headers: document.headers, cookieNames: document.cookieNames };
}

/** The answer, or why there is none: what one question comes to hides nothing of the others. */
async function askDns(type: "MX" | "TXT", { domain, resolveDns }: SourceContext): Promise<DnsAnswer | FetchError> {
  try {
    return await resolveDns(domain, type);
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  }
}

function describeDnsFailure(error: FetchError, domain: string): string {
  return error.kind === "dns" ? `${domain} does not exist in DNS` : describeFailure(error, "DNS");
}
