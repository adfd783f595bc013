/** A simulated run as the app saves research: it opens like any other, and every line of evidence says what it is. */
import type { Evidence, Job, Research, Signal, SignalValue } from "../../schemas";
import type { ScoringResult } from "../../scoring";
import { SIGNAL_KEYS, type SignalKey } from "../../signals";
import type { SimulatedRun } from "./history";
import { listOpenRoles, toOpening } from "./signals";
import { PRODUCTS } from "./vocabulary";
import type { World } from "./world";

/** A saved research needs no more roles than a page shows at once; the counts are of all. */
const MAX_JOBS = 20;
const DURATION_MS = 3000;

/** The research of a run, as `researchSchema` has it. `id` is the research's own, `scoring` what the run was given. */
export function toResearch(world: World, run: SimulatedRun, id: string, scoring: ScoringResult): Research {
  const account = world.accounts[run.account];
  if (!account) throw new RangeError(`The world has no account ${run.account}`);
  const quote = `Simulated from seed ${world.seed}: no page was read.`;
  const evidenceAt = (path: string): Evidence => ({
    url: `https://${run.domain}/${path}`,
    quote,
    fetchedAt: run.startedAt,
  });

  const values: Partial<Record<SignalKey, SignalValue | null>> = {
    ...run.signals,
    company_name: account.name,
    legal_name: account.name,
    description: `${account.name} is a company that npm run simulate made up.`,
  };
  const signals = SIGNAL_KEYS.map((key): Signal => {
    const value = values[key] ?? null;
    return value === null
      ? { key, value, reason: "Simulated as unknown", evidence: [] }
      : { key, value, evidence: [evidenceAt("")] };
  });
  const isBoardRead = run.signals.total_open_roles !== null;
  return {
    id,
    domain: run.domain,
    companyName: account.name,
    ...scoring,
    signals,
    jobs: isBoardRead ? listJobs(world, run) : [],
    technologies: (run.signals.technologies ?? []).flatMap((name) => {
      const category = PRODUCTS.find((product) => product.name === name)?.category;
      return category ? [{ name, category, evidence: [evidenceAt("")] }] : [];
    }),
    notices: [],
    sources: [
      {
        name: "website",
        status: "skipped",
        reason: "The company is simulated.",
        requests: 0,
        bytes: 0,
        durationMs: 0,
      },
    ],
    ledger: [],
    model: null,
    researchedAt: run.startedAt,
    durationMs: DURATION_MS,
  };
}

/** The newest roles of the board that day. */
function listJobs(world: World, run: SimulatedRun): Job[] {
  const account = world.accounts[run.account];
  if (!account) return [];
  const open = listOpenRoles(account, run.at);
  return open.slice(-MAX_JOBS).map((role) => {
    const { title, function: fn, isEngineering } = toOpening(role);
    return {
      id: `${account.jobBoard}:${account.roles.indexOf(role)}`,
      title,
      department: null,
      location: account.place.city,
      url: null,
      postedAt: world.toInstant(role.openedAt),
      isEngineering,
      function: fn,
      seniority: null,
    };
  });
}
