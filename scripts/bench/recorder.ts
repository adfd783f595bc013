/** A transport that notes what passes through it. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Transport } from "@/lib/prospect-intelligence/fetch/types";

/** One exchange, in milliseconds since the recorder was made. */
export interface Exchange {
  method: "GET" | "POST";
  url: string;
  /** What a POST sent, else null. */
  sent: string | null;
  startedMs: number;
  /** When the last byte that was read was there. */
  endedMs: number;
  status: number;
  /** Where a redirect leads, else null. */
  redirectsTo: string | null;
  /** The decoded body; "" when it was not read to its end. */
  text: string;
}

export interface Recorder extends Transport {
  /** In the order they were started. */
  readonly exchanges: readonly Exchange[];
}

export function recordExchanges(transport: Transport): Recorder {
  const origin = performance.now();
  const elapsedMs = () => performance.now() - origin;
  const exchanges: Exchange[] = [];

  return {
    get exchanges() {
      return exchanges.toSorted((a, b) => a.startedMs - b.startedMs);
    },
    async send(request) {
      const startedMs = elapsedMs();
      const { status, headers, body } = await transport.send(request);
      const redirectsTo = headers.location === undefined ? null : new URL(headers.location, request.url).href;
      const exchange: Exchange = {
        method: request.method,
        url: request.url.href,
        sent: request.body,
        startedMs,
        endedMs: elapsedMs(),
        status,
        redirectsTo,
        text: "",
      };
      exchanges.push(exchange);

      async function* notingTheEnd() {
        const chunks: Uint8Array[] = [];
        for await (const chunk of body) {
          chunks.push(chunk);
          yield chunk;
        }
        exchange.endedMs = elapsedMs();
        exchange.text = decode(Buffer.concat(chunks), headers["content-encoding"]);
      }
      return { status, headers, body: notingTheEnd() };
    },
    ...(transport.resolve ? { resolve: transport.resolve.bind(transport) } : {}),
    close: () => transport.close(),
  };
}

/** The local web sends gzip and Brotli only. */
function decode(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === "gzip") return gunzipSync(bytes).toString();
  if (encoding === "br") return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}
