/** People who use the running app in a browser. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PASSWORD, type RunningApp } from "./app";

export interface Person {
  context: BrowserContext;
  page: Page;
  /** What the browser complained of: a script that failed, or something the content security policy refused. */
  problems: string[];
}

/** Makes an account in a session of its own, and waits for the page that the person is taken to. */
export async function signUp(browser: Browser, app: RunningApp, email: string): Promise<Person> {
  const person = await openPage(browser);
  await enter(person.page, `${app.origin}/sign-up`, email, "Create account");
  await person.page.waitForURL(/\/(prospect-intelligence|waiting)/);
  return person;
}

/** Signs in to an account that is a member's already. */
export async function signIn(browser: Browser, app: RunningApp, email: string): Promise<Person> {
  const person = await openPage(browser);
  await enter(person.page, `${app.origin}/sign-in`, email, "Sign in");
  await person.page.waitForURL(/prospect-intelligence/);
  return person;
}

async function openPage(browser: Browser): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { context, page, problems };
}

async function enter(page: Page, url: string, email: string, submit: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: submit }).click();
}
