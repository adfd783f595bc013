import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { actAs, refusalOf, type Sql, signUp, tryOut } from "./database";

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase();
});
afterAll(() => test.close());

const roleOf = async (sql: Sql, { id }: { id: string }) => {
  const [member] = await sql<{ role: string }>("select role from public.members where user_id = $1", [id]);
  const [pending] = await sql("select from public.pending_members where user_id = $1", [id]);
  return { member: member?.role ?? null, isWaiting: pending !== undefined };
};
const ADMIN = { member: "admin", isWaiting: false };
const REP = { member: "rep", isWaiting: false };
const WAITING = { member: null, isWaiting: true };
const NOBODY = { member: null, isWaiting: false };

describe("the first person", () => {
  it("becomes the admin, and everybody after them waits", () =>
    tryOut(test, async (sql) => {
      const [first, second] = [await signUp(sql), await signUp(sql)];
      expect(await roleOf(sql, first)).toEqual(ADMIN);
      expect(await roleOf(sql, second)).toEqual(WAITING);
    }));

  it("is the first to confirm an address, not the first to type one", () =>
    tryOut(test, async (sql) => {
      const early = await signUp(sql, "early@example.com", { isConfirmed: false });
      expect(await roleOf(sql, early)).toEqual(NOBODY);
      const late = await signUp(sql);
      await sql("update auth.users set email_confirmed_at = now() where id = $1", [early.id]);
      expect(await roleOf(sql, late)).toEqual(ADMIN);
      expect(await roleOf(sql, early)).toEqual(WAITING);
    }));

  it("is nobody without an e-mail address", () =>
    tryOut(test, async (sql) => {
      await sql("insert into auth.users (id, is_anonymous) values (gen_random_uuid(), true)");
      await sql("insert into auth.users (id, phone, phone_confirmed_at) values (gen_random_uuid(), '+49', now())");
      expect(await sql("select user_id from public.members")).toEqual([]);
      expect(await roleOf(sql, await signUp(sql))).toEqual(ADMIN);
    }));

  it("is decided by a unique key, so that of two at the same instant the second waits", () =>
    tryOut(test, async (sql) => {
      await signUp(sql);
      expect(await refusalOf(sql, "insert into private.first_admin default values")).toMatchObject({ code: "23505" });
      expect(await refusalOf(sql, "insert into private.first_admin (taken) values (false)")).toMatchObject({
        code: "23514",
      });
    }));

  it("keeps the place for good: a team whose last member left does not fall to the next stranger", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await sql("delete from auth.users where id = $1", [admin.id]);
      const stranger = await signUp(sql);
      expect(await roleOf(sql, stranger)).toEqual(WAITING);
      await sql("insert into public.members (user_id, email, role) select id, lower(email), 'admin' from auth.users");
      expect((await roleOf(sql, stranger)).member).toBe("admin");
    }));

  it("signs up through Auth the same way", async () => {
    const [first, second] = [await test.signUp("First@Example.com"), await test.signUp()];
    const { data } = await first.client.from("members").select("email, role");
    expect(data).toEqual([{ email: "first@example.com", role: "admin" }]);
    expect((await second.client.from("members").select()).data).toEqual([]);
    expect((await second.client.from("pending_members").select("email")).data).toEqual([{ email: second.email }]);
    await test.sql("delete from auth.users");
    await test.sql("delete from private.first_admin");
  });
});

describe("an invitation", () => {
  it("lets its address in when it is confirmed, with the role it names, and is used up", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await actAs(sql, admin, () =>
        sql("insert into public.member_invitations (email, role) values (' Invited@Example.com ', 'admin')"),
      );
      const [invitation] = await sql("select email, invited_by from public.member_invitations");
      expect(invitation).toEqual({ email: "invited@example.com", invited_by: admin.id });

      const invited = await signUp(sql, "INVITED@example.com", { isConfirmed: false });
      expect(await roleOf(sql, invited)).toEqual(NOBODY);
      await sql("update auth.users set email_confirmed_at = now() where id = $1", [invited.id]);
      expect(await roleOf(sql, invited)).toEqual(ADMIN);
      expect(await sql("select email from public.member_invitations")).toEqual([]);
    }));

  it("lets somebody who waits in at once", () =>
    tryOut(test, async (sql) => {
      const [admin, waiting, other] = [await signUp(sql), await signUp(sql, "Waiting@example.com"), await signUp(sql)];
      await actAs(sql, admin, () =>
        sql("insert into public.member_invitations (email) values ('waiting@example.com')"),
      );
      expect(await roleOf(sql, waiting)).toEqual(REP);
      expect(await roleOf(sql, other)).toEqual(WAITING);
      expect(await sql("select email from public.member_invitations")).toEqual([]);
    }));

  it("is refused for a member, for what is no address, and from anybody but an admin", () =>
    tryOut(test, async (sql) => {
      const [admin, stranger] = [await signUp(sql, "admin@example.com"), await signUp(sql)];
      const invite = (email: string) =>
        refusalOf(sql, "insert into public.member_invitations (email) values ($1)", [email]);
      await actAs(sql, admin, async () => {
        expect(await invite("Admin@example.com")).toEqual({
          code: "23505",
          message: "admin@example.com is a member already",
        });
        expect(await invite("nobody")).toMatchObject({ code: "23514" });
        expect(
          await refusalOf(sql, "insert into public.member_invitations (email, invited_by) values ('a@b.example', $1)", [
            stranger.id,
          ]),
        ).toMatchObject({ code: "42501" });
      });
      await actAs(sql, stranger, async () => {
        expect(await invite(stranger.email)).toMatchObject({ code: "42501" });
        // A stranger isn't told who is a member.
        expect(await invite(admin.email)).toMatchObject({ code: "42501" });
      });
      expect(await roleOf(sql, stranger)).toEqual(WAITING);
    }));
});

describe("an allowed domain", () => {
  const allow = (sql: Sql, domain: string) =>
    sql("insert into public.allowed_email_domains (domain) values ($1)", [domain]);

  it("lets its people in as reps, those who wait at once and others when they confirm", () =>
    tryOut(test, async (sql) => {
      const [admin, waiting] = [await signUp(sql), await signUp(sql, "a@team.example")];
      await actAs(sql, admin, () => allow(sql, "@Team.Example"));
      expect(await roleOf(sql, waiting)).toEqual(REP);
      expect(await roleOf(sql, await signUp(sql, "B@TEAM.example"))).toEqual(REP);
      const unconfirmed = await signUp(sql, "c@team.example", { isConfirmed: false });
      expect(await roleOf(sql, unconfirmed)).toEqual(NOBODY);
    }));

  it.each([
    "a@sub.team.example",
    "a@team.example.com",
    "a@notteam.example",
    '"a@team.example"@evil.example',
    '"a@team.example@b"@evil.example',
  ])("does not let %s in", (email) =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await actAs(sql, admin, () => allow(sql, "team.example"));
      expect(await roleOf(sql, await signUp(sql, email))).toEqual(WAITING);
    }),
  );

  it.each(["team", "team..example", "-team.example", "a@team.example", "te am.example", ""])(
    "is refused when it is %j",
    (domain) =>
      tryOut(test, async (sql) => {
        const admin = await signUp(sql);
        await actAs(sql, admin, async () =>
          expect(
            await refusalOf(sql, "insert into public.allowed_email_domains (domain) values ($1)", [domain]),
          ).toMatchObject({
            code: "23514",
          }),
        );
      }),
  );

  it("does not bring back whom an admin removed; an invitation does", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await actAs(sql, admin, () => allow(sql, "team.example"));
      const removed = await signUp(sql, "a@team.example");
      await actAs(sql, admin, () => sql("delete from public.members where user_id = $1", [removed.id]));
      expect(await roleOf(sql, removed)).toEqual(WAITING);

      await sql("update auth.users set email = 'b@team.example' where id = $1", [removed.id]);
      expect(await sql("select email from public.pending_members")).toEqual([{ email: "b@team.example" }]);
      await actAs(sql, admin, async () => {
        await sql("delete from public.allowed_email_domains");
        await allow(sql, "team.example");
      });
      expect(await roleOf(sql, removed)).toEqual(WAITING);

      await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ('b@team.example')"));
      expect(await roleOf(sql, removed)).toEqual(REP);
    }));
});

describe("members", () => {
  it("keep the address of their account", () =>
    tryOut(test, async (sql) => {
      const admin = await signUp(sql);
      await sql("update auth.users set email = 'New@Example.com' where id = $1", [admin.id]);
      expect(await sql("select email, role from public.members")).toEqual([
        { email: "new@example.com", role: "admin" },
      ]);
    }));

  it("can't write themselves in, change another column than the role, or change it unless they are admins", () =>
    tryOut(test, async (sql) => {
      const [admin, rep, stranger] = [await signUp(sql), await signUp(sql), await signUp(sql)];
      await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ($1)", [rep.email]));
      await actAs(sql, stranger, async () =>
        expect(
          await refusalOf(sql, "insert into public.members (user_id, email) values ($1, 'x@y.example')", [stranger.id]),
        ).toMatchObject({ code: "42501" }),
      );
      await actAs(sql, admin, async () =>
        expect(await refusalOf(sql, "update public.members set email = 'x@y.example'")).toMatchObject({
          code: "42501",
        }),
      );
      await actAs(sql, rep, async () => {
        expect(await sql("update public.members set role = 'admin' where user_id = $1 returning 1", [rep.id])).toEqual(
          [],
        );
        expect(await sql("delete from public.members returning 1")).toEqual([]);
      });
    }));
});

describe("the last admin", () => {
  const NEEDS_ADMIN = { code: "PT409", message: "A team needs an admin: make somebody else admin first" };
  const makeTeam = async (sql: Sql) => {
    const [admin, rep] = [await signUp(sql), await signUp(sql)];
    await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ($1)", [rep.email]));
    return { admin, rep };
  };

  it("can be neither demoted nor removed, by themselves or by SQL", () =>
    tryOut(test, async (sql) => {
      const { admin } = await makeTeam(sql);
      const demote = "update public.members set role = 'rep' where role = 'admin'";
      const remove = "delete from public.members where role = 'admin'";
      for (const statement of [demote, remove, "delete from public.members"]) {
        await actAs(sql, admin, async () => expect(await refusalOf(sql, statement)).toEqual(NEEDS_ADMIN));
        expect(await refusalOf(sql, statement)).toEqual(NEEDS_ADMIN);
      }
      expect(await roleOf(sql, admin)).toEqual(ADMIN);
    }));

  it("may go once there is another, who can't then", () =>
    tryOut(test, async (sql) => {
      const { admin, rep } = await makeTeam(sql);
      const [makeAdmin, demote] = ["admin", "rep"].map(
        (role) => `update public.members set role = '${role}' where user_id = $1`,
      );
      await actAs(sql, admin, () => sql(makeAdmin as string, [rep.id]));
      await actAs(sql, admin, () => sql(demote as string, [admin.id]));
      expect(await roleOf(sql, admin)).toEqual(REP);
      await actAs(sql, rep, async () => expect(await refusalOf(sql, demote as string, [rep.id])).toEqual(NEEDS_ADMIN));
      await actAs(sql, rep, () => sql("delete from public.members where user_id = $1", [admin.id]));
      expect(await roleOf(sql, admin)).toEqual(WAITING);
    }));

  it("hands over to whoever has been here longest when their account is deleted", () =>
    tryOut(test, async (sql) => {
      const { admin, rep } = await makeTeam(sql);
      const later = await signUp(sql);
      await actAs(sql, admin, () => sql("insert into public.member_invitations (email) values ($1)", [later.email]));
      await sql("update public.members set created_at = created_at + interval '1 day' where user_id = $1", [later.id]);
      await sql("delete from auth.users where id = $1", [admin.id]);
      expect(await roleOf(sql, rep)).toEqual(ADMIN);
      expect(await roleOf(sql, later)).toEqual(REP);
      expect(await sql("select email from public.pending_members")).toEqual([]);
    }));
});

describe("decisions about membership", () => {
  it("are taken one after another", () =>
    tryOut(test, async (sql) => {
      const held = () =>
        sql<{ count: number }>(
          "select count(*)::int from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'",
        );
      expect(await held()).toEqual([{ count: 0 }]);
      // Even one that touches no row, before it looks at any.
      await sql("update public.members set role = 'rep' where false");
      expect(await held()).toEqual([{ count: 1 }]);
    }));
});
