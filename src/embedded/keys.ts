/** The keys of one embedded Supabase: made on its first run, kept beside its data, readable by their owner alone. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { LaunchError } from "./launch-error";

const keysSchema = z.object({
  /** What a browser may hold: row-level security decides what it can do. */
  publishableKey: z.string().regex(/^sb_publishable_[\w-]{20,}$/, "is not a publishable key"),
  /** Passes row-level security. */
  secretKey: z.string().regex(/^sb_secret_[\w-]{20,}$/, "is not a secret key"),
  /** Signs access tokens (HS256). */
  jwtSecret: z.string().min(32, "is shorter than 32 characters"),
});

export type EmbeddedKeys = z.infer<typeof keysSchema>;

/** The keys file is there and cannot be used. The message says what to do. */
export class KeysFileError extends LaunchError {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(
      `The keys of embedded Supabase in ${file} cannot be used: ${problem}.\n` +
        "Put the file back as it was, or delete it: new keys are made at the next start, the data stays, " +
        "and everybody signs in again.",
      options,
    );
    this.name = "KeysFileError";
  }
}

export function generateKeys(): EmbeddedKeys {
  const random = () => randomBytes(32).toString("base64url");
  return { publishableKey: `sb_publishable_${random()}`, secretKey: `sb_secret_${random()}`, jwtSecret: random() };
}

/** Reads the keys from `file`, or makes them on the first run. Throws `KeysFileError` rather than replace a file. */
export async function loadOrCreateKeys(file: string): Promise<EmbeddedKeys> {
  await makePrivateDirectory(path.dirname(file));
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return await createKeysFile(file);
  }
  // A copy or a backup may have come back readable by others.
  await chmod(file, 0o600);
  return parseKeys(file, text);
}

/** One that is there keeps the rights its owner gave it: it may hold other things. */
export async function makePrivateDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
}

/** Written whole under another name first, so a crash never leaves half a file. */
async function createKeysFile(file: string): Promise<EmbeddedKeys> {
  const keys = generateKeys();
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
  return keys;
}

function parseKeys(file: string, text: string): EmbeddedKeys {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new KeysFileError(file, "it is not JSON", { cause });
  }
  const result = keysSchema.safeParse(json);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [field], message }) => `${String(field ?? "it")}: ${message}`);
  throw new KeysFileError(file, problems.join("; "));
}
