import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import type { MemberRole } from "@/lib/auth/context";
import { AccountMenu } from "./account-menu";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";
import { parseTheme, THEME_COOKIE } from "./theme";
import { ThemeMenu } from "./theme-menu";

interface AppShellProps {
  viewer: { email: string; role: MemberRole };
  children: ReactNode;
}

/** The frame of every page for members. The page brings its own `<main id="main">`. */
export async function AppShell({ viewer, children }: AppShellProps) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="sticky top-0 z-30 flex h-12 shrink-0 items-center gap-1 border-b border-line bg-surface px-3 sm:px-4">
        <Link
          href="/prospect-intelligence"
          className="mr-2 flex h-8 items-center gap-2 rounded-md pr-1 font-semibold tracking-[-0.01em] sm:mr-4"
        >
          <Mark className="size-4" />
          <span className="max-sm:sr-only">Prospect Intelligence</span>
        </Link>
        <nav aria-label="Main" className="flex items-stretch self-stretch">
          <NavLink href="/prospect-intelligence">Research</NavLink>
          {viewer.role === "admin" ? (
            <>
              <NavLink href="/models">Models</NavLink>
              <NavLink href="/members">Members</NavLink>
            </>
          ) : null}
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <ThemeMenu initial={theme} />
          <AccountMenu email={viewer.email} role={viewer.role} />
        </div>
      </header>
      {children}
    </div>
  );
}

/** First stop of the Tab key: past the header. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-md bg-ink px-3 py-2 font-medium text-surface focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2"
    >
      Skip to content
    </a>
  );
}
