import { randomBytes } from "node:crypto";
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import {
  BodyEncodingError,
  type BodyLimit,
  BodyTooLargeError,
  ByteBudget,
  ByteBudgetSpentError,
  readBody,
} from "./body";

vi.mock("node:zlib", { spy: true });

const LIMIT: BodyLimit = { maxBytes: 100_000, whenTooLarge: "fail" };
const TEXT = Buffer.from("hello ".repeat(1000));

const CODINGS = [
  ["identity", (bytes: Buffer) => bytes],
  ["", (bytes: Buffer) => bytes],
  ["gzip", gzipSync],
  ["X-GZIP", gzipSync],
  ["identity, gzip", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
  ["zstd", zstdCompressSync],
] as const;

describe("readBody", () => {
  it.each(CODINGS)("decodes %j", async (coding, encode) => {
    const encoded = encode(TEXT);
    expect(await readBody(inChunks(encoded, 7), coding, LIMIT)).toEqual(TEXT);
    expect(await readBody(inChunks(encoded, encoded.length), coding, LIMIT)).toEqual(TEXT);
  });

  it.each(CODINGS)("reads an empty %j body as empty", async (coding) => {
    expect(await readBody(inChunks(Buffer.alloc(0), 1), coding, LIMIT)).toHaveLength(0);
  });

  it.each(CODINGS)("stops a %j body that decodes to more than the limit", async (coding, encode) => {
    for (const size of [LIMIT.maxBytes + 1, 20_000_000]) {
      const bomb = new CountedChunks(encode(Buffer.alloc(size)), 1000);
      await expect(readBody(bomb, coding, LIMIT)).rejects.toBeInstanceOf(BodyTooLargeError);
    }
  });

  it.each([
    ["gzip", gzipSync, gunzipSync],
    ["br", brotliCompressSync, brotliDecompressSync],
  ])("decodes no more than half a megabyte of %s in one step", async (coding, encode, decode) => {
    const bomb = encode(Buffer.alloc(20_000_000));
    vi.mocked(decode).mockClear();
    await expect(readBody(inChunks(bomb, 1000), coding, LIMIT)).rejects.toBeInstanceOf(BodyTooLargeError);
    expect(vi.mocked(decode).mock.results.map(({ type }) => type)).toEqual(["throw"]);
  });

  it.each(CODINGS)("keeps the beginning of a %j body when it may be cut short", async (coding, encode) => {
    for (const size of [LIMIT.maxBytes + 1, 20_000_000]) {
      const body = new CountedChunks(encode(Buffer.alloc(size, "x")), 1000);
      const read = await readBody(body, coding, { ...LIMIT, whenTooLarge: "truncate" });
      expect(read).toEqual(Buffer.alloc(LIMIT.maxBytes, "x"));
    }
  });

  it("accepts a body of exactly the limit", async () => {
    const bytes = Buffer.alloc(LIMIT.maxBytes);
    expect(await readBody(inChunks(bytes, 999), "", LIMIT)).toHaveLength(LIMIT.maxBytes);
    expect(await readBody(inChunks(gzipSync(bytes), 999), "gzip", LIMIT)).toHaveLength(LIMIT.maxBytes);
  });

  it("reads no further than the limit from a body without end", async () => {
    const endless = new CountedChunks(Buffer.alloc(1000), 1000, Number.POSITIVE_INFINITY);
    await expect(readBody(endless, "", LIMIT)).rejects.toBeInstanceOf(BodyTooLargeError);
    expect(endless.sent).toBeLessThanOrEqual(LIMIT.maxBytes + 1000);

    const cut = new CountedChunks(Buffer.alloc(1000), 1000, Number.POSITIVE_INFINITY);
    expect(await readBody(cut, "", { ...LIMIT, whenTooLarge: "truncate" })).toHaveLength(LIMIT.maxBytes);
    expect(cut.sent).toBeLessThanOrEqual(LIMIT.maxBytes + 1000);
  });

  it("counts compressed bytes too, which may decode to nothing without end", async () => {
    // A deflate block that is stored, not the last, and empty.
    const emptyBlock = Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]);
    const endless = new CountedChunks(Buffer.concat(Array(200).fill(emptyBlock)), 1000, Number.POSITIVE_INFINITY);
    await expect(readBody(endless, "deflate", LIMIT)).rejects.toBeInstanceOf(BodyTooLargeError);
    expect(endless.sent).toBeLessThanOrEqual(LIMIT.maxBytes + 1000);
  });

  it("refuses a zstd frame that asks for a window of more than 8 MiB", async () => {
    // Magic number, then a header without content size whose window descriptor says 128 MiB, then an empty last block.
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, (27 - 10) << 3, 0x01, 0x00, 0x00]);
    await expect(readBody(inChunks(frame, 100), "zstd", LIMIT)).rejects.toBeInstanceOf(BodyEncodingError);
    const modest = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, (23 - 10) << 3, 0x01, 0x00, 0x00]);
    expect(await readBody(inChunks(modest, 100), "zstd", LIMIT)).toHaveLength(0);
  });

  it.each([
    ["gzip that is none", "gzip", TEXT],
    ["deflate that is none", "deflate", Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ["brotli that is none", "br", Buffer.alloc(100, 0xff)],
    ["zstd that is none", "zstd", TEXT],
    ["gzip that breaks off", "gzip", gzipSync(TEXT).subarray(0, 30)],
    ["brotli that breaks off", "br", brotliCompressSync(TEXT).subarray(0, 8)],
    ["zstd that breaks off", "zstd", zstdCompressSync(TEXT).subarray(0, 12)],
    ["a coding nobody knows", "compress", gzipSync(TEXT)],
    ["gzip twice", "gzip, gzip", gzipSync(gzipSync(TEXT))],
  ])("refuses %s", async (_name, coding, bytes) => {
    await expect(readBody(inChunks(bytes, 10), coding, LIMIT)).rejects.toBeInstanceOf(BodyEncodingError);
  });

  it("refuses what is not gzip although more of it is to come", async () => {
    const body = new CountedChunks(TEXT, 100, 10);
    await expect(readBody(body, "gzip", LIMIT)).rejects.toBeInstanceOf(BodyEncodingError);
  });

  it.each(["", "gzip"])("passes on what ended the body itself (%j)", async (coding) => {
    const broken = new Error("reset");
    async function* body() {
      yield gzipSync(TEXT).subarray(0, 20);
      throw broken;
    }
    await expect(readBody(body(), coding, LIMIT)).rejects.toBe(broken);
  });
});

describe("a budget", () => {
  // Too large to be decoded in one step.
  const noise = randomBytes(80_000);

  it.each([
    ["as it is", "", TEXT, TEXT],
    ["compressed and small", "gzip", gzipSync(TEXT), TEXT],
    ["compressed and large", "gzip", gzipSync(noise), noise],
  ])("is for several bodies together, each %s", async (_name, coding, bytes, decoded) => {
    const limit = { ...LIMIT, budget: new ByteBudget(decoded.length * 2 + 1) };
    const read = () => readBody(inChunks(bytes, 1000), coding, limit);
    await read();
    await read();
    await expect(read()).rejects.toBeInstanceOf(ByteBudgetSpentError);
  });

  it("has back what a body took that was not kept", async () => {
    const limit = { ...LIMIT, budget: new ByteBudget(TEXT.length) };
    async function* broken() {
      yield TEXT;
      throw new Error("reset");
    }
    await expect(readBody(broken(), "", limit)).rejects.toThrow("reset");
    expect(await readBody(inChunks(TEXT, 1000), "", limit)).toEqual(TEXT);
  });
});

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

/** `bytes` in chunks, `times` over, counting what was taken. */
class CountedChunks implements AsyncIterable<Uint8Array> {
  sent = 0;

  constructor(
    readonly bytes: Buffer,
    readonly size: number,
    readonly times = 1,
  ) {}

  async *[Symbol.asyncIterator]() {
    for (let round = 0; round < this.times; round += 1) {
      for await (const chunk of inChunks(this.bytes, this.size)) {
        this.sent += chunk.length;
        yield chunk;
      }
    }
  }
}
