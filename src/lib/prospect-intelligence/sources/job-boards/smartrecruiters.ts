/**
 * SmartRecruiters. Posting API: https://developers.smartrecruiters.com/docs/posting-api
 *
 * Its robots.txt may close the API to all crawlers but one. The pages that people read stay open then: they have the
 * titles, and neither departments nor dates.
 */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import { parseHtml } from "../../extract/html";
import type { Posting } from "../../extract/jobs";
import { toCountryName } from "../../extract/places";
import { FetchError } from "../../fetch/types";
import { jsonReader, textReader } from "../../reading/reader";
import {
  type BoardAccess,
  type BoardListing,
  fetchAnswer,
  findMark,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  parseRows,
  titleSchema,
} from "./job-board";
import { type BoardPage, readPages } from "./paging";

const API_HOST = "api.smartrecruiters.com";
const JOBS_HOST = "jobs.smartrecruiters.com";
const CAREERS_HOST = "careers.smartrecruiters.com";
const PAGE_HOSTS = [CAREERS_HOST, JOBS_HOST];
/** Serves the widget, which is told a company's name in a script. */
const WIDGET_HOST = "static.smartrecruiters.com";
const PAGE_SIZE = 100;
/** 1,800 roles: what a host may be asked for at once. More would have to wait for each other. */
const MAX_PAGES = 18;

const pageReader = jsonReader("smartrecruiters", mapSmartRecruiters);
const openingsReader = textReader("smartrecruiters-openings", mapOpenings);

export const smartRecruiters: JobBoard = {
  name: "smartrecruiters",
  label: "SmartRecruiters",
  readers: [pageReader, openingsReader],

  detect(page, hosts) {
    const named = findMentions(page, ({ hostname }, [first, second, third]) => {
      if (PAGE_HOSTS.some((host) => hosts(host) === hostname)) {
        // `/oneclick-ui/company/Acme/publication/…` is where applications are made.
        return first === "oneclick-ui" ? third : first;
      }
      return hostname === hosts(API_HOST) && second === "companies" ? third : null;
    });
    if (named.length > 0) return named;
    return findMark(
      page,
      ({ hostname, pathname }) => hostname === hosts(WIDGET_HOST) && pathname.startsWith("/job-widget/"),
    );
  },

  async list(slug, access) {
    try {
      return await listByApi(slug, access);
    } catch (error) {
      const isClosed = error instanceof FetchError && error.kind === "robots" && error.status === null;
      if (!isClosed) throw error;
      return listByPages(slug, access);
    }
  },
};

function listByApi(slug: string, access: BoardAccess): Promise<BoardListing> {
  const postings = `https://${access.hosts(API_HOST)}/v1/companies/${encodeURIComponent(slug)}/postings`;
  const args = { pages: pagesOf(slug, access) };
  const read = (skip: number) =>
    fetchAnswer(pageReader, `${postings}?limit=${PAGE_SIZE}&offset=${skip}`, access, { args });
  return readPages(read, { pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
}

/** What the careers page loads as one scrolls down: some openings at a time, until there are no more. */
function listByPages(slug: string, access: BoardAccess): Promise<BoardListing> {
  const openings = `https://${access.hosts(CAREERS_HOST)}/${encodeURIComponent(slug)}/api/more`;
  const options = { args: { pages: pagesOf(slug, access) }, accept: "text/html" };
  const read = (page: number) => fetchAnswer(openingsReader, `${openings}?page=${page}`, access, options);
  return readPages(read, { pageSize: null, maxPages: MAX_PAGES });
}

/** The address that the pages of a company's postings stand below. */
function pagesOf(slug: string, { hosts }: BoardAccess): string {
  return `https://${hosts(JOBS_HOST)}/${encodeURIComponent(slug)}`;
}

interface SmartRecruitersOrigin extends Origin {
  pages: string;
}

const answerSchema = z.object({ totalFound: z.number().int().nonnegative(), content: z.array(z.unknown()) });
const labelledSchema = z.object({ label: labelSchema }).nullish().catch(null);

const postingSchema = z.object({
  id: idSchema,
  name: titleSchema,
  company: z.object({ name: labelSchema }).nullish().catch(null),
  department: labelledSchema,
  function: labelledSchema,
  location: z
    .object({
      city: labelSchema,
      region: labelSchema,
      /** ISO 3166-1 alpha-2, mostly in lower case. */
      country: labelSchema,
      remote: z.unknown().optional(),
    })
    .nullish()
    .catch(null),
  releasedDate: z.unknown().optional(),
});
type SmartRecruitersPosting = z.infer<typeof postingSchema>;

export function mapSmartRecruiters(answer: unknown, { url, fetchedAt, pages }: SmartRecruitersOrigin): BoardPage {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) {
    throw new FetchError("parse", url, "The SmartRecruiters board answered in a shape that is not known.");
  }

  const { totalFound, content } = parsed.data;
  const rows = parseRows(content, postingSchema, url);
  return {
    postings: rows.map(
      ({ row, index }): Posting => ({
        id: row.id,
        title: row.name,
        department: row.department?.label ?? row.function?.label ?? null,
        location: locationOf(row),
        url: `${pages}/${encodeURIComponent(row.id)}`,
        postedAt: parseInstant(row.releasedDate),
        path: `$.content[${index}]`,
        postedPath: "releasedDate",
      }),
    ),
    companyNames: [...new Set(rows.flatMap(({ row }) => row.company?.name ?? []))],
    isComplete: true,
    statedTotal: { count: totalFound, path: "$.totalFound", isLowerBound: false },
    url,
    fetchedAt,
    countPath: "$.content.length",
    rows: content.length,
  };
}

function locationOf({ location }: SmartRecruitersPosting): string | null {
  const { city, region, country, remote } = location ?? {};
  const place = joinDistinct([city, region, country && (toCountryName(country) ?? country)], ", ");
  return joinDistinct([place, remote === true ? "Remote" : null], "; ");
}

/** Openings as links to their pages, each with its title for a heading before what else it says. */
export function mapOpenings(html: string, { url, fetchedAt, pages }: SmartRecruitersOrigin): BoardPage {
  const { links, headings } = parseHtml(html, { url, fetchedAt });
  const titles = new Set(headings.filter(({ level }) => level === 4).map(({ text }) => text));
  const longestFirst = [...titles].sort((a, b) => b.length - a.length);
  const below = `${pages}/`.toLowerCase();
  const postings = links.flatMap((link): Posting[] => {
    const id = link.url.toLowerCase().startsWith(below)
      ? /^\d{6,20}/.exec(link.url.slice(below.length))?.[0]
      : undefined;
    if (id === undefined || link.text === "") return [];
    return [
      {
        id,
        title: longestFirst.find((title) => link.text.startsWith(title)) ?? link.text,
        department: null,
        location: null,
        url: `${pages}/${id}`,
        postedAt: null,
        path: `a[href*="/${id}"]`,
        postedPath: "releasedDate",
      },
    ];
  });
  const rows = postings.length;
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath: ".opening-job", rows };
}
