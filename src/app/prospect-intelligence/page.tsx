import type { Metadata } from "next";
import { cache } from "react";
import { z } from "zod";
import { AppShell } from "@/components/app-shell";
import { SAMPLE_COMPANIES } from "@/embedded/sample-web";
import { requireMember } from "@/lib/auth/viewer";
import { logger } from "@/lib/logger";
import { describeBriefModel } from "@/lib/prospect-intelligence/brief/configured-model";
import { listInteractions } from "@/lib/prospect-intelligence/interactions";
import type { AccountIntent } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import { listAccountIntents, listIntent } from "@/lib/prospect-intelligence/learning/intent/queries";
import { getAccountsKind, getResearch, listRecentResearch } from "@/lib/prospect-intelligence/queries";
import type { Interaction } from "@/lib/prospect-intelligence/schemas";
import { SOURCES } from "@/lib/prospect-intelligence/sources/registry";
import type { OpenedIntent } from "./_components/describe-intent";
import type { Opened } from "./_components/opened-result";
import { OUTCOMES } from "./_components/outcomes";
import { Workspace } from "./_components/workspace";

interface ResearchPageProps {
  searchParams: Promise<{ research?: string | string[]; impression?: string | string[] }>;
}

const RECENT_LIMIT = 50;
/** The surest of them: a page is no report. */
const SURGING_LIMIT = 8;

/** The saved run that the address names, once a request for the title and the page alike. */
const getOpenedResearch = cache(async (id: string) => getResearch(await requireMember(pathOf(id)), id));

/** What stirs is an extra: the page is of use without it. */
function orNone(intents: Promise<AccountIntent[]>): Promise<AccountIntent[]> {
  return intents.catch((err) => {
    logger.warn({ name: "research-page.intent", err }, "intent could not be read");
    return [];
  });
}

function pathOf(id: string | null): string {
  return id === null ? "/prospect-intelligence" : `/prospect-intelligence?research=${id}`;
}

async function readId(searchParams: ResearchPageProps["searchParams"]): Promise<string | null> {
  return z.uuid().safeParse((await searchParams).research).data ?? null;
}

export async function generateMetadata({ searchParams }: ResearchPageProps): Promise<Metadata> {
  const id = await readId(searchParams);
  const research = id === null ? null : await getOpenedResearch(id).catch(() => null);
  return { title: research ? (research.companyName ?? research.domain) : "Research" };
}

export default async function ResearchPage({ searchParams }: ResearchPageProps) {
  const id = await readId(searchParams);
  const member = await requireMember(pathOf(id));
  const impressionId = z.uuid().safeParse((await searchParams).impression).data ?? null;
  const [recent, accounts, surging] = await Promise.all([
    listRecentResearch(member, { limit: RECENT_LIMIT }),
    getAccountsKind(member),
    orNone(listIntent(member, { state: "surging", limit: SURGING_LIMIT }).then(({ intent }) => intent)),
  ]);
  const domains = recent.map(({ domain }) => domain);
  const intents = await orNone(listAccountIntents(member, domains));
  return (
    <AppShell viewer={member}>
      <Workspace
        recent={recent}
        intents={intents}
        accounts={accounts}
        surging={surging}
        plan={SOURCES.map(({ name, needs }) => ({ name, needs }))}
        samples={SAMPLE_COMPANIES}
        opened={id === null ? null : openResearch(id)}
        briefModel={describeBriefModel()}
        serverNow={new Date().toISOString()}
      />
    </AppShell>
  );

  /** All on their way at once with the page, which does not wait for them. */
  function openResearch(openedId: string): Opened {
    const research = getOpenedResearch(openedId);
    const history = research.then((found) => (found ? listOutcomes(found.domain) : []));
    const intent = research.then((found) => (found ? readIntent(found.domain) : null));
    return { id: openedId, research, history, intent, impressionId };
  }

  async function readIntent(domain: string): Promise<OpenedIntent> {
    const { intent, basis } = await listIntent(member, { domain, limit: 1 });
    return { verdict: intent[0] ?? null, basis };
  }

  async function listOutcomes(domain: string): Promise<Interaction[]> {
    const interactions = await listInteractions(member, domain);
    return interactions.filter(({ type, undoneAt }) => undoneAt === null && OUTCOMES.some((o) => o.type === type));
  }
}
