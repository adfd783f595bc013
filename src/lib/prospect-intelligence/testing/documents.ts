/** Fetched documents for tests. */
import type { FetchedDocument } from "../fetch/types";

/** `contentType` is the header, with its parameters. */
export function toDocument(
  content: string | Uint8Array,
  {
    url = "https://acme.com/",
    contentType = "text/html; charset=utf-8",
    cookieNames = [] as readonly string[],
    fetchedAt = "2026-11-20T12:00:00.000Z",
  } = {},
): FetchedDocument {
  return {
    requestedUrl: url,
    url,
    status: 200,
    headers: { "content-type": contentType },
    cookieNames,
    contentType: contentType.split(";")[0] ?? "",
    body: typeof content === "string" ? new TextEncoder().encode(content) : content,
    fetchedAt,
  };
}
