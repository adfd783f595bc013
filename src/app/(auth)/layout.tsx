import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/app-shell";
import { Mark } from "@/components/mark";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { ThemeMenu } from "@/components/theme-menu";

/** Pages of people who are not in yet: the form at the left, what it leads to at the right. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(26rem,2fr)_3fr]">
      <SkipLink />
      <div className="flex flex-col bg-surface">
        <header className="flex h-14 items-center justify-between px-5 sm:px-8">
          <p className="flex items-center gap-2 font-semibold tracking-[-0.01em]">
            <Mark className="size-4" />
            Prospect Intelligence
          </p>
          <ThemeMenu initial={theme} />
        </header>
        <main id="main" tabIndex={-1} className="w-full max-w-[25rem] px-5 pt-[min(14vh,9rem)] pb-16 sm:px-8">
          {children}
        </main>
      </div>
      <ExampleOfAResult />
    </div>
  );
}

/** An excerpt of what a result looks like, which says more than a slogan. A sample company as it is without its blog. */
function ExampleOfAResult() {
  return (
    <aside aria-label="About the product" className="hidden border-l border-line px-14 pt-[min(22vh,14rem)] lg:block">
      <figure className="max-w-[34rem]">
        <figcaption className="caption mb-2">Example: one signal of a score, and what it rests on</figcaption>
        <div className="border-y border-line">
          <ExampleRow label="Engineering roles" value="11 roles" points="25 / 28" share={25 / 28} />
          <div className="border-t border-line py-3 pl-4">
            <blockquote className="border-l-2 border-bar pl-3 font-serif text-lg">
              “Senior Software Engineer, Storage Engine”
            </blockquote>
            <p className="mt-1.5 pl-3.5 text-sm text-ink-3">
              job-boards.greenhouse.example/tesseragrid · fetched 23 Nov 2026, 09:30:05 UTC
            </p>
          </div>
          <div className="border-t border-line">
            <ExampleRow label="Engineering posts in 90 days" value="Unknown" points="left out" share={null} />
          </div>
        </div>
      </figure>
      <dl className="mt-9 grid max-w-[34rem] gap-x-8 gap-y-4 sm:grid-cols-3">
        <Point title="Evidence or nothing">Every signal names the page, the words and the moment they were read.</Point>
        <Point title="Unknown is not zero">What could not be read is set apart and never lowers a score.</Point>
        <Point title="A score to replay">The same inputs give the same number, to the point, for ever.</Point>
      </dl>
    </aside>
  );
}

function ExampleRow(props: { label: string; value: string; points: string; share: number | null }) {
  return (
    <div className="grid grid-cols-[1fr_6rem_7rem_4.5rem] items-center gap-3 py-2">
      <span className="font-medium">{props.label}</span>
      <span className={props.share === null ? "text-ink-3" : undefined}>{props.value}</span>
      {props.share === null ? (
        <span className="hatched h-1.5 border border-dashed border-line-strong" />
      ) : (
        <svg className="h-1.5 w-full" aria-hidden="true">
          <rect width="100%" height="100%" className="fill-bar-rest" />
          <rect width={`${props.share * 100}%`} height="100%" className="fill-bar" />
        </svg>
      )}
      <span className="text-right text-sm text-ink-3">{props.points}</span>
    </div>
  );
}

function Point({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <dt className="font-medium">{title}</dt>
      <dd className="mt-0.5 text-sm text-ink-3">{children}</dd>
    </div>
  );
}
