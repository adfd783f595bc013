/** Compares a live database with what the migrations make of one. */
import { APPEND_ONLY, FOREIGN_TRIGGERS, FUNCTIONS, SCHEMAS, TABLES } from "./expectation.js";
import { inspectDatabase } from "./inspect-database.js";

/**
 * @typedef {object} Check
 * @property {string} kind What sort of check it is; each sort has a test in which it fails.
 * @property {string} name A sentence that is true when the check passes.
 * @property {string} [problem] What is otherwise; missing when the check passed.
 * @property {Mend} [mend] What puts it right.
 *
 * @typedef {{ again: string } | { sql: string } | { command: string }} Mend `again`: a migration to run once more.
 *
 * @typedef {import("./inspect-database.js").Database} Database
 * @typedef {import("./inspect-database.js").Table} Table
 * @typedef {import("../lib/migrations.js").Migration} Migration
 */

/**
 * Leaves the database as it was, when run in a transaction that is rolled back.
 *
 * @param {import("./inspect-database.js").Query} query
 * @param {readonly Migration[]} migrations
 * @returns {Promise<Check[]>}
 */
export async function checkDatabase(query, migrations) {
  const found = await inspectDatabase(query);
  const checks = [...checkHistory(found, migrations), ...checkSchemas(found)];
  for (const [name, expected] of Object.entries(TABLES)) {
    const table = found.tables[name];
    checks.push(check("table", `${name} exists`, table ? null : "it is missing", { again: expected.migration }));
    if (table) checks.push(...checkTable(name, table, expected));
  }
  for (const [name, { migration, triggers }] of Object.entries(FOREIGN_TRIGGERS)) {
    checks.push(...checkTriggers(name, found.tables[name]?.triggers ?? {}, triggers, migration));
  }
  checks.push(...checkNothingElse(found), ...checkFunctions(found, migrations));
  checks.push(...(await checkAppendOnly(query, found)), await checkActiveProfile(query, found));
  const isMigrated = migrations.every(({ version }) => found.history.has(version));
  return isMigrated ? checks : checks.map(mendByMigrating);
}

/** What a migration still to come makes can't be mended one by one. @param {Check} check @returns {Check} */
function mendByMigrating(check) {
  if (check.problem === undefined || check.kind === "unknown history") return check;
  return { ...check, mend: { command: "node scripts/apply-migrations-postgres.js" } };
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {string | null} problem
 * @param {Mend} mend
 * @returns {Check}
 */
function check(kind, name, problem, mend) {
  return problem === null ? { kind, name } : { kind, name, problem, mend };
}

/**
 * What differs, or null. Missing things are named as such.
 *
 * @param {string | undefined} found
 * @param {string} expected
 */
function difference(found, expected) {
  if (found === undefined) return "it is missing";
  return found === expected ? null : `it is ${found}, not ${expected}`;
}

/**
 * @param {Database} found
 * @param {readonly Migration[]} migrations
 */
function* checkHistory({ history }, migrations) {
  for (const { version, name, file } of migrations) {
    const problem = history.has(version) ? difference(history.get(version) ?? "unnamed", name) : "it is not recorded";
    const mend = { command: `node scripts/apply-migrations-postgres.js --again ${version}` };
    yield check("history", `${file} is recorded as applied`, problem, mend);
  }
  const unknown = [...history.keys()].filter((version) => !migrations.some((known) => known.version === version));
  yield check(
    "unknown history",
    "No other migration is recorded as applied",
    unknown.length > 0 ? `${unknown.join(", ")} is not in supabase/migrations` : null,
    { command: "git pull" },
  );
}

/** @param {Database} found */
function* checkSchemas({ schemas }) {
  for (const [name, { usage }] of Object.entries(SCHEMAS)) {
    const expected = usage.map((role) => `usage to ${role}`).join(", ");
    const grantees = new Set((schemas[name] ?? "").split(", ").map((grant) => grant.replace(/^.* to /, "")));
    const revoke = `revoke all on schema ${name} from ${[...grantees].join(", ")};`;
    const grant = `grant usage on schema ${name} to ${usage.join(", ")};`;
    const mend = { sql: schemas[name] ? `${revoke} ${grant}` : grant };
    yield check("schema", `Schema ${name} grants ${expected}`, difference(schemas[name], expected), mend);
  }
}

/**
 * @param {string} name
 * @param {Table} table
 * @param {import("./expectation.js").ExpectedTable} expected
 */
function* checkTable(name, table, expected) {
  const { migration } = expected;
  yield* checkColumns(name, table.columns, expected.columns);
  const missing = Object.keys(expected.columns).filter((column) => !(column in table.columns));
  const uncommented = [...table.uncommented, ...missing].join(", ");
  const problem = uncommented === "" ? null : `without one: ${uncommented}`;
  yield check("comment", `${name} and its columns have comments`, problem, { again: migration });
  yield* checkConstraints(name, table.constraints, expected.constraints);
  for (const [index, definition] of Object.entries(expected.indexes)) {
    const [, unique = "", rest = ""] = /^(unique )?(.*)$/.exec(definition) ?? [];
    const create = `create ${unique}index ${index} on ${name} using ${rest};`;
    const drop = `drop index if exists ${name.split(".")[0]}.${index};`;
    const problem = difference(table.indexes[index], definition);
    yield check("index", `${name} has index ${index}`, problem, { sql: `${drop} ${create}` });
  }
  if (name.startsWith("public.")) {
    const problem = table.isRlsEnabled ? null : "it is off: whoever has a grant sees every row";
    yield check("row-level security", `${name} has row-level security`, problem, { again: migration });
  }
  yield* checkPolicies(name, table.policies, expected.policies, migration);
  yield* checkGrants(name, table.grants, expected.grants, expected.grantsMigration ?? migration);
  yield* checkTriggers(name, table.triggers, expected.triggers, migration);
}

/**
 * @param {string} table
 * @param {Record<string, string>} found
 * @param {Record<string, string>} expected
 */
function* checkColumns(table, found, expected) {
  for (const [name, definition] of Object.entries(expected)) {
    const mend = { sql: changeColumn(table, name, found[name], definition) };
    yield check("column", `${table}.${name} is ${definition}`, difference(found[name], definition), mend);
  }
  const others = Object.keys(found).filter((name) => !(name in expected));
  yield check(
    "other column",
    `${table} has no other column`,
    others.length > 0 ? `it has ${others.join(", ")}` : null,
    { sql: others.map((name) => `alter table ${table} drop column ${name};`).join(" ") },
  );
}

/**
 * @param {string} table
 * @param {string} name
 * @param {string | undefined} found
 * @param {string} expected
 */
function changeColumn(table, name, found, expected) {
  if (found === undefined) return `alter table ${table} add column ${name} ${expected};`;
  const is = parseColumn(found);
  const shouldBe = parseColumn(expected);
  const changes = [];
  if (is.type !== shouldBe.type) changes.push(`type ${shouldBe.type} using ${name}::${shouldBe.type}`);
  if (is.isRequired !== shouldBe.isRequired) changes.push(`${shouldBe.isRequired ? "set" : "drop"} not null`);
  if (is.rest !== shouldBe.rest) {
    changes.push(
      shouldBe.rest === "" ? "drop default" : `${shouldBe.rest.startsWith("default") ? "set" : "add"} ${shouldBe.rest}`,
    );
  }
  return `alter table ${table} ${changes.map((change) => `alter column ${name} ${change}`).join(", ")};`;
}

/** @param {string} definition */
function parseColumn(definition) {
  const [, type = "", required, rest = ""] =
    /^(.*?)( not null)?(?: (default .*|generated .*))?$/.exec(definition) ?? [];
  return { type, isRequired: required !== undefined, rest };
}

/**
 * @param {string} table
 * @param {Record<string, string>} found
 * @param {Record<string, string>} expected
 */
function* checkConstraints(table, found, expected) {
  for (const [name, definition] of Object.entries(expected)) {
    const add = `alter table ${table} drop constraint if exists ${name}, add constraint ${name} ${definition};`;
    yield check("constraint", `${table} has constraint ${name}`, difference(found[name], definition), { sql: add });
  }
  const others = Object.keys(found).filter((name) => !(name in expected));
  yield check(
    "other constraint",
    `${table} has no other constraint`,
    others.length > 0 ? `it has ${others.join(", ")}` : null,
    { sql: others.map((name) => `alter table ${table} drop constraint ${name};`).join(" ") },
  );
}

/**
 * @param {string} table
 * @param {Table["policies"]} found
 * @param {Table["policies"]} expected
 * @param {string} migration
 */
function* checkPolicies(table, found, expected, migration) {
  for (const [name, policy] of Object.entries(expected)) {
    const is = found[name] && describePolicy(found[name]);
    const problem = difference(is, describePolicy(policy));
    yield check("policy", `${table} has policy "${name}"`, problem, { again: migration });
  }
  const others = Object.keys(found).filter((name) => !(name in expected));
  yield check(
    "other policy",
    `${table} has no other policy`,
    others.length > 0 ? `it has ${others.map((name) => `"${name}" ${describePolicy(found[name])}`).join(", ")}` : null,
    { sql: others.map((name) => `drop policy "${name}" on ${table};`).join(" ") },
  );
}

/** @param {import("./inspect-database.js").Policy | undefined} policy */
function describePolicy(policy) {
  if (!policy) return "";
  const { using, check: withCheck } = policy;
  return [`for ${policy.for} to ${policy.to}`, using && `using (${using})`, withCheck && `with check (${withCheck})`]
    .filter(Boolean)
    .join(" ");
}

/**
 * @param {string} table
 * @param {Record<string, string[]>} found
 * @param {Record<string, string>} expected
 * @param {string} migration
 */
function* checkGrants(table, found, expected, migration) {
  for (const [role, privileges] of Object.entries(expected)) {
    const is = found[role] && describeGrants(found[role]);
    const problem = is === undefined ? "nothing is granted" : difference(is, privileges);
    yield check("grant", `${table} grants ${privileges} to ${role}`, problem, { again: migration });
  }
  const others = Object.keys(found).filter((role) => !(role in expected));
  yield check(
    "other grant",
    `${table} grants nothing to anybody else`,
    others.length > 0 ? others.map((role) => `${role} has ${describeGrants(found[role] ?? [])}`).join(", ") : null,
    { sql: `revoke all on table ${table} from ${others.join(", ")};` },
  );
}

const PRIVILEGES = ["select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain"];

/**
 * `select, insert (a, b)`: privileges in the usual order, columns in the alphabet's.
 *
 * @param {readonly string[]} grants
 */
function describeGrants(grants) {
  return PRIVILEGES.flatMap((privilege) => {
    const columns = grants
      .filter((grant) => grant.startsWith(`${privilege} (`))
      .map((grant) => grant.slice(privilege.length + 2, -1));
    return [
      ...(grants.includes(privilege) ? [privilege] : []),
      ...(columns.length > 0 ? [`${privilege} (${columns.join(", ")})`] : []),
    ];
  }).join(", ");
}

/**
 * @param {string} table
 * @param {Table["triggers"]} found
 * @param {import("./expectation.js").ExpectedTable["triggers"]} expected
 * @param {string} migration
 */
function* checkTriggers(table, found, expected, migration) {
  for (const [name, { does, fires, migration: ownMigration }] of Object.entries(expected)) {
    const trigger = found[name];
    const problem = trigger
      ? (difference(trigger.does, does) ?? difference(`firing ${trigger.fires}`, `firing ${fires}`))
      : "it is missing";
    yield check("trigger", `${table} has trigger ${name}`, problem, { again: ownMigration ?? migration });
  }
}

/** @param {Database} found */
function* checkNothingElse({ tables, functions }) {
  const otherTables = Object.keys(tables).filter((name) => name.startsWith("public.") && !(name in TABLES));
  yield check(
    "other table",
    "The API's schema holds no other table",
    otherTables.length > 0 ? `it has ${otherTables.join(", ")}` : null,
    { sql: otherTables.map((name) => `drop ${tables[name]?.kind} ${name};`).join(" ") },
  );
  const otherFunctions = Object.keys(functions).filter((name) => name.startsWith("public.") && !(name in FUNCTIONS));
  yield check(
    "other function",
    "The API's schema holds no other function",
    otherFunctions.length > 0 ? `it has ${otherFunctions.join(", ")}` : null,
    { sql: otherFunctions.map((name) => `drop function ${name};`).join(" ") },
  );
}

/**
 * @param {Database} found
 * @param {readonly Migration[]} migrations
 */
function* checkFunctions({ functions }, migrations) {
  const bodies = readFunctionBodies(migrations);
  for (const [name, { migration, security, execute }] of Object.entries(FUNCTIONS)) {
    const mend = { again: migration };
    const is = functions[name];
    yield check("function", `${name} exists`, is ? null : "it is missing", mend);
    if (!is) continue;
    const rights = { definer: "its owner's", invoker: "its caller's" };
    yield check("rights", `${name} runs with ${rights[security]} rights`, difference(is.security, security), mend);
    const path = is.searchPath === '""' ? null : `it is ${is.searchPath ?? "its caller's"}`;
    yield check("search path", `${name} has an empty search path`, path, mend);
    const who = execute === "nobody" ? "its owner alone" : `its owner and ${execute} alone`;
    yield check("execute", `${name} may be executed by ${who}`, difference(is.execute, execute), mend);
    const isSame = is.body === bodies.get(name.split("(")[0] ?? "");
    yield check("body", `${name} does what its migration wrote`, isSame ? null : "its body is another", mend);
  }
}

/**
 * Function bodies by qualified name; of several, the last one counts.
 *
 * @param {readonly Migration[]} migrations
 */
function readFunctionBodies(migrations) {
  /** @type {Map<string, string>} */
  const bodies = new Map();
  for (const { sql } of migrations) {
    for (const [, name = "", body = ""] of sql.matchAll(
      /create or replace function ([\w.]+)\([^$]*\$\$([\s\S]*?)\$\$/g,
    )) {
      bodies.set(name, body.trim());
    }
  }
  return bodies;
}

/**
 * Tries for real, in a subtransaction that never commits: writes a row, tries to change it as service_role and as the
 * owner, then deletes the person. What was not as it should be is left in a setting.
 *
 * @param {string} table
 * @param {{ insert: string, update: string }} attempt
 */
function tryAppendOnlySql(table, { insert, update }) {
  return `
do $verify$
declare
  person constant uuid := gen_random_uuid();
  owner_name constant name := current_user;
  role_name name;
  attempt text;
  problems text[] := '{}';
begin
  begin
    set local lock_timeout = '3s';
    insert into auth.users (id, email) values (person, person || '@verify.example');
    insert into ${table} ${insert};
    set constraints all immediate;
    foreach role_name in array array['service_role', owner_name] loop
      foreach attempt in array array[
        $attempt$update ${table} set ${update} where user_id = $1$attempt$,
        $attempt$delete from ${table} where user_id = $1$attempt$,
        $attempt$truncate ${table}$attempt$
      ] loop
        begin
          execute format('set local role %I', role_name);
          execute attempt using person;
          problems := problems || format('%s may %s', role_name, split_part(attempt, ' ', 1));
          raise exception using errcode = 'VERFY';
        exception
          -- A table that others refer to can't be truncated without them.
          when insufficient_privilege or feature_not_supported or sqlstate 'VERFY' then null;
        end;
      end loop;
    end loop;
    delete from auth.users where id = person;
    if exists (select from ${table} where user_id = person) then
      problems := problems || 'rows outlive the account of their person'::text;
    end if;
    raise exception using errcode = 'VERFY';
  exception
    when sqlstate 'VERFY' then null;
    when others then problems := problems || sqlerrm;
  end;
  perform set_config('verify.problems', array_to_string(problems, ', '), true);
end
$verify$`;
}

/**
 * @param {import("./inspect-database.js").Query} query
 * @param {Database} found
 */
async function checkAppendOnly(query, { tables }) {
  const checks = [];
  for (const [table, { migration, ...attempt }] of Object.entries(APPEND_ONLY)) {
    if (!tables[table]) continue;
    await query(tryAppendOnlySql(table, attempt));
    const [row] = await query("select current_setting('verify.problems') as problems");
    const name = `${table} is append-only for every role, and rows go with their person's account`;
    checks.push(check("append-only", name, row.problems || null, { again: migration }));
  }
  return checks;
}

/**
 * @param {import("./inspect-database.js").Query} query
 * @param {Database} found
 */
async function checkActiveProfile(query, { tables }) {
  const rows = tables["public.icp_profiles"]
    ? await query("select count(*)::int as active from public.icp_profiles where is_active")
    : [];
  const active = rows[0]?.active ?? 0;
  return check("active profile", "Exactly one ICP profile is active", active === 1 ? null : `${active} are`, {
    sql: "update public.icp_profiles set is_active = true where version = (select max(version) from public.icp_profiles);",
  });
}
