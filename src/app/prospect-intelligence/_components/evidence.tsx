import { ExternalLink } from "lucide-react";
import { cn } from "@/components/cn";
import { formatInstant, formatUrl, splitEvidencePath, toSafeUrl } from "@/components/format";
import type { Evidence } from "@/lib/prospect-intelligence/schemas";

/** The words a value rests on, where they stand and when they were read. The serif is the source's voice. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="grid gap-2.5">
      {evidence.map(({ url, quote, fetchedAt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and evidence has no identity of its own.
        <li key={index} className="min-w-0 border-l-2 border-bar pl-3">
          <Quote text={quote} />
          <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-3">
            <OutsideLink url={url} />
            <span>
              fetched <time dateTime={fetchedAt}>{formatInstant(fetchedAt)}</time>
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Quote({ text }: { text: string }) {
  const { path, words } = splitEvidencePath(text);
  return (
    <>
      {path ? <p className="text-sm break-all text-ink-3">{path}</p> : null}
      <blockquote className="max-w-[70ch] font-serif text-[0.875rem] leading-snug break-words text-ink">
        {words}
      </blockquote>
    </>
  );
}

interface OutsideLinkProps {
  url: string;
  children?: string;
  /** Without the arrow, where a whole column leads outside. */
  plain?: boolean;
}

/** A page elsewhere, opened beside this one. An address that is not http or https stays text. */
export function OutsideLink({ url, children, plain = false }: OutsideLinkProps) {
  const href = toSafeUrl(url);
  const text = children ?? formatUrl(url);
  if (href === null) return <span className="break-all">{text}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className={cn("link", children ? "break-words" : "break-all")}
    >
      {text}
      {plain ? null : <ExternalLink aria-hidden="true" className="ml-1 inline size-3 align-[-1px] opacity-70" />}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
