import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { TEST_PASSWORD } from "@/embedded/testing";
import { startTestServer, type TestServer } from "../testing/server";

/** The browser: its cookies, and where it is sent. */
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>(), options: new Map<string, object>() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "localhost:3000" }),
  cookies: async () => ({
    getAll: () => [...browser.cookies].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string, options: { maxAge?: number }) => {
      browser.options.set(name, options);
      if (options.maxAge === 0) browser.cookies.delete(name);
      else browser.cookies.set(name, value);
    },
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));

const actions = await import("./actions");
const memberActions = await import("./member-actions");
const { confirmSignIn } = await import("./confirm");
const { initialFormState } = await import("./forms");
const { listAllowedDomains, listInvitations, listMembers, listPendingMembers } = await import("./members");
const { getViewer, requireAdmin, requireMember, requireUser } = await import("./viewer");
const { createSessionClient } = await import("../supabase/server");

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => {
  browser.cookies.clear();
  browser.options.clear();
});

type Action = (typeof actions)["signIn"];

/** Sends a form. Resolves to its state, or to `→ path` when it sends the browser on. */
async function send(action: Action, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return destinationOf(() => action(initialFormState, form));
}

async function destinationOf<T>(run: () => Promise<T>): Promise<T | string> {
  try {
    return await run();
  } catch (error) {
    const [kind, , path] = String((error as { digest?: string }).digest).split(";");
    if (kind === "NEXT_REDIRECT") return `→ ${path}`;
    throw error;
  }
}

const newEmail = () => `${randomUUID()}@example.com`;
const signInAs = (email: string, password = TEST_PASSWORD) => send(actions.signIn, { email, password });

describe("signUp", () => {
  test("opens a session and goes on; whoever isn't expected waits", async () => {
    const email = newEmail();
    const fields = { email: ` ${email.toUpperCase()} `, password: TEST_PASSWORD, next: "/prospect-intelligence" };
    expect(await send(actions.signUp, fields)).toBe("→ /prospect-intelligence");
    expect(await getViewer()).toEqual({ state: "waiting", userId: expect.any(String), email });
    expect(await destinationOf(() => requireMember("/members"))).toBe("→ /waiting");
  });

  test("keeps the session where scripts cannot read it", async () => {
    await send(actions.signUp, { email: newEmail(), password: TEST_PASSWORD });
    expect(browser.options.size).toBeGreaterThan(0);
    for (const options of browser.options.values()) {
      expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
    }
  });

  test("says what is wrong with each field, and gives back what was typed but no password", async () => {
    expect(await send(actions.signUp, { email: "ada", password: "short" })).toEqual({
      status: "error",
      fieldErrors: { email: [expect.any(String)], password: [expect.stringContaining("8")] },
      values: { email: "ada" },
    });
  });

  test("refuses an address that has an account", async () => {
    expect(await send(actions.signUp, { email: server.admin.email, password: TEST_PASSWORD })).toMatchObject({
      status: "error",
      message: expect.stringContaining("Sign in"),
    });
  });
});

describe("signIn", () => {
  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])("never goes on to %s", async (next) => {
    expect(await send(actions.signIn, { email: server.admin.email, password: TEST_PASSWORD, next })).toBe("→ /");
  });

  test("answers alike for a wrong password and an unknown address", async () => {
    const wrong = await signInAs(server.admin.email, "wrong password");
    const unknown = await signInAs(newEmail(), "wrong password");
    expect(wrong).toMatchObject({ status: "error", values: { email: server.admin.email } });
    expect((wrong as { message: string }).message).toBe((unknown as { message: string }).message);
    expect(JSON.stringify(wrong)).not.toContain("wrong password");
    expect(browser.cookies.size).toBe(0);
  });

  test("makes the first person an admin", async () => {
    await signInAs(server.admin.email);
    expect(await getViewer()).toEqual({
      state: "member",
      userId: server.admin.id,
      email: server.admin.email,
      role: "admin",
    });
  });
});

describe("getViewer", () => {
  test("takes nobody's word for who they are", async () => {
    await signInAs(server.admin.email);
    const [name, value] = [...browser.cookies][0] ?? ["", ""];
    const session = JSON.parse(Buffer.from(value.slice("base64-".length), "base64url").toString());
    const [head, payload] = session.access_token.split(".");
    session.access_token = `${head}.${payload}.${"A".repeat(43)}`;
    browser.cookies.set(name, `base64-${Buffer.from(JSON.stringify(session)).toString("base64url")}`);
    expect(await getViewer()).toEqual({ state: "anonymous" });
    expect(await destinationOf(() => requireMember("/prospect-intelligence?research=1"))).toBe(
      "→ /sign-in?next=%2Fprospect-intelligence%3Fresearch%3D1",
    );
    expect(await destinationOf(() => requireUser())).toBe("→ /sign-in");
  });

  test("keeps reps out of what is for admins", async () => {
    await signInAs((await server.signUpMember()).email);
    expect(await destinationOf(() => requireAdmin())).toBe("→ /");
  });
});

describe("signOut", () => {
  test("ends this browser's session alone", async () => {
    const elsewhere = await server.signUp();
    await signInAs(elsewhere.email);
    expect(await destinationOf(() => actions.signOut())).toBe("→ /sign-in");
    expect(await getViewer()).toEqual({ state: "anonymous" });
    expect((await elsewhere.client.auth.getUser()).error).toBeNull();
  });
});

describe("a password reset", () => {
  test("goes by a link that works once, and ends the other sessions", async () => {
    const user = await server.signUp();
    const asked = await send(actions.requestPasswordReset, { email: user.email });
    expect(asked).toMatchObject({ status: "success" });
    const params = new URL(server.mails.at(-1)?.link ?? "").searchParams;

    expect(await confirmSignIn(await createSessionClient(), params)).toBe("/update-password");
    expect(await send(actions.updatePassword, { password: TEST_PASSWORD })).toMatchObject({
      status: "error",
      fieldErrors: { password: [expect.any(String)] },
    });
    expect(await send(actions.updatePassword, { password: "another horse battery" })).toBe("→ /");
    expect((await user.client.auth.refreshSession()).error).not.toBeNull();

    browser.cookies.clear();
    expect(await confirmSignIn(await createSessionClient(), params)).toBe("/sign-in?error=link");
    expect(await signInAs(user.email, "another horse battery")).toBe("→ /");
  });

  test("answers alike whether or not there is an account", async () => {
    const mails = server.mails.length;
    const email = newEmail();
    const known = await send(actions.requestPasswordReset, { email: server.admin.email });
    const unknown = await send(actions.requestPasswordReset, { email });
    expect(JSON.stringify(known).replace(server.admin.email, email)).toBe(JSON.stringify(unknown));
    expect(server.mails).toHaveLength(mails + 1);
  });

  test("needs the link", async () => {
    expect(await send(actions.updatePassword, { password: TEST_PASSWORD })).toMatchObject({
      status: "error",
      message: expect.stringContaining("link"),
    });
  });
});

describe("confirmSignIn", () => {
  test.each(["", "token_hash=x&type=recovery", "token_hash=x&type=sms", "code=x", "error_code=otp_expired"])(
    "leads %j back to signing in",
    async (query) => {
      expect(await confirmSignIn(await createSessionClient(), new URLSearchParams(query))).toBe("/sign-in?error=link");
    },
  );
});

describe("the members page", () => {
  const asAdmin = () => signInAs(server.admin.email);

  test("lets an invited address in on signing up, in its role", async () => {
    await asAdmin();
    const email = newEmail();
    expect(await send(memberActions.inviteMember, { email, role: "admin" })).toMatchObject({ status: "success" });
    expect(await send(memberActions.inviteMember, { email, role: "rep" })).toMatchObject({ status: "error" });
    const admin = await requireAdmin();
    expect(await listInvitations(admin)).toContainEqual({ email, role: "admin", createdAt: expect.any(String) });
    await server.signUp(email);
    expect(await listMembers(admin)).toContainEqual(expect.objectContaining({ email, role: "admin" }));
    expect(await listInvitations(admin)).not.toContainEqual(expect.objectContaining({ email }));
    expect(await send(memberActions.inviteMember, { email, role: "rep" })).toMatchObject({ status: "error" });
  });

  test("takes an invitation back", async () => {
    await asAdmin();
    const email = newEmail();
    await send(memberActions.inviteMember, { email, role: "rep" });
    expect(await send(memberActions.revokeInvitation, { email })).toMatchObject({ status: "success" });
    expect(await send(memberActions.revokeInvitation, { email })).toMatchObject({ status: "error" });
    const user = await server.signUp(email);
    expect(await listPendingMembers(await requireAdmin())).toContainEqual(
      expect.objectContaining({ userId: user.id, removedAt: null }),
    );
  });

  test("lets somebody in who waits, changes their role and removes them", async () => {
    await asAdmin();
    const { id: userId, email } = await server.signUp();
    expect(await send(memberActions.admitPending, { userId })).toMatchObject({ status: "success" });
    const admin = await requireAdmin();
    expect(await listMembers(admin)).toContainEqual(expect.objectContaining({ userId, email, role: "rep" }));
    expect(await send(memberActions.admitPending, { userId })).toMatchObject({ status: "error" });
    expect(await send(memberActions.setRole, { userId, role: "admin" })).toMatchObject({ status: "success" });
    expect(await send(memberActions.setRole, { userId, role: "king" })).toMatchObject({ status: "error" });
    expect(await send(memberActions.removeMember, { userId })).toMatchObject({ status: "success" });
    expect(await send(memberActions.removeMember, { userId })).toMatchObject({ status: "error" });
    expect(await listMembers(admin)).not.toContainEqual(expect.objectContaining({ userId }));
  });

  test("lets in everybody of a domain, but of none where anybody can have an address", async () => {
    await asAdmin();
    expect(await send(memberActions.allowDomain, { domain: "@Globex.com " })).toMatchObject({ status: "success" });
    for (const domain of ["gmail.com", "co.uk", "globex", "glo bex.com", ""]) {
      expect(await send(memberActions.allowDomain, { domain })).toMatchObject({
        status: "error",
        fieldErrors: { domain: [expect.any(String)] },
        values: { domain },
      });
    }
    const admin = await requireAdmin();
    expect((await listAllowedDomains(admin)).map(({ domain }) => domain)).toEqual(["globex.com"]);
    const { id: userId } = await server.signUp("hank@globex.com");
    expect(await listMembers(admin)).toContainEqual(expect.objectContaining({ userId, role: "rep" }));
    expect(await send(memberActions.removeDomain, { domain: "globex.com" })).toMatchObject({ status: "success" });
    expect(await listAllowedDomains(admin)).toEqual([]);
  });

  test("keeps the team from losing its last admin", async () => {
    await asAdmin();
    const others = (await listMembers(await requireAdmin())).filter(
      ({ role, userId }) => role === "admin" && userId !== server.admin.id,
    );
    for (const { userId } of others) await send(memberActions.setRole, { userId, role: "rep" });
    const userId = server.admin.id;
    const refused = { status: "error", message: expect.stringContaining("needs an admin") };
    expect(await send(memberActions.setRole, { userId, role: "rep" })).toMatchObject(refused);
    expect(await send(memberActions.removeMember, { userId })).toMatchObject(refused);
  });

  test("does nothing for a rep or a stranger", async () => {
    const email = newEmail();
    await signInAs((await server.signUpMember()).email);
    expect(await send(memberActions.inviteMember, { email, role: "admin" })).toBe("→ /");
    browser.cookies.clear();
    await signInAs((await server.signUp()).email);
    expect(await send(memberActions.inviteMember, { email, role: "admin" })).toBe("→ /waiting");
    browser.cookies.clear();
    expect(await send(memberActions.inviteMember, { email, role: "admin" })).toBe("→ /sign-in?next=%2Fmembers");
    expect(await server.sql("select * from public.member_invitations where email = $1", [email])).toEqual([]);
  });
});
