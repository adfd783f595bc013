"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "./cn";

export function NavLink({ href, children }: { href: string; children: string }) {
  const current = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(
        "relative flex items-center border-y-2 border-transparent px-2.5 text-base -outline-offset-2",
        current ? "border-b-accent font-medium text-ink" : "text-ink-2 hover:text-ink",
      )}
    >
      {children}
      <LinkPending className="-bottom-0.5" />
    </Link>
  );
}

/** A line along the lower edge of the link it stands in, while what that leads to is on its way. */
export function LinkPending({ className }: { className?: string }) {
  const { pending } = useLinkStatus();
  return pending ? (
    <span aria-hidden="true" className={cn("absolute inset-x-0 bottom-0 h-0.5 overflow-hidden", className)}>
      <span className="sweep block h-full w-1/4 bg-bar" />
    </span>
  ) : null;
}
