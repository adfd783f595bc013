import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/cn";
import { LinkPending } from "@/components/nav-link";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import { researchPath } from "./recommendation-lines";

interface AccountOpenerProps {
  /** The rep's own newest run of it. */
  latest: RecentResearch | null;
  /** The recommendation that it is listed as. */
  impressionId: string | null;
  isSimulated: boolean;
  isMuted?: boolean;
  onResearch: () => void;
  /** Two columns: a mark and what is said. */
  children: ReactNode;
}

/** Opens the rep's own newest run, or researches the account where there is none. */
export function AccountOpener({
  latest,
  impressionId,
  isSimulated,
  isMuted = false,
  onResearch,
  children,
}: AccountOpenerProps) {
  const className = cn(
    "relative grid min-w-0 flex-1 grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 py-1.5 pl-1 text-left -outline-offset-2",
    isMuted && "text-ink-3",
  );
  // A company that was made up has no site to read.
  if (latest === null && isSimulated) return <div className={className}>{children}</div>;
  if (latest === null) {
    return (
      <button type="button" onClick={onResearch} className={className}>
        {children}
      </button>
    );
  }
  return (
    <Link
      href={researchPath(latest.id, impressionId)}
      prefetch={false}
      scroll={false}
      // Offline, the router would leave the page for the browser's own error.
      onNavigate={(event) => {
        if (!navigator.onLine) event.preventDefault();
      }}
      className={className}
    >
      {children}
      <LinkPending />
    </Link>
  );
}
