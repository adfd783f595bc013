/** A DNS server on this machine that answers from a table, over UDP. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import ipaddr from "ipaddr.js";

const TYPES: Record<number, string> = { 1: "A", 2: "NS", 5: "CNAME", 15: "MX", 16: "TXT", 28: "AAAA" };
const NO_SUCH_NAME = 3;
const SERVER_FAILURE = 2;

/**
 * What there is, by `name type`: MX as `"10 mx.acme.com"`, TXT as its parts joined with "|". Names that stand nowhere in
 * the table do not exist; `silent` never answers and `failing` answers with a failure.
 */
export type Zone = Readonly<Record<string, readonly string[] | "silent" | "failing">>;

export interface LocalDns {
  /** `address:port`, as a resolver takes it. */
  server: string;
  /** `name type` of each question, in order of arrival. */
  questions: string[];
  close(): Promise<void>;
}

export async function startLocalDns(zone: Zone): Promise<LocalDns> {
  const names = new Set(Object.keys(zone).map((key) => key.split(" ")[0]));
  const questions: string[] = [];
  const socket = createSocket("udp4", (query, from) => {
    const { name, type, end } = readQuestion(query);
    questions.push(`${name} ${type}`);
    const found = zone[`${name} ${type}`] ?? [];
    if (found === "silent") return;

    const code = found === "failing" ? SERVER_FAILURE : names.has(name) ? 0 : NO_SUCH_NAME;
    const answers = found === "failing" ? [] : found.map((record) => writeAnswer(query, record, type));
    const head = Buffer.from(query.subarray(0, 12));
    head.writeUInt16BE(0x8180 | code, 2);
    head.writeUInt16BE(answers.length, 6);
    // Neither authorities nor the additional records a resolver may have sent along.
    head.fill(0, 8);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    server: `127.0.0.1:${socket.address().port}`,
    questions,
    close: async () => {
      const closed = once(socket, "close");
      socket.close();
      await closed;
    },
  };
}

function readQuestion(query: Buffer): { name: string; type: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString("latin1"));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), type: TYPES[query.readUInt16BE(at + 1)] ?? "other", end: at + 5 };
}

/** One resource record about the name that was asked about. */
function writeAnswer(query: Buffer, record: string, type: string): Buffer {
  const data = writeData(record, type);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  query.copy(head, 2, readQuestion(query).end - 4, readQuestion(query).end);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function writeData(record: string, type: string): Buffer {
  if (type === "A" || type === "AAAA") return Buffer.from(ipaddr.parse(record).toByteArray());
  if (type === "TXT") return Buffer.concat(record.split("|").map(writeString));
  if (type !== "MX") return writeName(record);
  const [priority, exchange = ""] = record.split(" ");
  const head = Buffer.alloc(2);
  head.writeUInt16BE(Number(priority));
  return Buffer.concat([head, writeName(exchange)]);
}

function writeName(name: string): Buffer {
  return Buffer.concat([...name.split(".").filter(Boolean).map(writeString), Buffer.alloc(1)]);
}

function writeString(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}
