/** Printable ASCII that starts with one slash: a second slash or a backslash is the start of a host to some browser. */
const PATH = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

/** Where to go on to after signing in: a path of this app, never another site. Anything doubtful becomes `/`. */
export function safeNextPath(value: unknown): string {
  if (typeof value !== "string" || !PATH.test(value)) return "/";
  const url = URL.parse(value, "http://app.invalid");
  const path = url ? `${url.pathname}${url.search}${url.hash}` : "/";
  // Resolving dots may have left two slashes at the start.
  return PATH.test(path) ? path : "/";
}
