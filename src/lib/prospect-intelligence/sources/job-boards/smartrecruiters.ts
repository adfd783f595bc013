/** SmartRecruiters. Posting API: https://developers.smartrecruiters.com/docs/posting-api */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { toCountryName } from "../../extract/places";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
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
const PAGE_HOSTS = ["careers.smartrecruiters.com", JOBS_HOST];
/** Serves the widget, which is told a company's name in a script. */
const WIDGET_HOST = "static.smartrecruiters.com";
const PAGE_SIZE = 100;
/** 1,800 roles: what a host may be asked for at once. More would have to wait for each other. */
const MAX_PAGES = 18;

const pageReader = jsonReader("smartrecruiters", mapSmartRecruiters);

export const smartRecruiters: JobBoard = {
  name: "smartrecruiters",
  label: "SmartRecruiters",
  readers: [pageReader],

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

  list(slug, access) {
    const { hosts } = access;
    const company = encodeURIComponent(slug);
    const pages = `https://${hosts(JOBS_HOST)}/${company}`;
    const postings = `https://${hosts(API_HOST)}/v1/companies/${company}/postings`;
    const read = (skip: number) =>
      fetchAnswer(pageReader, `${postings}?limit=${PAGE_SIZE}&offset=${skip}`, access, { args: { pages } });
    return readPages(read, { pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
  },
};

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

/** `pages` is the address that a posting's own page stands below, which the answer leaves out. */
export function mapSmartRecruiters(answer: unknown, { url, fetchedAt, pages }: Origin & { pages: string }): BoardPage {
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
