import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/app-shell";
import { Mark } from "@/components/mark";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { ThemeMenu } from "@/components/theme-menu";
import { env } from "@/lib/env";
import { BURST, MAX_AT_ONCE, REFILL_MS } from "@/lib/prospect-intelligence/fetch/host-limiter";
import { FETCH_LIMITS } from "@/lib/prospect-intelligence/fetch/session";
import { crawlerContact, createUserAgent, PRODUCT_TOKEN } from "@/lib/prospect-intelligence/fetch/user-agent";
import { RUN_TIMEOUT_MS } from "@/lib/prospect-intelligence/run-limits";

export const metadata: Metadata = {
  title: "The crawler",
  description: "What visits your site, how it behaves there and how to stop it.",
  robots: { index: true, follow: false },
};

const STOP_EVERYTHING = `User-agent: ${PRODUCT_TOKEN}
Disallow: /`;

const STOP_A_PART = `User-agent: ${PRODUCT_TOKEN}
Disallow: /internal/
Crawl-delay: 5`;

/** For the owners of the sites that are researched: open to everybody, the address is in the crawler's user agent. */
export default async function CrawlerPage() {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const settings = env();
  const contact = settings.CRAWLER_CONTACT;
  return (
    <div className="min-h-dvh bg-surface">
      <SkipLink />
      <header className="flex h-14 items-center justify-between px-5 sm:px-8">
        <p className="flex items-center gap-2 font-semibold tracking-[-0.01em]">
          <Mark className="size-4" />
          Prospect Intelligence
        </p>
        <ThemeMenu initial={theme} />
      </header>
      <main id="main" tabIndex={-1} className="mx-auto grid max-w-[44rem] gap-7 px-5 pt-6 pb-20 sm:px-8">
        <div className="grid gap-2">
          <h1 className="text-2xl font-semibold tracking-[-0.015em]">What visited your site, and how to stop it</h1>
          <p className="text-ink-2">
            You are probably here because you saw this name in your server's log. It is a research tool: somebody in the
            team that runs it typed your company's domain and wanted to know what your public pages say.
          </p>
        </div>

        <Part title="How to recognise it">
          <p>Every request carries this user agent:</p>
          <Code label="User agent">
            {createUserAgent(crawlerContact(settings.CRAWLER_CONTACT, settings.APP_ORIGIN))}
          </Code>
        </Part>

        <Part title="What it reads">
          <p>
            Public pages only, when a person asks for them: the home page, and the pages on the company, careers,
            engineering, prices, security and customers that it links to; the feed of a blog; the public job board that
            your careers page names; and the DNS records of your domain for mail and verification. It follows no links
            beyond that, fills in no forms, logs in nowhere and runs none of your scripts.
          </p>
        </Part>

        <Part title="How it behaves">
          <ul className="grid list-disc gap-1 pl-5">
            <li>It reads robots.txt first, and keeps to it and to its Crawl-delay (RFC 9309).</li>
            <li>
              At most {MAX_AT_ONCE} requests at once to a host, and no more than {1000 / REFILL_MS} a second over time
              after a first {BURST}, however many people ask.
            </li>
            <li>It asks for a page once in a research, and again later only for what has changed since.</li>
            <li>Answered 429 or 503 with Retry-After, it leaves the host alone for that long.</li>
            <li>
              It gives up on a page after {FETCH_LIMITS.requestTimeoutMs / 1000} seconds or{" "}
              {FETCH_LIMITS.maxBodyBytes / 1_000_000} MB, and on everything after {RUN_TIMEOUT_MS / 1000} seconds.
            </li>
          </ul>
        </Part>

        <Part title="How to stop it">
          <p>Put this into the robots.txt of each host it should leave alone:</p>
          <Code label="robots.txt that stops everything">{STOP_EVERYTHING}</Code>
          <p>Or keep it out of a part, and slow it down elsewhere:</p>
          <Code label="robots.txt that stops a part">{STOP_A_PART}</Code>
          <p>
            A robots.txt is read again after a day at the latest. What it forbids is shown as unknown to whoever asked;
            it is never counted against your company.
          </p>
        </Part>

        <Part title="What is kept">
          <p>
            Facts about the company, each with a short quote, the address it was read at and the time. Pages themselves
            are not kept.
          </p>
        </Part>

        <Part title="Whom to write to">
          <p>
            {contact === undefined ? (
              "Whoever runs this copy has not given an address here. robots.txt works without them."
            ) : (
              <>
                The team that runs this copy:{" "}
                <a className="link break-all" href={contact.includes("://") ? contact : `mailto:${contact}`}>
                  {contact}
                </a>
              </>
            )}
          </p>
        </Part>
      </main>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 text-ink-2">
      <h2 className="font-semibold text-ink">{title}</h2>
      {children}
    </section>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    <figure>
      <figcaption className="sr-only">{label}</figcaption>
      <pre className="border-l-2 border-bar bg-sunken px-3 py-2 text-sm break-words whitespace-pre-wrap text-ink">
        {children}
      </pre>
    </figure>
  );
}
