/** The environment, read and checked in one place. */
import { z } from "zod";

/** `FOO=` in an .env file means that FOO was left out. */
const emptyAsMissing = (value: unknown) => (value === "" ? undefined : value);

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(emptyAsMissing, schema.optional());

const required = <T extends z.ZodType>(schema: T) => z.preprocess(emptyAsMissing, schema);

const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http or https URL" });

const envSchema = z
  .object({
    /** Where the Supabase project answers. */
    NEXT_PUBLIC_SUPABASE_URL: required(httpUrl),
    /** The key that may be public: row-level security decides what it can do. */
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: required(
      z.string().refine((key) => !key.startsWith("sb_secret_"), {
        error: "is a secret key, and this one is public: use the publishable key (sb_publishable_…)",
      }),
    ),
    /** The key that passes row-level security. Server only. */
    SUPABASE_SECRET_KEY: required(
      z.string().refine((key) => !key.startsWith("sb_publishable_"), {
        error: "is a publishable key: use the secret key (sb_secret_…)",
      }),
    ),
    /**
     * The origin people open the app at, such as `https://prospects.acme.com`. Links in e-mails start with it and posts
     * must come from it. Without it, the `Host` header of each request is believed.
     */
    APP_ORIGIN: optional(
      httpUrl.refine((url) => new URL(url).origin === url.replace(/\/$/, ""), {
        error: "must be an origin, without a path",
      }),
    ),
    /** How a site's owner reaches whoever runs this crawler: an e-mail address or URL, sent in its user agent. */
    CRAWLER_CONTACT: optional(
      z
        .union([z.email(), httpUrl], { error: "must be an e-mail address or a URL" })
        // It stands in a comment of the header, which parentheses would end.
        .refine((contact) => !/[\s()]/.test(contact), { error: "must have neither spaces nor parentheses" }),
    ),
    /** Who writes briefs: none unless set, and then nothing leaves the app. */
    BRIEF_PROVIDER: optional(z.enum(["openai", "anthropic", "openai-compatible"])),
    /** Name of the provider's model. */
    BRIEF_MODEL: optional(z.string()),
    BRIEF_API_KEY: optional(z.string()),
    /** Where the provider answers; needed for `openai-compatible`. */
    BRIEF_BASE_URL: optional(httpUrl),
    LOG_LEVEL: optional(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"])),
    /** Port of the app. Read by the launcher. */
    PORT: optional(z.coerce.number().int().min(0).max(65535)),
  })
  .superRefine((found, ctx) => {
    const { BRIEF_PROVIDER: provider } = found;
    if (provider === undefined) return;
    const isCompatible = provider === "openai-compatible";
    // One's own server may need no key.
    const needed = ["BRIEF_MODEL", isCompatible ? "BRIEF_BASE_URL" : "BRIEF_API_KEY"] as const;
    for (const name of needed) {
      if (found[name] === undefined) {
        ctx.addIssue({ code: "custom", path: [name], message: `is needed for BRIEF_PROVIDER=${provider}` });
      }
    }
  });

export type Env = z.infer<typeof envSchema>;

/** Names every variable that is missing or wrong, never its value: values may be secrets. */
export class EnvError extends Error {
  readonly fields: readonly { name: string; problem: string }[];

  constructor(fields: readonly { name: string; problem: string }[]) {
    super(`The environment is not complete:\n${fields.map((f) => `  ${f.name} ${f.problem}`).join("\n")}`);
    this.name = "EnvError";
    this.fields = fields;
  }
}

/** Checks `source` as a whole. Throws one `EnvError` that names every bad field. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  throw new EnvError(
    result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return { name, problem: source[name] || issue.code === "custom" ? issue.message : "is missing" };
    }),
  );
}

let parsed: Env | undefined;

/**
 * The environment of this process, parsed on first use: a build has none. `process.env` is passed whole because Next
 * writes the values a build sees in place of `process.env.NEXT_PUBLIC_…`, and embedded Supabase has its address only
 * when the app starts.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
