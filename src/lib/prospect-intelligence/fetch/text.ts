/** From bytes and a `Content-Type` to text. Pure; never throws, whatever the bytes. */
import { isUtf8 } from "node:buffer";
import sniffEncoding from "html-encoding-sniffer";
import type { FetchedDocument } from "./types";

export interface ContentType {
  /** Lower case, without parameters; "" when absent. */
  mediaType: string;
  charset: string | undefined;
}

export function parseContentType(header: string | undefined): ContentType {
  const [mediaType = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return { mediaType: mediaType.trim().toLowerCase(), charset };
}

const BINARY_TOP_LEVEL = /^(image|audio|video|font|model)\//;
const BINARY_APPLICATION =
  /^application\/(octet-stream|pdf|zip|gzip|x-(gzip|bzip2?|tar|7z-compressed|rar-compressed|msdownload|protobuf)|vnd\.rar|wasm|protobuf|msword|java-archive)$/;
/** Office documents and the like; those that end in `+xml` are text. */
const BINARY_VENDOR = /^application\/vnd\.(ms-|openxmlformats|oasis|android|apple)[^+]*$/;

/** Whether a media type says that the body is no text, so that reading it would be a waste. */
export function isBinary(mediaType: string): boolean {
  return [BINARY_TOP_LEVEL, BINARY_APPLICATION, BINARY_VENDOR].some((pattern) => pattern.test(mediaType));
}

/**
 * Bytes that are decoded in one go. At once, five megabytes would become up to twenty outside the heap, where garbage
 * stays for long.
 */
const STEP_BYTES = 128 * 1024;

/**
 * Decodes a body. The encoding is told by BOM, then by the header, then by what the document itself declares (HTML's
 * meta tag, XML's declaration). Failing all it is UTF-8 if it is valid UTF-8, else windows-1252, which is what pages
 * that declare nothing turn out to be.
 *
 * NUL, which Postgres cannot store, becomes U+FFFD, as in an HTML parser.
 */
export function decodeText(bytes: Uint8Array, { mediaType, charset }: ContentType): string {
  const encoding = sniffEncoding(bytes, {
    transportLayerEncodingLabel: charset,
    defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
    ...declarationToRead(mediaType),
  });
  const decoder = decoderOf(encoding);
  if (bytes.length <= STEP_BYTES) return replaceNuls(decoder.decode(bytes));
  let text = "";
  for (let start = 0; start < bytes.length; start += STEP_BYTES) {
    const step = bytes.subarray(start, start + STEP_BYTES);
    text += replaceNuls(decoder.decode(step, { stream: true }));
  }
  return text + decoder.decode();
}

/** `replaceAll` would take ten times as long where there are many. */
function replaceNuls(text: string): string {
  return text.includes("\0") ? text.split("\0").join("\ufffd") : text;
}

/** What was read byte for byte as Latin-1 (undici's headers, Node's DNS texts), as UTF-8 if that is what it is. */
export function decodeLatin1(value: string): string {
  const bytes = Buffer.from(value, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : value;
}

/** The text of a document, or of as much of its body as is passed. */
export function readText({ headers, body }: Pick<FetchedDocument, "headers" | "body">): string {
  return decodeText(body, parseContentType(headers["content-type"]));
}

/** Where the sniffer looks for a declared encoding. */
function declarationToRead(mediaType: string): { xml?: boolean; maxPrescanBytes?: number } {
  if (mediaType === "" || mediaType === "text/html" || mediaType === "application/xhtml+xml") return {};
  if (/[/+]xml$/.test(mediaType)) return { xml: true };
  return { maxPrescanBytes: 0 };
}

/** By encoding. There are some forty, nearly all pages have one of two, and a decoder takes longer to make than to use. */
const decoders = new Map<string, TextDecoder>();

function decoderOf(encoding: string): TextDecoder {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = createDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder;
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    // "replacement", the standard's name for encodings that are unsafe to decode.
    return new TextDecoder();
  }
}
