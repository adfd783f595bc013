import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { icpDefinitionSchema } from "@/lib/prospect-intelligence/schemas";
import { DEFAULT_ICP_PROFILE } from "@/lib/prospect-intelligence/scoring/default-profile";
import { actAs, refusalOf, type Sql, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

const activeVersions = async (sql: Sql) =>
  (await sql<{ version: number }>("select version from public.icp_profiles where is_active")).map(
    ({ version }) => version,
  );

const addVersion = async (sql: Sql, admin: { id: string }, isActive = false) => {
  const [row] = await actAs(sql, admin, () =>
    sql<{ version: number }>(
      `insert into public.icp_profiles (name, definition, is_active)
       select 'Next', definition, $1 from public.icp_profiles where version = 1 returning version`,
      [isActive],
    ),
  );
  return row?.version;
};

describe("the seeded profile", () => {
  it("is version 1, active, and the one that the terminal command scores with", async () => {
    const rows = await test.sql("select version, name, definition, is_active, created_by from public.icp_profiles");
    const { version, name, definition } = DEFAULT_ICP_PROFILE;
    expect(rows).toEqual([{ version, name, definition, is_active: true, created_by: null }]);
    expect(icpDefinitionSchema.parse(rows[0]?.definition)).toEqual(definition);
  });
});

describe("a version", () => {
  it.each([
    "definition = jsonb_set(definition, '{minimumCoverage}', '0.1')",
    "name = 'Other'",
    "version = 7",
    "id = gen_random_uuid()",
    "created_at = now() + interval '1 day'",
    "created_by = (select id from auth.users limit 1)",
  ])("never changes: %s", (change) =>
    tryOut(test, async (sql) => {
      await signUp(sql);
      const refusal = await refusalOf(sql, `update public.icp_profiles set ${change}`);
      expect(refusal).toEqual({ code: "42501", message: "A version of the ICP profile never changes: add a new one" });
    }),
  );

  it("keeps its author for as long as the author has an account", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await addVersion(sql, admin);
      expect(await refusalOf(sql, "update public.icp_profiles set created_by = null where version = 2")).toMatchObject({
        code: "42501",
      });
      await sql("delete from auth.users where id = $1", [admin.id]);
      expect(await sql("select version, created_by from public.icp_profiles order by version")).toEqual([
        { version: 1, created_by: null },
        { version: 2, created_by: null },
      ]);
    }));

  it("never goes", () =>
    tryOut(test, async (sql) => {
      await addVersion(sql, await signUp(sql));
      expect(await refusalOf(sql, "delete from public.icp_profiles where not is_active")).toMatchObject({
        code: "42501",
      });
      expect(await refusalOf(sql, "truncate public.icp_profiles cascade")).toMatchObject({ code: "42501" });
    }));

  it.each([
    { name: "no weights", definition: "definition - 'weights'" },
    { name: "empty weights", definition: "jsonb_set(definition, '{weights}', '[]')" },
    { name: "weights that are no list", definition: "jsonb_set(definition, '{weights}', '{}')" },
    { name: "thresholds the wrong way round", definition: "jsonb_set(definition, '{thresholds,high}', '40')" },
    { name: "no thresholds", definition: "definition - 'thresholds'" },
    { name: "a minimum coverage beyond 1", definition: "jsonb_set(definition, '{minimumCoverage}', '2')" },
    { name: "a definition that is no object", definition: "'[]'::jsonb" },
  ])("is refused with $name", ({ definition }) =>
    tryOut(test, async (sql) => {
      const refusal = await refusalOf(
        sql,
        `insert into public.icp_profiles (name, definition) select 'Bad', ${definition} from public.icp_profiles`,
      );
      expect(refusal).toMatchObject({ code: "23514" });
    }),
  );
});

describe("activation", () => {
  it("takes the previous version's place in one statement, also on insert", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      expect(await addVersion(sql, admin)).toBe(2);
      expect(await activeVersions(sql)).toEqual([1]);
      await actAs(sql, admin, () => sql("update public.icp_profiles set is_active = true where version = 2"));
      expect(await activeVersions(sql)).toEqual([2]);
      expect(await addVersion(sql, admin, true)).toBe(3);
      expect(await activeVersions(sql)).toEqual([3]);
      await actAs(sql, admin, () => sql("update public.icp_profiles set is_active = true where version = 1"));
      expect(await activeVersions(sql)).toEqual([1]);
    }));

  it("can't leave none active", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await actAs(sql, admin, async () =>
        expect(await refusalOf(sql, "update public.icp_profiles set is_active = false")).toEqual({
          code: "PT409",
          message: "One ICP profile is always active: activate another instead",
        }),
      );
      expect(await activeVersions(sql)).toEqual([1]);
    }));

  it("can't make two active", () =>
    tryOut(test, async (sql) => {
      await addVersion(sql, await signUp(sql));
      await sql("update public.icp_profiles set is_active = true");
      expect(await activeVersions(sql)).toHaveLength(1);
      await sql("drop trigger deactivate_previous_icp_profile on public.icp_profiles");
      expect(await refusalOf(sql, "update public.icp_profiles set is_active = true")).toMatchObject({ code: "23505" });
    }));

  it("is the admins' alone", () =>
    tryOut(test, async (sql) => {
      const [admin, rep] = [await signUp(sql), await signUp(sql)];
      await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ($1)", [rep.email]));
      await addVersion(sql, admin);
      await actAs(sql, rep, async () => {
        expect(await sql("select version from public.icp_profiles")).toHaveLength(2);
        expect(await sql("update public.icp_profiles set is_active = true where version = 2 returning 1")).toEqual([]);
        const add =
          "insert into public.icp_profiles (name, definition) select name, definition from public.icp_profiles";
        expect(await refusalOf(sql, add)).toMatchObject({ code: "42501" });
      });
    }));
});
