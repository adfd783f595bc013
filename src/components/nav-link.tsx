"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "./cn";

export function NavLink({ href, children }: { href: string; children: string }) {
  const current = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(
        "flex items-center border-y-2 border-transparent px-2.5 text-base -outline-offset-2",
        current ? "border-b-accent font-medium text-ink" : "text-ink-2 hover:text-ink",
      )}
    >
      {children}
    </Link>
  );
}
