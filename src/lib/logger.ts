/**
 * One structured line a step, fields first: `logger.info({ name: "research.source", durationMs }, "source finished")`.
 * Lines go to standard error, so that a command's standard output holds its result alone.
 */
import pino, { type Logger } from "pino";

export type { Logger };

/** Fields that may carry a credential, wherever a caller puts them. */
const SECRET_FIELDS = [
  "password",
  "authorization",
  "cookie",
  "set-cookie",
  "apikey",
  "access_token",
  "refresh_token",
  "token_hash",
  "accessToken",
  "refreshToken",
  "tokenHash",
  "SUPABASE_SECRET_KEY",
  "BRIEF_API_KEY",
];

const LEVELS: Record<number, string> = { 10: "trace", 20: "debug", 30: "info", 40: "warn", 50: "error", 60: "fatal" };

/** Makes a logger. `destination` takes each line; standard error by default. */
export function createLogger(
  options: { level: string; isReadable: boolean },
  destination: { write(line: string): void } = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level: options.level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: pino.stdSerializers.errWithCause },
      redact: { paths: SECRET_FIELDS.flatMap((f) => [`["${f}"]`, `*["${f}"]`, `*.*["${f}"]`]), censor: "[redacted]" },
      ...(options.isReadable ? {} : { formatters: { level: (label) => ({ level: label }) } }),
    },
    options.isReadable ? { write: (line) => destination.write(readable(line)) } : destination,
  );
}

/** `09:30:00 info  research.source  source finished  durationMs=12`, for a person at a terminal. */
function readable(line: string): string {
  const { time, level, name, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const words = Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const stack = (err as { stack?: string } | undefined)?.stack;
  const head = [String(time).slice(11, 19), (LEVELS[Number(level)] ?? "").padEnd(5), name, msg];
  return `${[...head, ...words].filter(Boolean).join("  ")}\n${stack ? `${stack}\n` : ""}`;
}

/** Tests are silent unless LOG_LEVEL asks; a wrong LOG_LEVEL is reported by `env()`, not by failing to log. */
function levelFrom(source: NodeJS.ProcessEnv): string {
  const level = source.LOG_LEVEL?.toLowerCase();
  if (level === "silent" || Object.values(LEVELS).includes(level ?? "")) return level as string;
  return source.NODE_ENV === "test" ? "silent" : "info";
}

export const logger: Logger = createLogger({
  level: levelFrom(process.env),
  isReadable: process.env.NODE_ENV !== "production",
});
