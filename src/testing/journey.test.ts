/** What people do with the app, in a real browser, on the app as `npm start` runs it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningApp, removeDataDirectories, startApp } from "./app";
import { launchBrowser } from "./browser";
import { signIn, signUp } from "./people";

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await removeDataDirectories();
});

const domainBox = (page: Page) => page.getByLabel("Company domain or address");
const runHeading = (page: Page, domain: string) => page.getByRole("heading", { name: `Researching ${domain}` });

async function research(page: Page, input: string, heading: string): Promise<void> {
  await domainBox(page).fill(input);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: heading, exact: true }).waitFor();
}

/** Rows of one domain in each of the five tables, and the types of interactions. */
async function countRows(domain: string) {
  const count = async (query: PromiseLike<{ count: number | null; error: unknown }>) => {
    const { count: rows, error } = await query;
    if (error) throw error;
    return rows;
  };
  const head = { count: "exact", head: true } as const;
  const { data } = await app.database.from("user_interactions").select("interaction_type").eq("account_domain", domain);
  return {
    prospect_intelligence: await count(
      app.database.from("prospect_intelligence").select("*", head).eq("domain", domain),
    ),
    prospect_intelligence_runs: await count(
      app.database.from("prospect_intelligence_runs").select("*", head).eq("domain", domain),
    ),
    accounts: await count(app.database.from("accounts").select("*", head).eq("domain", domain)),
    account_signals: await count(app.database.from("account_signals").select("*", head).eq("domain", domain)),
    interactions: (data ?? []).map((row) => row.interaction_type).sort(),
  };
}

describe("the first person", () => {
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    ({ page, problems } = await signUp(browser, app, "ada@example.com"));
  });
  afterAll(() => {
    expect(problems).toEqual([]);
  });

  it("becomes the admin and is taken to research", async () => {
    expect(new URL(page.url()).pathname).toBe("/prospect-intelligence");
    const { data } = await app.database.from("members").select("email, role");
    expect(data).toEqual([{ email: "ada@example.com", role: "admin" }]);
  });

  it("pastes an address, watches the sources finish, and reads a score that opens onto its evidence", async () => {
    await domainBox(page).fill("https://www.tesseragrid.example/about?ref=x");
    await page.keyboard.press("Enter");
    await runHeading(page, "tesseragrid.example").waitFor();
    await page.getByRole("heading", { name: "Tessera Grid", exact: true }).waitFor();

    const breakdown = page.getByRole("region", { name: "Score breakdown" });
    await breakdown.getByRole("button", { name: /^Engineering roles/ }).click();
    const source = breakdown.getByRole("link", { name: /boards-api\.greenhouse\.example/ }).first();
    await source.waitFor();
    expect(await source.getAttribute("href")).toMatch(/^https:\/\/boards-api\.greenhouse\.example\//);
  });

  it("goes from a sentence of the brief to the evidence of what it says", async () => {
    const brief = page.getByRole("region", { name: "Brief" });
    await brief.getByRole("button", { name: "Founded" }).click();
    const line = page.getByRole("region", { name: "Other signals" }).getByRole("button", { name: /^Founded/ });
    expect(await line.getAttribute("aria-expanded")).toBe("true");
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("searches technology by product and by what shows it, and opens the evidence", async () => {
    const technology = page.getByRole("region", { name: "Technology", exact: true });
    const search = technology.getByLabel("Search technology");
    await search.fill("no such product");
    await technology.getByText("No product matches.").waitFor();
    await technology.getByRole("button", { name: "Show all" }).click();
    const first = technology.getByRole("listitem").first();
    await first.getByRole("button").click();
    await first
      .getByText(/fetched/)
      .first()
      .waitFor();
  });

  it("searches roles by what they are for", async () => {
    const roles = page.getByRole("region", { name: "Open roles" });
    await roles.getByLabel("Search open roles").fill("sales");
    await roles.getByRole("link", { name: /^Account Executive, DACH/ }).waitFor();
    expect(await roles.getByRole("link", { name: /^Site Reliability Engineer/ }).count()).toBe(0);
  });

  it("fills the five tables by that alone", async () => {
    await vi.waitFor(
      async () =>
        expect(await countRows("tesseragrid.example")).toEqual({
          prospect_intelligence: 1,
          prospect_intelligence_runs: 1,
          accounts: 1,
          account_signals: 1,
          interactions: ["opened_research", "viewed"],
        }),
      { timeout: 20_000, interval: 250 },
    );
  });

  it("says what happened by a click, and takes it back", async () => {
    await page.getByRole("button", { name: "Contacted", exact: true }).click();
    await page.getByRole("button", { name: "Undo: Contacted" }).click();
    await page.getByRole("button", { name: "Contacted", exact: true }).waitFor();
    await page.getByRole("button", { name: "Meeting booked", exact: true }).click();
    await page.getByRole("button", { name: "Undo: Meeting booked" }).waitFor();
    await vi.waitFor(
      async () =>
        expect((await countRows("tesseragrid.example")).interactions).toEqual([
          "contacted",
          "meeting_booked",
          "opened_research",
          "undone",
          "viewed",
        ]),
      { timeout: 30_000 },
    );
  });

  it("finds the run and what was done again after a reload", async () => {
    await page.reload();
    await page.getByRole("heading", { name: "Tessera Grid", exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo: Meeting booked" }).waitFor();
    expect(page.url()).toMatch(/research=[0-9a-f-]{36}/);
  });

  it("keeps what was typed when it is no domain, and says what to do", async () => {
    const box = domainBox(page);
    await box.fill("not a domain");
    await page.keyboard.press("Enter");
    await page.getByText(/A domain has no spaces/).waitFor();
    expect(await box.inputValue()).toBe("not a domain");
  });

  it.each([
    ["nosuchcompany.example", /does not exist/],
    ["http://169.254.169.254/latest/meta-data", /This is a network address/],
  ])("is told why %s cannot be researched", async (input, message) => {
    await domainBox(page).fill(input);
    await page.keyboard.press("Enter");
    await page.getByText(message).first().waitFor();
  });

  it("stops a run with Escape", async () => {
    await domainBox(page).fill("meridianfreight.example");
    await page.keyboard.press("Enter");
    await runHeading(page, "meridianfreight.example").waitFor();
    await page.keyboard.press("Escape");
    await runHeading(page, "meridianfreight.example").waitFor({ state: "detached" });
    expect((await countRows("meridianfreight.example")).prospect_intelligence).toBe(0);
  });

  it("sees what changed on the job board since the last run, whole as it was read", async () => {
    await research(page, "tesseragrid.example", "Tessera Grid");
    const line = page.getByRole("button", { name: /^Roles opened since the last run/ });
    await line.filter({ hasText: "0 roles" }).waitFor();
  });

  it("sees unknown apart from no", async () => {
    await research(page, "wrenloom.example", "Wrenloom");
    await page
      .getByText(/unknown/i)
      .first()
      .waitFor();
    const { data } = await app.database.from("account_signals").select().eq("domain", "wrenloom.example").maybeSingle();
    expect(data?.total_open_roles ?? null).toBeNull();
    expect(data?.has_open_engineering_roles ?? null).toBeNull();
  });
});

describe("whoever comes later", () => {
  it("waits and sees no data until the admin lets them in", async () => {
    const { context: admins, page: admin } = await signIn(browser, app, "ada@example.com");
    const { context, page, problems } = await signUp(browser, app, "grace@example.org");
    await page.waitForURL(/\/waiting$/);
    await page.goto(`${app.origin}/prospect-intelligence`);
    expect(new URL(page.url()).pathname).toBe("/waiting");

    await admin.goto(`${app.origin}/members`);
    const row = admin
      .getByRole("row", { name: /grace@example\.org/ })
      .or(admin.getByRole("listitem").filter({ hasText: "grace@example.org" }));
    await row
      .getByRole("button", { name: /let in/i })
      .first()
      .click();
    await vi.waitFor(
      async () => {
        const { data } = await app.database.from("members").select("role").eq("email", "grace@example.org");
        expect(data).toEqual([{ role: "rep" }]);
      },
      { timeout: 30_000 },
    );

    await page.goto(`${app.origin}/prospect-intelligence`);
    await domainBox(page).waitFor();
    // A rep's research is the rep's own.
    expect(await page.getByText("Tessera Grid").filter({ visible: true }).count()).toBeLessThanOrEqual(1);
    await page.goto(`${app.origin}/members`);
    expect(await page.getByRole("button", { name: /remove|let in/i }).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
    await admins.close();
  });

  it("resets a forgotten password by the link that embedded Supabase prints", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${app.origin}/forgot-password`);
    await page.getByLabel("Email").fill("grace@example.org");
    await page.getByRole("button", { name: /send|reset/i }).click();
    const link = await vi.waitFor(() => {
      const found = /http:\/\/\S+\/auth\/confirm\?\S+/.exec(app.output())?.[0];
      expect(found).toBeDefined();
      return found ?? "";
    });
    await page.goto(link);
    await page
      .getByLabel(/password/i)
      .first()
      .fill("another long password");
    await page
      .getByRole("button", { name: /password/i })
      .last()
      .click();
    await page.waitForURL(/prospect-intelligence/);
    await context.close();
  });
});
