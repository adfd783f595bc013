import { ProductError } from "../prospect-intelligence/errors";

/** No request of the product is larger than a few kilobytes. */
const MAX_BODY_BYTES = 64 * 1024;
/** Nor is any nested as deep. Whatever walks over one deeper by recursion runs out of stack. */
const MAX_LEVELS = 32;

/**
 * The body of a request as JSON. Its content type must say so, which also keeps HTML forms of other sites out: they
 * can't send it. Reads no more than `MAX_BODY_BYTES`, whatever `Content-Length` claims.
 */
export async function readJson(request: Request): Promise<unknown> {
  const contentType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (contentType !== "application/json") {
    throw new ProductError("unsupported_media_type", "Send JSON, with Content-Type: application/json.");
  }
  const json = parseJson(await readText(request));
  if (isDeeperThan(MAX_LEVELS, json)) {
    throw new ProductError("malformed_json", `The body is nested more than ${MAX_LEVELS} levels deep.`);
  }
  return json;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProductError("malformed_json", "The body is not JSON.", { cause });
  }
}

function isDeeperThan(levels: number, json: unknown): boolean {
  let level = [json];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return level.length > 0;
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      throw new ProductError("payload_too_large", `The body is larger than ${MAX_BODY_BYTES} bytes.`);
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
