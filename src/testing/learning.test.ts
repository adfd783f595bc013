/** What the app learns and shows of it, in a real browser: with nothing to learn from, and with a simulated team. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const goToModels = () => page.goto(`${app.origin}/models`);

describe("a team that has logged nothing yet", () => {
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

  it("saw no error on the way", () => expect(problems).toEqual([]));
});
