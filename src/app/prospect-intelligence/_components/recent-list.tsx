"use client";

import Link from "next/link";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { cn } from "@/components/cn";
import { formatAgo, isStale } from "@/components/format";
import { LinkPending } from "@/components/nav-link";
import { Input } from "@/components/ui/input";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import type { IntentLine } from "./describe-intent";
import { IntentMark } from "./intent-mark";
import { PriorityMark, priorityText } from "./priority";

interface RecentListProps {
  recent: readonly RecentResearch[];
  /** By domain. */
  intents: ReadonlyMap<string, IntentLine>;
  openedId: string | null;
  now: Date;
  /** After a line was chosen. */
  onOpen: () => void;
}

/** Saved research, newest first. One stop of the Tab key; the arrow keys go through it. */
export function RecentList({ recent, intents, openedId, now, onOpen }: RecentListProps) {
  const [filter, setFilter] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const filterId = useId();

  const wanted = filter.trim().toLowerCase();
  const shown = recent.filter(({ domain, companyName }) =>
    `${companyName ?? ""} ${domain}`.toLowerCase().includes(wanted),
  );
  const tabStop = shown.some(({ id }) => id === openedId) ? openedId : shown[0]?.id;

  function moveFocus(event: KeyboardEvent) {
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const current = links.indexOf(document.activeElement as HTMLAnchorElement);
    const target = {
      ArrowDown: Math.min(current + 1, links.length - 1),
      ArrowUp: Math.max(current - 1, 0),
      Home: current === -1 ? undefined : 0,
      End: current === -1 ? undefined : links.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    links[target]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves focus between the links and the field inside.
    <div onKeyDown={moveFocus} className="flex min-h-0 flex-1 flex-col">
      {recent.length > 0 ? (
        <div className="px-3 pb-2">
          <label htmlFor={filterId} className="sr-only">
            Filter recent research
          </label>
          <Input
            id={filterId}
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            placeholder="Filter"
            className="h-7"
          />
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p role="status" className="px-3 py-1 text-ink-3">
          {recent.length === 0 ? "Nothing yet. What you research is kept here." : `Nothing matches “${filter}”.`}
        </p>
      ) : (
        <ul ref={list} className="min-h-0 flex-1 overflow-y-auto pb-2">
          {shown.map((item) => {
            const intent = intents.get(item.domain);
            return (
              <li key={item.id}>
                <Link
                  href={`/prospect-intelligence?research=${item.id}`}
                  prefetch={false}
                  scroll={false}
                  onClick={onOpen}
                  // Offline, the router would leave the page for the browser's own error.
                  onNavigate={(event) => {
                    if (!navigator.onLine) event.preventDefault();
                  }}
                  tabIndex={item.id === tabStop ? undefined : -1}
                  aria-current={item.id === openedId ? "page" : undefined}
                  className="group relative grid grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-2 border-l-2 border-transparent py-1.5 pr-3 pl-2 -outline-offset-2 hover:bg-hover aria-[current]:border-accent aria-[current]:bg-hover"
                >
                  <span
                    className={cn(
                      "row-span-2 text-right text-xl leading-none font-semibold tracking-[-0.02em]",
                      item.priorityLevel === "unknown" && "font-medium text-ink-3",
                    )}
                  >
                    <span className="sr-only">{item.icpScore === null ? "No score" : "Score"} </span>
                    <span aria-hidden={item.icpScore === null}>{item.icpScore ?? "–"}</span>
                  </span>
                  <span className="truncate font-medium">{item.companyName ?? item.domain}</span>
                  <span className="flex items-center justify-self-end">
                    <PriorityMark level={item.priorityLevel} />
                    <span className="sr-only">{priorityText(item.priorityLevel)}</span>
                  </span>
                  <span className="truncate text-sm text-ink-3">{item.domain}</span>
                  <span className="text-right text-sm whitespace-nowrap text-ink-3">
                    {isStale(item.createdAt, now) ? <span className="text-warn">stale · </span> : null}
                    {formatAgo(item.createdAt, now)}
                  </span>
                  {intent ? (
                    <span className="col-span-2 col-start-2 flex min-w-0 items-baseline gap-x-1.5">
                      <IntentMark state={intent.state} />
                      <span className="truncate text-sm text-ink-3">{intent.why}</span>
                    </span>
                  ) : null}
                  <LinkPending />
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
