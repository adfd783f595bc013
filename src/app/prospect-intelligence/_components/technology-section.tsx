"use client";

import { useMemo, useState } from "react";
import { countOf } from "@/components/format";
import { Section } from "@/components/section";
import { Input } from "@/components/ui/input";
import type { Research, Technology } from "@/lib/prospect-intelligence/schemas";
import { TECHNOLOGY_CATEGORIES, TECHNOLOGY_CATEGORY_LABELS } from "@/lib/prospect-intelligence/technology-categories";
import { DisclosureRow } from "./disclosure";
import { EvidenceList } from "./evidence";
import { findTechnologies } from "./find-technologies";
import { UnknownTag } from "./priority";
import { type OpenSet, useOpenSet } from "./use-open-set";

/** A list this short is taken in at a glance. */
const SEARCH_FROM = 6;

/** The products in use, by what they are for, each opening onto what shows it. */
export function TechnologySection({ research }: { research: Research }) {
  const { technologies } = research;
  const [search, setSearch] = useState("");
  const open = useOpenSet();
  const found = useMemo(() => findTechnologies(technologies, search), [technologies, search]);

  if (technologies.length === 0) {
    const reason = research.signals.find(({ key }) => key === "technologies")?.reason;
    return (
      <Section level={3} id="technology" title="Technology">
        <p className="flex flex-wrap items-center gap-2 py-2.5 text-ink-2">
          <UnknownTag />
          {reason ?? "This run did not look for technology. Run it again to see it."}
        </p>
      </Section>
    );
  }
  return (
    <Section
      level={3}
      id="technology"
      title="Technology"
      note={`${countOf(technologies.length, "product")} seen in use; what is not listed may be used all the same`}
    >
      {technologies.length >= SEARCH_FROM ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
          <label htmlFor="technology-search" className="sr-only">
            Search technology
          </label>
          <Input
            id="technology-search"
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            placeholder="Search product, kind, evidence"
            className="h-7 max-w-64"
          />
          <p role="status" className="ml-auto text-sm text-ink-3">
            {search.trim() === "" ? "" : `${countOf(found.length, "product")} of ${technologies.length}`}
          </p>
        </div>
      ) : null}
      {found.length === 0 ? (
        <p className="border-t border-line py-2.5 text-ink-2">
          No product matches.{" "}
          <button type="button" className="link" onClick={() => setSearch("")}>
            Show all
          </button>
        </p>
      ) : (
        <div className="gap-x-8 md:columns-2 xl:columns-3">
          {TECHNOLOGY_CATEGORIES.map((category) => {
            const members = found.filter((technology) => technology.category === category);
            return members.length === 0 ? null : (
              <div key={category} className="break-inside-avoid">
                <h4 className="caption border-b border-line pt-2.5 pb-1">{TECHNOLOGY_CATEGORY_LABELS[category]}</h4>
                <ul className="divide-y divide-line">
                  {members.map((technology) => (
                    <li key={technology.name}>
                      <TechnologyRow technology={technology} open={open} />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      )}
    </Section>
  );
}

function TechnologyRow({ technology: { name, evidence }, open }: { technology: Technology; open: OpenSet }) {
  return (
    <DisclosureRow
      open={open.has(name)}
      onToggle={() => open.toggle(name)}
      summary={
        <span className="flex min-w-0 items-baseline gap-2">
          <span className="shrink-0 font-medium">{name}</span>
          <span className="truncate text-sm text-ink-3">{evidence[0]?.quote}</span>
        </span>
      }
    >
      <EvidenceList evidence={evidence} />
    </DisclosureRow>
  );
}
