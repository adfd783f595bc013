import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";

export interface SampleCompany {
  domain: string;
  name: string;
  why: string;
}

interface EmptyStateProps {
  samples: readonly SampleCompany[];
  onPick: (domain: string) => void;
}

/** As many as a first look takes in; the rest are for who wants to see a certain case. */
const FIRST_SHOWN = 13;

/** What the page is for, and something to try that needs no internet. */
export function EmptyState({ samples, onPick }: EmptyStateProps) {
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  function showAll() {
    flushSync(() => setIsWhole(true));
    // The button that had the focus is gone: it goes to where the list goes on.
    list.current?.querySelectorAll("button").item(FIRST_SHOWN).focus();
  }

  return (
    <section aria-labelledby="start" className="mt-8 max-w-[58rem]">
      <h2 id="start" className="text-xl font-semibold tracking-[-0.01em]">
        Research a company from its public pages
      </h2>
      <p className="mt-1 max-w-[68ch] text-ink-2">
        Type a domain: its site, job board and engineering blog are read now, and every signal shows the page and the
        words it rests on. The score adds up from those signals alone, and what could not be read stays unknown.
      </p>
      <h3 className="caption mt-7 border-b border-line-strong/70 pb-1.5">
        Or try a sample company. They are fictional, and answered without the internet.
      </h3>
      <ul ref={list} className="divide-y divide-line border-b border-line">
        {samples.slice(0, isWhole ? samples.length : FIRST_SHOWN).map(({ domain, name, why }) => (
          <li key={domain}>
            <button
              type="button"
              onClick={() => onPick(domain)}
              className="grid w-full gap-x-4 px-1 py-1.5 text-left -outline-offset-2 hover:bg-hover sm:grid-cols-[10rem_minmax(0,1fr)] lg:grid-cols-[10rem_13rem_minmax(0,1fr)]"
            >
              <span className="truncate font-medium">{name}</span>
              <span className="truncate text-ink-3 max-lg:hidden">{domain}</span>
              <span className="text-ink-2">{why}</span>
            </button>
          </li>
        ))}
      </ul>
      {isWhole || samples.length <= FIRST_SHOWN ? null : (
        <Button size="sm" variant="ghost" onClick={showAll} className="mt-2">
          Show all {samples.length} sample companies
        </Button>
      )}
    </section>
  );
}
