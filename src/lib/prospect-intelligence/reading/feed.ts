/** Documents as feeds. */
import { type Feed, parseFeed } from "../extract/feeds";
import type { FetchedDocument } from "../fetch/types";
import { readDocument } from "./read-document";
import { textReader } from "./reader";

export const feedReader = textReader("feed", parseFeed);

/** The document as a feed; null when it is none. Rejects as `readDocument` does. */
export function readFeed(document: FetchedDocument, signal?: AbortSignal): Promise<Feed | null> {
  return readDocument(feedReader, document, {}, signal);
}
