import { ExternalLink } from "lucide-react";
import { formatInstant, formatUrl, toSafeUrl } from "@/components/format";
import type { Evidence } from "@/lib/prospect-intelligence/schemas";

/** The words a value rests on, where they stand and when they were read. The serif is the source's voice. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="grid gap-2.5">
      {evidence.map(({ url, quote, fetchedAt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and evidence has no identity of its own.
        <li key={index} className="border-l-2 border-bar pl-3">
          <blockquote className="max-w-[70ch] font-serif text-[0.875rem] leading-snug break-words text-ink">
            {quote}
          </blockquote>
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

/** A page elsewhere, opened beside this one. An address that is not http or https stays text. */
export function OutsideLink({ url, children, className }: { url: string; children?: string; className?: string }) {
  const href = toSafeUrl(url);
  const text = children ?? formatUrl(url);
  if (href === null) return <span className={className}>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={`link break-all ${className ?? ""}`}>
      {text}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-3 align-[-1px] opacity-70" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
