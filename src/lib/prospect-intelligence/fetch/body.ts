/** Reading a response's body within limits: bytes are counted as they stream in, before and after decompression. */
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  gunzipSync,
} from "node:zlib";

/** What `createDecoder` can undo. */
export const ACCEPT_ENCODING = "gzip, deflate, br, zstd";

/** 8 MiB, what RFC 9659 allows on the web. By default a frame may make the decoder set 128 MiB aside. */
const ZSTD_WINDOW_LOG_MAX = 23;

/** What is decoded in one step, before and after: no more than a moment's work for the event loop. */
const SMALL_WIRE_BYTES = 64 * 1024;
const SMALL_DECODED_BYTES = 512 * 1024;

export interface BodyLimit {
  /** Most bytes accepted, counted over the wire and counted again decoded. */
  maxBytes: number;
  /** Past the limit: `fail` throws `BodyTooLargeError`, `truncate` keeps what fits. Either way no more is read. */
  whenTooLarge: "fail" | "truncate";
  /** Decoded bytes that this body shares with others. */
  budget?: ByteBudget;
}

export class BodyTooLargeError extends Error {}

/** All that several bodies may take together. */
export class ByteBudget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Throws `ByteBudgetSpentError` when there is less left. */
  take(bytes: number): void {
    if (bytes > this.#left) throw new ByteBudgetSpentError("No more may be read");
    this.#left -= bytes;
  }

  /** For what was taken and not kept. */
  giveBack(bytes: number): void {
    this.#left += bytes;
  }
}

/** This body is too large for what others have left of their budget. */
export class ByteBudgetSpentError extends BodyTooLargeError {}

/** Not compressed the way its header says, or in a way that is not supported. */
export class BodyEncodingError extends Error {}

/**
 * The decoded body. Reading stops at the limit whatever the headers promised, so neither an endless stream nor a
 * decompression bomb takes more memory than that. Errors of `body` itself are passed on as they are.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  limit: BodyLimit,
): Promise<Buffer> {
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");

  const [coding, ...more] = codings;
  if (coding === undefined) return collect(body, limit);
  // Nobody stacks codings in earnest, and each layer multiplies what a small body can expand to.
  if (more.length > 0) throw new BodyEncodingError(`Stacked content codings (${codings.join(", ")}) are not read.`);
  return decompress(body, coding, limit);
}

async function collect(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes, whenTooLarge, budget }: BodyLimit,
): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let room = maxBytes;
  try {
    for await (const chunk of chunks) {
      const fitting = chunk.subarray(0, room);
      budget?.take(fitting.length);
      room -= fitting.length;
      kept.push(fitting);
      if (fitting.length === chunk.length) continue;
      if (whenTooLarge === "fail") throw new BodyTooLargeError(`More than ${maxBytes} bytes`);
      break;
    }
  } catch (error) {
    budget?.giveBack(maxBytes - room);
    throw error;
  }
  return Buffer.concat(kept);
}

async function decompress(body: AsyncIterable<Uint8Array>, coding: string, limit: BodyLimit): Promise<Buffer> {
  const wire = new CountedBytes(body, limit.maxBytes);
  await wire.readAhead(SMALL_WIRE_BYTES);
  const [first] = wire.ahead;
  if (first === undefined) return Buffer.alloc(0);
  if (wire.isAtEnd) {
    const decoded = decodeAtOnce(Buffer.concat(wire.ahead), coding);
    if (decoded !== null && decoded.length <= limit.maxBytes) {
      limit.budget?.take(decoded.length);
      return decoded;
    }
  }

  const decoder = createDecoder(coding, first[0] ?? 0);
  let collected: Buffer | undefined;
  try {
    await pipeline(Readable.from(wire.chunks()), decoder, async (decoded) => {
      collected = await collect(decoded, limit);
    });
  } catch (error) {
    // Truncation leaves the rest of the stream unread, which pipeline calls a premature end.
    if (collected === undefined) {
      if (error instanceof BodyTooLargeError || error === wire.error) throw error;
      throw new BodyEncodingError(`The body is not valid ${coding}.`, { cause: error });
    }
  }
  return collected ?? Buffer.alloc(0);
}

/**
 * A body that is small before and after, as most are, in one step: that costs a twentieth of what streaming it through
 * other threads does. Null when it is none of that, or not valid: then streaming finds out what it is.
 */
function decodeAtOnce(bytes: Buffer, coding: string): Buffer | null {
  const decode = AT_ONCE[coding];
  try {
    return decode?.(bytes, { maxOutputLength: SMALL_DECODED_BYTES }) ?? null;
  } catch {
    return null;
  }
}

const AT_ONCE: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  br: brotliDecompressSync,
};

function createDecoder(coding: string, firstByte: number): Transform {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      // Some servers send the zlib format, as the standard says, some raw deflate. The zlib format starts with method 8.
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case "br":
      return createBrotliDecompress();
    case "zstd":
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG_MAX } });
    default:
      throw new BodyEncodingError(`The content coding ${coding} is not read.`);
  }
}

/** The bytes of a body as they come over the wire, up to a limit, with a look ahead. */
class CountedBytes {
  /** What ended the body itself. An error of the decoder reaches `chunks` too, but is not the body's. */
  error: unknown;
  /** What was read ahead: chunks with bytes in them. */
  readonly ahead: Uint8Array[] = [];
  isAtEnd = false;
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #maxBytes: number;
  #count = 0;

  constructor(body: AsyncIterable<Uint8Array>, maxBytes: number) {
    this.#iterator = body[Symbol.asyncIterator]();
    this.#maxBytes = maxBytes;
  }

  /** Reads until there are more than `bytes`, or to the end. To be called once, before `chunks`. */
  async readAhead(bytes: number): Promise<void> {
    while (!this.isAtEnd && this.#count <= bytes) {
      const chunk = await this.#next();
      if (chunk !== undefined) this.ahead.push(chunk);
    }
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    yield* this.ahead;
    for (;;) {
      const chunk = await this.#next();
      if (chunk === undefined) return;
      yield chunk;
    }
  }

  /** The next chunk that has bytes, or undefined at the end. */
  async #next(): Promise<Uint8Array | undefined> {
    while (!this.isAtEnd) {
      const { done, value } = await this.#iterator.next().catch((error) => {
        this.error = error;
        throw error;
      });
      if (done) {
        this.isAtEnd = true;
        break;
      }
      this.#count += value.length;
      if (this.#count > this.#maxBytes) throw new BodyTooLargeError(`More than ${this.#maxBytes} bytes`);
      if (value.length > 0) return value;
    }
    return undefined;
  }
}
