/** The interface every source of research implements. */
import type { KnownRoles } from "../extract/job-changes";
import type { DnsAnswer, DnsRecordType, FetchedDocument, GuardedFetch } from "../fetch/types";
import type { Job, Notice, Signal, Technology } from "../schemas";
import type { SignalKey } from "../signals";

/** What a source is given besides the results it needs. */
export interface SourceContext {
  /** Registrable domain under research, lower-case ASCII. */
  domain: string;
  /** The one way out to the network, entered in the ledger under this source. */
  fetch: GuardedFetch;
  /**
   * What DNS says of a name at or below `domain`, in the ledger likewise. No record of the type is an empty answer.
   * Throws `FetchError`: `dns` when the name does not exist, `timeout` or `network` when no answer came.
   */
  resolveDns: (name: string, type: DnsRecordType) => Promise<DnsAnswer>;
  /** The instant of the run: ages are counted from here, so that a run can be replayed. */
  now: Date;
  /** The roles of the last run to compare with; null when there is none, undefined when it could not be looked up. */
  getPreviousRoles(): Promise<KnownRoles | null | undefined>;
  /** Aborted when the run's time is up or its caller went away. */
  signal: AbortSignal;
}

export interface SourceResult {
  /** `failed` is the orchestrator's to say, when a source throws. */
  status: "ok" | "empty" | "unknown" | "skipped";
  /** In words for a rep; required when the status is not `ok`. When it is, it says why signals are left out. */
  reason?: string;
  /** Signals established or found unknowable. Those of `provides` that are left out become unknown with `reason`. */
  signals: Signal[];
  /** Pages that later sources read, first the main one. */
  documents?: FetchedDocument[];
  jobs?: Job[];
  technologies?: Technology[];
  /** What a reader must know about the site before relying on anything read there. */
  notices?: Notice[];
  /**
   * Nothing more is to be read of the site, for `reason`: it lets robots read nothing (`unreadable`), or what stands
   * there is not the company's (`not_own`). Sources that need this one are not started, see `asksElsewhere`.
   */
  isClosed?: "unreadable" | "not_own";
}

export interface Source<Needs extends string = string> {
  name: string;
  /** What it reads, as a sentence begins with it: "The home page". Used to say what failed. */
  subject: string;
  /** Names of the sources whose results this one reads. It starts as soon as all of them have ended. */
  needs: readonly Needs[];
  /** It has somebody to ask besides the site, and is started even when the company's own site is closed. */
  asksElsewhere?: true;
  /** Signals this source is answerable for: each is in its result, or becomes unknown with the source's reason. */
  provides: readonly SignalKey[];
  /** Rejects with a `FetchError` when its first page can't be had; one failure leaves the other sources standing. */
  research(inputs: Readonly<Record<Needs, SourceResult>>, context: SourceContext): Promise<SourceResult>;
}
