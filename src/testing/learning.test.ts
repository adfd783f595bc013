/** What the app learns and shows of it, in a real browser: with nothing to learn from, and with a simulated team. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeDataDirectory, type RunningApp, removeDataDirectories, startApp } from "./app";
import { launchBrowser } from "./browser";
import { signUp } from "./people";

const ADMIN = "ada@example.com";

let app: RunningApp;
let browser: Browser;
let page: Page;
let problems: string[];
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  ({ page, problems } = await signUp(browser, app, ADMIN));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await removeDataDirectories();
});

const recommended = () => page.getByRole("region", { name: "Recommended accounts" });
const goHome = () => page.goto(`${app.origin}/prospect-intelligence`);
const goToModels = () => page.goto(`${app.origin}/models`);

async function research(domain: string, heading: string): Promise<void> {
  await page.getByLabel("Company domain or address").fill(domain);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: heading, exact: true }).waitFor();
}

/** The events about a company, oldest first: what, and which recommendation it is credited to. */
async function listEvents(domain: string) {
  const { data } = await app.database
    .from("user_interactions")
    .select("interaction_type, impression_id")
    .eq("account_domain", domain)
    .order("occurred_at")
    .throwOnError();
  return data;
}

describe("a team that has logged nothing yet", () => {
  it("is told that there is nothing to recommend", async () => {
    await goHome();
    await recommended().getByText("Nothing to recommend yet").waitFor();
  });

  it("is recommended what it researched, at random, and told so", async () => {
    await research("tesseragrid.example", "Tessera Grid");
    await goHome();
    await recommended()
      .getByRole("link", { name: /Tessera Grid/ })
      .waitFor();
    await recommended()
      .getByText(/random/i)
      .first()
      .waitFor();
  });

  it("credits what is done about an account to the recommendation that led to it", async () => {
    await recommended()
      .getByRole("link", { name: /Tessera Grid/ })
      .click();
    await page.getByRole("heading", { name: "Tessera Grid", exact: true }).waitFor();
    const impression = new URL(page.url()).searchParams.get("impression");
    expect(impression).toMatch(/^[0-9a-f-]{36}$/);
    await page.getByRole("button", { name: "Meeting booked", exact: true }).click();
    await vi.waitFor(
      async () =>
        expect(await listEvents("tesseragrid.example")).toContainEqual({
          interaction_type: "meeting_booked",
          impression_id: impression,
        }),
      { timeout: 30_000 },
    );
  });

  it("is told how many outcomes are missing when it trains all the same", async () => {
    await goToModels();
    await page.getByText("The rules decide alone: no model has been trained yet.").waitFor();
    await page.getByText(/^\d outcomes? of \d+ needed$/).waitFor();
    await page.getByRole("button", { name: "Train a model" }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: /needed|Too little/i })
      .waitFor();
    expect(await page.getByText("Versions show up here").count()).toBe(1);
  });

  it("saw no error on the way", () => expect(problems).toEqual([]));
});

describe("a team with a simulated past", () => {
  beforeAll(async () => {
    await app.stop();
    const dataDirectory = await makeDataDirectory();
    const args = ["--seed", "1", "--accounts", "300", "--reps", "4", "--weeks", "26"];
    await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/learning/simulate.ts", ...args], {
      env: { ...process.env, EMBEDDED_DIR: dataDirectory },
    });
    app = await startApp({ dataDirectory });
    ({ page, problems } = await signUp(browser, app, ADMIN));
  }, 300_000);

  it("is shown accounts with why and how much each stirs, marked as simulated", async () => {
    const list = recommended();
    await list.getByText("Simulated data").waitFor();
    await list.getByRole("listitem").nth(9).waitFor();
    expect(await list.getByRole("listitem").count()).toBe(10);
    // Intent is refreshed by the sweeper, whose first round the page does not wait for.
    await expect
      .poll(
        async () => {
          await goHome();
          await list.getByRole("listitem").first().waitFor();
          return list.getByText(/^(Surging|Active|Steady|Cooling|Quiet)$/).count();
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBeGreaterThan(0);
  });

  it("sees which accounts surge now, and on what that rests, whether or not they are recommended", async () => {
    const surging = page.getByRole("region", { name: "Surging now" }).getByRole("listitem");
    await surging
      .filter({ hasText: /roles? opened/ })
      .first()
      .waitFor();
  });

  it("says not for me to one, and takes it back", async () => {
    const button = recommended()
      .getByRole("button", { name: /^Not for me:/ })
      .first();
    const name = (await button.getAttribute("aria-label"))?.replace("Not for me: ", "") ?? "";
    const line = recommended().getByRole("listitem").filter({ hasText: name });
    await button.focus();
    await page.keyboard.press("Enter");
    await line.getByText("Not for you: left out from now on.").waitFor();
    await line
      .getByRole("button", { name: `Undo: ${name} is not for me` })
      .filter({ hasText: "Undo" })
      .click();
    await line.getByRole("button", { name: `Not for me: ${name}` }).waitFor();
    const members = app.database.from("members");
    const { data: admin } = await members.select("user_id").eq("email", ADMIN).single().throwOnError();
    // Shown at once, saved behind.
    await vi.waitFor(
      async () => {
        const { data } = await app.database
          .from("user_interactions")
          .select("interaction_type, impression_id")
          .eq("user_id", admin.user_id)
          .order("occurred_at")
          .throwOnError();
        expect(data.map(({ interaction_type }) => interaction_type)).toEqual(["not_for_me", "undone"]);
        expect(data[0]?.impression_id).toMatch(/^[0-9a-f-]{36}$/);
      },
      { timeout: 30_000 },
    );
  });

  it("trains a model, watching it, and reads why it may or may not go live", async () => {
    await goToModels();
    await page.getByText("Simulated data").waitFor();
    await page.getByLabel("Within").selectOption("42");
    await page.getByRole("button", { name: "Train a model" }).click();
    await page.getByRole("progressbar", { name: "Training" }).waitFor();
    expect(await page.getByRole("button", { name: "Training…" }).isDisabled()).toBe(true);
    await page.getByText("Version 1 is trained.").waitFor({ timeout: 120_000 });
    const version = page.getByRole("article", { name: "Version 1", exact: true });
    await version.getByText(/^(May go live|Does not go live)$/).waitFor();
    await version.getByRole("table", { name: "The model's measures against the rules'" }).waitFor();
  });

  it("reads each chart as a table", async () => {
    const version = page.getByRole("article", { name: "Version 1", exact: true });
    for (const title of ["AUC with its interval", "Calibration", "Distribution of scores", "What it looks at"]) {
      const figure = version.getByRole("figure", { name: title });
      await figure.getByRole("button", { name: `Table of ${title}` }).click();
      expect(await figure.getByRole("table").getByRole("row").count()).toBeGreaterThan(1);
    }
  });

  it("sees which policy chooses the accounts", async () => {
    await page
      .getByRole("region", { name: "Recommendations" })
      .getByText("Version 1 is live: accounts are shown at random.")
      .waitFor();
  });

  it("saw no error on the way", () => expect(problems).toEqual([]));
});
