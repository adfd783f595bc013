/** Every page in every state, light and dark and 375 px wide: axe finds nothing, and nothing scrolls sideways. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PASSWORD, type RunningApp, removeDataDirectories, startApp } from "./app";
import { launchBrowser } from "./browser";
import { storeModels, storePolicy, storeScoredResearch, storeSurge } from "./learned";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let app: RunningApp;
let browser: Browser;
const contexts: Record<"stranger" | "admin" | "waiting", BrowserContext | undefined> = {
  stranger: undefined,
  admin: undefined,
  waiting: undefined,
};
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  contexts.stranger = await browser.newContext();
  // In this order: the first to sign up is the admin.
  contexts.admin = await signUp("ada@example.com");
  contexts.waiting = await signUp("grace@example.org");
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await removeDataDirectories();
});

interface State {
  name: string;
  who?: keyof typeof contexts;
  path: string;
  /** Brings the page into the state. */
  act?: (page: Page) => Promise<void>;
}

/** The server may judge the account again between storing that it surges and showing it. */
const untilSurging = (show: (timeout: number) => Promise<void>) =>
  vi.waitFor(
    async () => {
      await storeSurge(app, "copperline.example");
      await show(10_000);
    },
    { timeout: 60_000 },
  );

const research = async (page: Page, domain: string) => {
  await page.getByLabel("Company domain or address").fill(domain);
  await page.keyboard.press("Enter");
};
const result = async (page: Page) => {
  await page.getByRole("region", { name: "Score breakdown" }).waitFor();
  // The result is shown before its address, and the title that comes with it.
  await page.waitForURL(/[?&]research=/);
};

const STATES: State[] = [
  { name: "sign in", path: "/sign-in" },
  {
    name: "sign in, refused",
    path: "/sign-in",
    act: async (page) => {
      await page.getByLabel("Email").fill("ada@example.com");
      await page.getByLabel("Password", { exact: true }).fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
    },
  },
  { name: "sign up", path: "/sign-up" },
  { name: "forgotten password", path: "/forgot-password" },
  { name: "no such page", path: "/nowhere" },
  { name: "for the owners of sites", path: "/crawler" },
  { name: "waiting to be let in", who: "waiting", path: "/waiting" },
  { name: "new password", who: "admin", path: "/update-password" },
  { name: "research, nothing yet", who: "waiting", path: "/prospect-intelligence" },
  { name: "research, empty box", who: "admin", path: "/prospect-intelligence" },
  {
    name: "research, no domain",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "not a domain");
      await page.getByText(/A domain has no spaces/).waitFor();
    },
  },
  {
    name: "research, under way",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "meridianfreight.example");
      await page.getByRole("heading", { name: "Researching meridianfreight.example" }).waitFor();
      // Far enough that some sources have ended, and one has not.
      await page
        .getByText(/^Read$/)
        .first()
        .waitFor();
    },
  },
  {
    name: "research, everything known, all of it open",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "tesseragrid.example");
      await result(page);
      for (const name of ["Open all of the score", "Open all other signals"]) {
        await page.getByRole("button", { name }).click();
      }
      await page
        .getByRole("region", { name: "Technology", exact: true })
        .getByRole("listitem")
        .getByRole("button")
        .first()
        .click();
      await page.getByRole("button", { name: "Contacted", exact: true }).click();
      await page.getByRole("button", { name: "Undo: Contacted" }).waitFor();
    },
  },
  {
    name: "research, some sources failed",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "copperline.example");
      await result(page);
    },
  },
  {
    name: "research, nothing known",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "sablevault.example");
      await page
        .getByText(/robots\.txt/)
        .first()
        .waitFor();
      await result(page);
    },
  },
  {
    name: "research, hundreds of roles",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "corvane.example");
      await result(page);
    },
  },
  {
    name: "research, error",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "nosuchcompany.example");
      await page
        .getByText(/does not exist/)
        .first()
        .waitFor();
    },
  },
  {
    name: "research, recommended accounts, one of them not wanted",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      const list = page.getByRole("region", { name: "Recommended accounts" });
      await list
        .getByRole("button", { name: /^Not for me/ })
        .first()
        .click();
      await list.getByRole("button", { name: /^Undo/ }).getByText("Undo").waitFor();
    },
  },
  {
    name: "research, recommended accounts that can't be loaded",
    who: "admin",
    path: "/members",
    act: async (page) => {
      await page.route("**/recommendations?*", (route) => route.abort());
      await page.getByRole("link", { name: "Research", exact: true }).click();
      await page.getByText("No connection, so there is no list of accounts now.").waitFor();
    },
  },
  {
    name: "research, a model's score and a surge",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await research(page, "copperline.example");
      await result(page);
      const id = await storeScoredResearch(app, "copperline.example");
      await untilSurging(async (timeout) => {
        await page.goto(`${app.origin}/prospect-intelligence?research=${id}`);
        await page.getByRole("region", { name: "Model score" }).waitFor({ timeout });
        await page.getByRole("region", { name: "Intent" }).getByText("Surging").waitFor({ timeout });
      });
    },
  },
  {
    name: "research, an account that surges now",
    who: "admin",
    path: "/prospect-intelligence",
    act: async (page) => {
      await untilSurging(async (timeout) => {
        await page.reload();
        await page.getByRole("region", { name: "Surging now" }).getByRole("listitem").waitFor({ timeout });
      });
    },
  },
  {
    name: "models, nothing learned",
    who: "admin",
    path: "/models",
    act: async (page) => {
      await page.getByRole("button", { name: "Train a model" }).click();
      await page.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
    },
  },
  {
    name: "models, versions and policies, every table open",
    who: "admin",
    path: "/members",
    act: async (page) => {
      await storeModels(app);
      await storePolicy(app);
      await page.goto(`${app.origin}/models`);
      const closed = page.getByRole("button", { name: /^Table of / });
      await closed.first().waitFor();
      while ((await closed.count()) > 0) await closed.first().click();
      await page.getByText("Parameters").click();
      await page.getByRole("table", { name: "Estimated reward of each policy" }).waitFor();
    },
  },
  {
    name: "models, asked before one goes live",
    who: "admin",
    path: "/models",
    act: async (page) => {
      await page.getByRole("button", { name: "Make live: model version 2" }).click();
      await page.getByRole("dialog", { name: "Make version 2 live?" }).waitFor();
    },
  },
  { name: "members", who: "admin", path: "/members" },
];

const LOOKS = [
  { look: "light", colorScheme: "light", width: 1280 },
  { look: "dark", colorScheme: "dark", width: 1280 },
  { look: "light at 375 px", colorScheme: "light", width: 375 },
  { look: "dark at 375 px", colorScheme: "dark", width: 375 },
] as const;

describe.each(STATES)("$name", ({ who = "stranger", path, act }) => {
  it("has nothing that axe finds, and does not scroll sideways, in any look", { timeout: 180_000 }, async () => {
    const page = await (contexts[who] ?? browser).newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy|hydrat/i.test(message.text())) problems.push(message.text());
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(app.origin + path);
    await act?.(page);
    // Next takes one page's title away some frames before it sets the next one's.
    await page.waitForFunction(() => document.title !== "");
    for (const { look, colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 812 });
      await settleColors(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(({ id, nodes }) => `${look}: ${id}: ${nodes.map((n) => n.target).join(", ")}`);
      expect(found).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, look).toBeLessThanOrEqual(0);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** Colors fade from one look to the next; what axe reads on the way is neither. */
async function settleColors(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}

async function signUp(email: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.origin}/sign-up`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL(/\/(prospect-intelligence|waiting)/);
  await page.close();
  return context;
}
