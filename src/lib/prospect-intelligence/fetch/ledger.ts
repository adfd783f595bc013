/** The record of what a run asked for. */
import type { LedgerEntry } from "../schemas";
import { withoutCredentials } from "./address-guard";
import type { FetchErrorKind } from "./types";

/** A request under way. */
export interface OpenEntry {
  status: number | null;
  outcome: "ok" | FetchErrorKind;
  /** Decoded bytes of the body. */
  bytes: number;
  /** Ends the entry: from here on it is in the ledger. */
  finish(): void;
}

export class Ledger {
  readonly #startedAt = performance.now();
  /** In the order they were started; those under way are null. */
  readonly #entries: (LedgerEntry | null)[] = [];

  /** Enters a request that is being sent. */
  begin(source: string, url: URL): OpenEntry {
    const startedMs = this.#elapsedMs();
    const index = this.#entries.push(null) - 1;
    const entry: OpenEntry = {
      status: null,
      outcome: "ok",
      bytes: 0,
      finish: () => {
        const { status, outcome, bytes } = entry;
        const durationMs = this.#elapsedMs() - startedMs;
        const shownUrl = withoutCredentials(url);
        this.#entries[index] = {
          source,
          url: shownUrl,
          status,
          outcome,
          bytes,
          startedMs,
          durationMs,
          fromCache: false,
        };
      },
    };
    return entry;
  }

  /** Enters a request that is not sent, and why. */
  refuse(source: string, url: string | URL, kind: FetchErrorKind): void {
    this.#enter(source, url, { status: null, outcome: kind, bytes: 0, fromCache: false });
  }

  /** Enters a request that is not sent because its answer, of `bytes` decoded bytes, is known. */
  reuse(source: string, url: URL, status: number, bytes: number): void {
    this.#enter(source, url, { status, outcome: "ok", bytes, fromCache: true });
  }

  /** Every request that has ended. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries.filter((entry) => entry !== null);
  }

  #enter(
    source: string,
    url: string | URL,
    rest: Pick<LedgerEntry, "status" | "outcome" | "bytes" | "fromCache">,
  ): void {
    const startedMs = this.#elapsedMs();
    this.#entries.push({ source, url: withoutCredentials(url), ...rest, startedMs, durationMs: 0 });
  }

  #elapsedMs(): number {
    return Math.round(performance.now() - this.#startedAt);
  }
}
