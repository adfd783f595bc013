import { ProductError } from "../prospect-intelligence/errors";

/** No request of the product is larger than a few kilobytes. */
export const MAX_BODY_BYTES = 64 * 1024;

/**
 * The body of a request as JSON. Its content type must say so, which also keeps HTML forms of other sites out: they
 * can't send it. Reads no more than `maxBytes`, whatever `Content-Length` claims.
 */
export async function readJson(request: Request, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
  const contentType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (contentType !== "application/json") {
    throw new ProductError("unsupported_media_type", "Send JSON, with Content-Type: application/json.");
  }
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProductError("malformed_json", "The body is not JSON.", { cause });
  }
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new ProductError("payload_too_large", `The body is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
