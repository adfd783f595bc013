import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestSupabase, TEST_PASSWORD, type TestSupabase } from "./testing";

const migrations = [
  {
    version: "20260101000000",
    name: "create_notes",
    file: "20260101000000_create_notes.sql",
    sql: `
      create extension if not exists pgmq;
      create table public.notes (id int primary key, user_id uuid not null default auth.uid(), body text check (length(body) < 100));
      alter table public.notes enable row level security;
      grant select, insert on public.notes to authenticated;
      grant select, insert on public.notes to service_role;
      create policy "Owners read notes" on public.notes for select to authenticated using (user_id = (select auth.uid()));
      create policy "Owners add notes" on public.notes for insert to authenticated with check (user_id = (select auth.uid()));
      create table public.bare (id int);
      alter table public.bare enable row level security;
    `,
  },
];

let test: TestSupabase;
beforeAll(async () => {
  test = await createTestSupabase({ migrations, siteUrl: "http://localhost:4321" });
});
afterAll(() => test.close());

describe("embedded Supabase", () => {
  it("signs people up without a confirmation mail, and in again", async () => {
    const { client, email, id } = await test.signUp();
    expect(test.mails).toEqual([]);
    const { data, error } = await test.anonClient().auth.signInWithPassword({ email, password: TEST_PASSWORD });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
    const claims = await client.auth.getClaims();
    expect(claims.data?.claims).toMatchObject({ sub: id, role: "authenticated", email });
    const [row] = await test.sql("select email_confirmed_at from auth.users where id = $1", [id]);
    expect(row?.email_confirmed_at).not.toBeNull();
  });

  it("confirms an address only by the link mailed to it, where others can reach the app", async () => {
    const shared = await createTestSupabase({ confirmEmails: true });
    const members = () => shared.sql("select email from public.members");
    const client = shared.anonClient();
    const { data, error } = await client.auth.signUp({ email: "ada@example.com", password: TEST_PASSWORD });
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    const signIn = await client.auth.signInWithPassword({ email: "ada@example.com", password: TEST_PASSWORD });
    expect(signIn.error?.code).toBe("email_not_confirmed");
    expect(await members()).toEqual([]);

    const link = new URL(shared.mails[0]?.link ?? "");
    expect(link.pathname).toBe("/auth/confirm");
    const { token_hash = "", type } = Object.fromEntries(link.searchParams);
    expect((await client.auth.verifyOtp({ token_hash, type: type as "signup" })).error).toBeNull();
    expect(await members()).toEqual([{ email: "ada@example.com" }]);
    await shared.close();
  });

  it.each([
    { name: "a wrong password", credentials: { email: "x@example.com", password: "not the right one" } },
    { name: "an unknown address", credentials: { email: "nobody@example.com", password: TEST_PASSWORD } },
  ])("refuses $name", async ({ credentials }) => {
    await test.signUp("x@example.com").catch(() => {});
    const { data, error } = await test.anonClient().auth.signInWithPassword(credentials);
    expect(error?.code).toBe("invalid_credentials");
    expect(data.session).toBeNull();
  });

  it("refuses a password of fewer than 8 characters", async () => {
    const { error } = await test.anonClient().auth.signUp({ email: "short@example.com", password: "1234567" });
    expect(error?.code).toBe("weak_password");
  });

  it("refuses a request without a key, and one with a wrong key", async () => {
    const url = "http://embedded.invalid/rest/v1/notes?select=*";
    expect((await test.supabase.fetch(url)).status).toBe(401);
    expect((await test.supabase.fetch(url, { headers: { apikey: "sb_publishable_wrong" } })).status).toBe(401);
    expect(
      (await test.supabase.fetch(url, { headers: { Authorization: `Bearer ${test.supabase.secretKey}` } })).status,
    ).toBe(401);
  });

  it("refuses an access token signed with another secret", async () => {
    const { accessToken } = await test.signUp();
    const forged = `${accessToken.slice(0, accessToken.lastIndexOf("."))}.${Buffer.alloc(32).toString("base64url")}`;
    const { error, status } = await test.clientFor(forged).from("notes").select();
    expect(status).toBe(401);
    expect(error).not.toBeNull();
  });

  it("keeps the grants that the migrations gave, through every kind of request", async () => {
    const grants = () =>
      test.sql(
        `select table_name, grantee, privilege_type from information_schema.role_table_grants
         where table_schema in ('public', 'auth') and grantee <> 'postgres' order by 1, 2, 3`,
      );
    const before = await grants();
    expect(before).toEqual([
      { table_name: "notes", grantee: "authenticated", privilege_type: "INSERT" },
      { table_name: "notes", grantee: "authenticated", privilege_type: "SELECT" },
      { table_name: "notes", grantee: "service_role", privilege_type: "INSERT" },
      { table_name: "notes", grantee: "service_role", privilege_type: "SELECT" },
    ]);
    const { client } = await test.signUp();
    for (const asked of [client, test.anonClient(), test.adminClient()]) await asked.from("notes").select();
    expect(await grants()).toEqual(before);
    expect((await test.anonClient().from("notes").select()).error?.code).toBe("42501");
    expect((await test.adminClient().from("bare").select()).error?.code).toBe("42501");
    expect((await client.from("notes").delete().eq("id", 1)).error?.code).toBe("42501");
  });

  it("keeps requests made at the same time apart", async () => {
    const users = await Promise.all([test.signUp(), test.signUp(), test.signUp()]);
    await Promise.all(
      users.map(({ client }, index) =>
        client
          .from("notes")
          .insert({ id: 100 + index, body: "mine" })
          .throwOnError(),
      ),
    );
    const rounds = Array.from({ length: 10 }, async () => {
      const [anonymous, all, ...own] = await Promise.all([
        test.anonClient().from("notes").select(),
        test.adminClient().from("notes").select(),
        ...users.map(({ client }) => client.from("notes").select()),
      ]);
      expect(anonymous?.error?.code).toBe("42501");
      expect(all?.data?.length).toBeGreaterThanOrEqual(3);
      for (const [index, { data }] of own.entries())
        expect(data).toMatchObject([{ id: 100 + index, user_id: users[index]?.id }]);
    });
    await Promise.all(rounds);
  });

  it("does not let one request's failure undo another's rows", async () => {
    const { id: user_id } = await test.signUp();
    const add = (id: number) => test.adminClient().from("notes").insert({ id, user_id });
    await add(200).throwOnError();
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => [add(201 + index), add(200)]).flat());
    expect(results.map(({ status }) => status === 201)).toEqual(results.map((_, index) => index % 2 === 0));
    const [row] = await test.sql("select count(*)::int as count from public.notes where id between 201 and 220");
    expect(row).toEqual({ count: 20 });
  });

  it("reports a server error in one line without the values sent, and a refusal not at all", async () => {
    const { client } = await test.signUp();
    await client.from("notes").insert({ id: 300, body: "a secret" }).throwOnError();
    expect((await client.from("notes").insert({ id: 300, body: "a secret" })).status).toBe(409);
    expect((await client.from("notes").insert({ id: 301, body: "a secret".repeat(20) })).status).toBe(500);
    expect(test.serverErrors).toEqual([
      'POST /rest/v1/notes: 23514 new row for relation "notes" violates check constraint "notes_body_check"',
    ]);
  });

  it("mails a link to the app that resets the password", async () => {
    const { email, id } = await test.signUp();
    await test.anonClient().auth.resetPasswordForEmail(email);
    const mail = test.mails.at(-1);
    expect(mail).toMatchObject({ to: email, subject: "Reset Your Password" });
    const link = new URL(mail?.link ?? "");
    expect(link.origin + link.pathname).toBe("http://localhost:4321/auth/confirm");
    expect(link.searchParams.get("type")).toBe("recovery");
    expect(link.searchParams.get("next")).toBe("/update-password");

    const token_hash = link.searchParams.get("token_hash") ?? "";
    const client = test.anonClient();
    const { data, error } = await client.auth.verifyOtp({ token_hash, type: "recovery" });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
    expect((await client.auth.updateUser({ password: "another good one" })).error).toBeNull();
    expect((await test.anonClient().auth.signInWithPassword({ email, password: "another good one" })).error).toBeNull();
    expect((await test.anonClient().auth.verifyOtp({ token_hash, type: "recovery" })).error?.code).toBe("otp_expired");
  });

  it("says nothing about whether an address has an account when a reset is asked for", async () => {
    const before = test.mails.length;
    const { error } = await test.anonClient().auth.resetPasswordForEmail("stranger@example.com");
    expect(error).toBeNull();
    expect(test.mails).toHaveLength(before);
  });

  it("answers over a loopback port too", async () => {
    const url = await test.serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const headers = { apikey: test.supabase.publishableKey };
    expect((await fetch(`${url}/auth/v1/settings`, { headers })).status).toBe(200);
    expect((await fetch(`${url}/rest/v1/notes`)).status).toBe(401);
  });

  it.each([
    "/",
    "/_system/config",
    "/_system/info",
    "/_system/introspect",
    "/storage/v1/bucket",
    "/rest",
    "/x/rest/v1/notes",
  ])("answers nothing at %s", async (pathname) => {
    const headers = { apikey: test.supabase.secretKey };
    expect((await test.supabase.fetch(`http://embedded.invalid${pathname}`, { headers })).status).toBe(404);
  });

  it.each(["auth", "pgmq", "supabase_migrations", "pg_catalog", "information_schema"])(
    "keeps the schema %s out of the API, for the secret key too",
    async (schema) => {
      const { error } = await test.adminClient().schema(schema).from("users").select();
      expect(error?.code).toBe("PGRST106");
    },
  );

  it("runs pgmq", async () => {
    await test.sql("select pgmq.create('test_queue')");
    await test.sql("select pgmq.send('test_queue', '{\"a\": 1}')");
    expect(await test.sql("select message from pgmq.read('test_queue', 30, 1)")).toEqual([{ message: { a: 1 } }]);
  });
});
