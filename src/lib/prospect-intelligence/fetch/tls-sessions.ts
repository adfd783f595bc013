/** TLS sessions to take up again (RFC 8446, 2.2). */

/** Hosts whose session is kept. */
const MAX_SESSIONS = 500;
/** One takes some two kilobytes, but it holds the host's certificate and a ticket of the host's making. */
const MAX_SESSION_BYTES = 16 * 1024;

/**
 * What lets a further connection to a host take up the TLS session of an earlier one: the host proves by it that it is
 * the one whose certificate was verified then, for the same name, which saves a third of a handshake.
 */
export class TlsSessions {
  /** By host name, the longest known first. */
  readonly #sessions = new Map<string, Buffer>();

  of(hostname: string): Buffer | undefined {
    return this.#sessions.get(hostname);
  }

  keep(hostname: string, session: Buffer): void {
    this.#sessions.delete(hostname);
    if (session.length > MAX_SESSION_BYTES) return;
    this.#sessions.set(hostname, session);
    if (this.#sessions.size <= MAX_SESSIONS) return;
    for (const oldest of this.#sessions.keys()) {
      this.#sessions.delete(oldest);
      break;
    }
  }
}
