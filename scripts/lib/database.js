/** Connecting to the database that a script was pointed at. */
import postgres from "postgres";

/** A mistake of whoever runs a script, told without a stack. */
export class UsageError extends Error {}

/**
 * The database's URL: the first argument that is one, or SUPABASE_DB_URL. A password in it is never printed.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {URL | null} null when there is none.
 */
export function findDatabaseUrl(args, env) {
  const given = args.find((arg) => arg.includes("://")) ?? env.SUPABASE_DB_URL;
  if (!given) return null;
  if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol)) {
    throw new UsageError(
      "The database's URL is not a postgresql:// URL. Special characters in a password are percent-encoded.",
    );
  }
  return new URL(given);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function requireDatabaseUrl(args, env) {
  const url = findDatabaseUrl(args, env);
  if (url) return url;
  throw new UsageError(
    "Which database? Set SUPABASE_DB_URL to its postgresql:// URL: in the Supabase dashboard, Connect → Session pooler.",
  );
}

/**
 * Where a URL leads, for people: `postgres at db.example.com:5432`.
 *
 * @param {URL} url
 */
export function describeTarget(url) {
  return `${url.pathname.slice(1) || "postgres"} at ${url.host}`;
}

/**
 * One connection. Prepared statements are off, since a pooler may hand each transaction to another session.
 *
 * @param {URL} url
 */
export function connect(url) {
  return postgres(url.href, {
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: 15,
    onnotice: () => {},
    ...(url.searchParams.has("sslmode") ? {} : { ssl: "prefer" }),
  });
}

/**
 * Runs a script's `main` and exits with what it returns. A mistake in using it, and an error of the database or of the
 * way to it, is told in one line.
 *
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isTold = error instanceof UsageError || (error instanceof Error && "code" in error);
    if (!isTold) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
