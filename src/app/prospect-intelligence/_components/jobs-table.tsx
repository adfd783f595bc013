"use client";

import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  type ExpandedState,
  filterFn_includesString,
  globalFilteringFeature,
  rowExpandingFeature,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp, ChevronRight } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { cn } from "@/components/cn";
import { countOf, formatDate } from "@/components/format";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { Job } from "@/lib/prospect-intelligence/schemas";
import { describeRole } from "./describe-role";
import { OutsideLink } from "./evidence";
import { NO_DEPARTMENT, orderJobs } from "./order-jobs";

/** Above this many lines only those in view are in the document. */
const VIRTUAL_FROM_ROWS = 80;
/** Above this many jobs a list starts with only its first department open. */
const OPEN_ALL_UP_TO_JOBS = 40;
const ROW_HEIGHT_PX = 50;

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  globalFilteringFeature,
  rowExpandingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});

const column = createColumnHelper<typeof features, Job>();
const columns = column.columns([
  column.accessor((job) => job.department ?? NO_DEPARTMENT, { id: "department", header: "Department" }),
  column.accessor("title", { header: "Role", sortFn: "text" }),
  // Shown below the title, and searched like it.
  column.accessor((job) => describeRole(job) ?? undefined, { id: "kind", header: "Kind" }),
  column.accessor((job) => job.location ?? undefined, {
    id: "location",
    header: "Location",
    sortFn: "text",
    sortUndefined: "last",
  }),
  // The instant as text sorts by time, and a job without one comes last either way.
  column.accessor((job) => job.postedAt ?? undefined, {
    id: "postedAt",
    header: "Posted",
    sortFn: "basic",
    sortUndefined: "last",
    sortDescFirst: true,
    enableGlobalFilter: false,
  }),
]);
const SHOWN_COLUMNS = ["title", "location", "postedAt"] as const;

/** Roles by department, to search, sort and fold. */
export function JobsTable({ jobs, engineering }: { jobs: readonly Job[]; engineering: number }) {
  const [search, setSearch] = useState("");
  const [engineeringOnly, setEngineeringOnly] = useState(false);
  const ordered = useMemo(() => orderJobs(jobs), [jobs]);
  const data = useMemo(
    () => (engineeringOnly ? ordered.filter(({ isEngineering }) => isEngineering) : ordered),
    [ordered, engineeringOnly],
  );
  const [expanded, setExpanded] = useState<ExpandedState>(() =>
    jobs.length <= OPEN_ALL_UP_TO_JOBS ? true : { [`department:${ordered[0]?.department ?? NO_DEPARTMENT}`]: true },
  );
  const filtering = search.trim() !== "";

  const table = useTable({
    features,
    columns,
    data,
    initialState: { grouping: ["department"] },
    state: {
      globalFilter: search.trim(),
      // Whoever searches wants to see what was found.
      expanded: filtering ? true : expanded,
    },
    onExpandedChange: setExpanded,
    autoResetExpanded: false,
    globalFilterFn: "includesString",
    enableMultiSort: false,
    // Decided for the column by its first value otherwise, which may be missing.
    getColumnCanGlobalFilter: ({ id }) => id !== "postedAt",
  });

  const rows = table.getRowModel().rows;
  const found = table.getFilteredRowModel().rows.length;
  const scroller = useRef<HTMLDivElement>(null);
  const isVirtual = rows.length > VIRTUAL_FROM_ROWS;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const shown = isVirtual ? items.map(({ index }) => index) : rows.map((_, index) => index);
  const above = isVirtual ? (items[0]?.start ?? 0) : 0;
  // On the server nothing is in view yet, and a style attribute of its making would be refused.
  const last = items.at(-1);
  const below = isVirtual && last ? virtualizer.getTotalSize() - last.end : 0;

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
        <label htmlFor="job-search" className="sr-only">
          Search open roles
        </label>
        <Input
          id="job-search"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          placeholder="Search title, kind, place"
          className="h-7 max-w-64"
        />
        <Button
          size="sm"
          aria-pressed={engineeringOnly}
          disabled={engineering === 0}
          onClick={() => setEngineeringOnly(!engineeringOnly)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          <span aria-hidden="true" className="size-1.5 bg-bar" />
          Engineering only
        </Button>
        <p role="status" className="ml-auto text-sm text-ink-3">
          {filtering || engineeringOnly ? `${countOf(found, "role")} of ${jobs.length}` : ""}
        </p>
      </div>
      {found === 0 ? (
        <p className="border-t border-line py-2.5 text-ink-2">
          No role matches.{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              setSearch("");
              setEngineeringOnly(false);
            }}
          >
            Show all
          </button>
        </p>
      ) : (
        <div
          ref={scroller}
          className={cn("border-y border-line", isVirtual && "max-h-[34rem] overflow-y-auto [overflow-anchor:none]")}
          {...(isVirtual ? { role: "region", "aria-label": "List of open roles", tabIndex: 0 } : {})}
        >
          <table className="w-full table-fixed border-collapse" aria-rowcount={isVirtual ? rows.length + 1 : undefined}>
            <thead className={cn("bg-surface text-left", isVirtual && "sticky top-0 z-10")}>
              <tr aria-rowindex={isVirtual ? 1 : undefined}>
                {table
                  .getHeaderGroups()[0]
                  ?.headers.filter(({ id }) => SHOWN_COLUMNS.some((shownId) => shownId === id))
                  .map((header) => {
                    const sorted = header.column.getIsSorted();
                    const Arrow = sorted === "desc" ? ArrowDown : ArrowUp;
                    return (
                      <th
                        key={header.id}
                        scope="col"
                        aria-sort={sorted ? (sorted === "desc" ? "descending" : "ascending") : undefined}
                        className={cn(
                          "border-b border-line p-0 font-normal",
                          header.id === "location" && "w-[32%] max-sm:hidden",
                          header.id === "postedAt" && "w-28",
                        )}
                      >
                        <button
                          type="button"
                          onClick={header.column.getToggleSortingHandler()}
                          className="caption flex min-h-7 w-full items-center gap-1 px-1 -outline-offset-2 hover:text-ink"
                        >
                          {String(header.column.columnDef.header)}
                          {sorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
                        </button>
                      </th>
                    );
                  })}
              </tr>
            </thead>
            <tbody>
              {above > 0 ? <Spacer height={above} /> : null}
              {shown.map((index) => {
                const row = rows[index];
                if (!row) return null;
                const place = isVirtual
                  ? { "data-index": index, "aria-rowindex": index + 2, ref: virtualizer.measureElement }
                  : {};
                return row.getIsGrouped() ? (
                  <tr key={row.id} {...place} className="border-b border-line bg-sunken">
                    <th scope="rowgroup" colSpan={2} className="p-0 text-left font-normal">
                      <button
                        type="button"
                        aria-expanded={row.getIsExpanded()}
                        disabled={filtering}
                        onClick={row.getToggleExpandedHandler()}
                        className="flex min-h-8 w-full items-center gap-2 px-1 text-left -outline-offset-2 hover:bg-hover"
                      >
                        <ChevronRight
                          aria-hidden="true"
                          className={cn(
                            "size-3.5 text-ink-3",
                            row.getIsExpanded() && "rotate-90",
                            filtering && "invisible",
                          )}
                        />
                        <span className="truncate font-medium">{String(row.groupingValue)}</span>
                        <GroupCount jobs={row.getLeafRows().map(({ original }) => original)} />
                      </button>
                    </th>
                    {/* Not spanned: where the column of places is hidden, a third would be made up for it. */}
                    <td className="max-sm:hidden" />
                  </tr>
                ) : (
                  <JobRow key={row.id} job={row.original} place={place} />
                );
              })}
              {below > 0 ? <Spacer height={below} /> : null}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function GroupCount({ jobs }: { jobs: readonly Job[] }) {
  const engineering = jobs.filter(({ isEngineering }) => isEngineering).length;
  return (
    <span className="shrink-0 text-sm text-ink-3">
      {jobs.length}
      <span className="sr-only"> {jobs.length === 1 ? "role" : "roles"}</span>
      {engineering > 0 && engineering < jobs.length ? `, ${engineering} in engineering` : null}
    </span>
  );
}

function JobRow({ job, place }: { job: Job; place: object }) {
  const kind = describeRole(job);
  return (
    <tr {...place} className="border-b border-line align-baseline last:border-b-0">
      <td className="relative py-1.5 pr-2 pl-6.5">
        {job.isEngineering ? (
          <span className="absolute top-3.5 left-2.5 size-1.5 bg-bar">
            <span className="sr-only">Engineering: </span>
          </span>
        ) : null}
        {job.url ? (
          <OutsideLink url={job.url} plain>
            {job.title}
          </OutsideLink>
        ) : (
          job.title
        )}
        {kind ? <span className="block text-sm text-ink-3">{kind}</span> : null}
        {job.location ? <span className="block text-sm text-ink-3 sm:hidden">{job.location}</span> : null}
      </td>
      <td className="truncate px-1 py-1.5 text-ink-2 max-sm:hidden">
        {job.location ?? <span className="text-ink-3">not stated</span>}
      </td>
      <td className="px-1 py-1.5 whitespace-nowrap text-ink-2">
        {job.postedAt ? (
          <time dateTime={job.postedAt}>{formatDate(job.postedAt)}</time>
        ) : (
          <span className="text-ink-3">no date</span>
        )}
      </td>
    </tr>
  );
}

/** Keeps the place of the lines that are not in the document. Only ever drawn in a browser, so its style is allowed. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td colSpan={2} className="p-0" style={{ height }} />
    </tr>
  );
}
