"use client";

import { Download } from "lucide-react";
import dynamic from "next/dynamic";
import { countOf } from "@/components/format";
import { Section } from "@/components/section";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { formatJobsCsv } from "./csv";
import { downloadFile } from "./download";
import { UnknownTag } from "./priority";

/** The table brings libraries of its own, which a page without a result can do without. */
const JobsTable = dynamic(() => import("./jobs-table").then((module) => module.JobsTable), {
  loading: () => <Skeleton className="mt-3 h-40 w-full" />,
});

export function JobsSection({ research }: { research: Research }) {
  const { jobs, domain, researchedAt } = research;
  const engineering = jobs.filter(({ isEngineering }) => isEngineering).length;
  const careers = research.sources.find(({ name }) => name === "careers");

  if (jobs.length === 0) {
    return (
      <Section level={3} id="jobs" title="Open roles">
        <p className="flex flex-wrap items-center gap-2 py-2.5 text-ink-2">
          <UnknownTag />
          {careers?.reason ?? "No published roles were found, which does not mean that there are none."}
        </p>
      </Section>
    );
  }
  return (
    <Section
      level={3}
      id="jobs"
      title="Open roles"
      note={`${countOf(jobs.length, "role")}, ${engineering} in engineering`}
      tools={
        <Button
          size="sm"
          variant="ghost"
          onClick={() =>
            downloadFile(
              `${domain}-jobs-${researchedAt.slice(0, 10)}.csv`,
              "text/csv;charset=utf-8",
              formatJobsCsv(jobs),
            )
          }
        >
          <Download aria-hidden="true" />
          CSV
        </Button>
      }
    >
      <JobsTable jobs={jobs} engineering={engineering} />
    </Section>
  );
}
