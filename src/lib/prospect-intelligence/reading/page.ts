/** Documents as pages. */
import { type Page, parseHtml } from "../extract/html";
import type { FetchedDocument } from "../fetch/types";
import { readDocument } from "./read-document";
import { textReader } from "./reader";

export const pageReader = textReader("page", parseHtml);

/** The document as a page, which is read once however many sources ask. Rejects as `readDocument` does. */
export function readPage(document: FetchedDocument, signal?: AbortSignal): Promise<Page> {
  return readDocument(pageReader, document, {}, signal);
}

export function isHtml({ contentType, body }: FetchedDocument): boolean {
  if (contentType !== "") return contentType === "text/html" || contentType === "application/xhtml+xml";
  const start = Buffer.from(body.subarray(0, 1024)).toString("latin1");
  return /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}
