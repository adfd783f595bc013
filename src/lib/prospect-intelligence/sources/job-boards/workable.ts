/** Workable. The answer that its widget on companies' own pages is made from: https://help.workable.com */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
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
  urlSchema,
} from "./job-board";

const HOST = "apply.workable.com";
/** Serves the widget, which is told a number for an account. */
const WIDGET_HOST = "www.workable.com";

const jobsReader = jsonReader("workable", mapWorkable);

export const workable: JobBoard = {
  name: "workable",
  label: "Workable",
  readers: [jobsReader],

  detect(page, hosts) {
    const named = findMentions(page, ({ hostname }, segments) => {
      if (hostname !== hosts(HOST)) return null;
      // `/api/v1/widget/accounts/acme`, `/api/v3/accounts/acme/jobs`, `/acme/j/0123456789`; `/j/…` names no board.
      return segments[0] === "api" ? segments[segments.indexOf("accounts") + 1] : segments[0];
    });
    if (named.length > 0) return named;
    return findMark(
      page,
      ({ hostname, pathname }) => hostname === hosts(WIDGET_HOST) && pathname.endsWith("/embed.js"),
    );
  },

  list(slug, access) {
    const account = `https://${access.hosts(HOST)}/api/v1/widget/accounts/${encodeURIComponent(slug)}`;
    return fetchAnswer(jobsReader, `${account}?details=true`, access);
  },
};

const answerSchema = z.object({ name: labelSchema, jobs: z.array(z.unknown()) });

const jobSchema = z.object({
  shortcode: idSchema,
  title: titleSchema,
  department: labelSchema,
  url: urlSchema,
  city: labelSchema,
  state: labelSchema,
  country: labelSchema,
  locations: z
    .array(
      z
        .object({ city: labelSchema, region: labelSchema, country: labelSchema, hidden: z.unknown().optional() })
        .nullish()
        .catch(null),
    )
    .nullish()
    .catch(null),
  /** Whether the work can be done from anywhere. */
  telecommuting: z.unknown().optional(),
  /** `YYYY-MM-DD`. */
  published_on: z.unknown().optional(),
});
type WorkableJob = z.infer<typeof jobSchema>;

export function mapWorkable(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Workable board answered in a shape that is not known.");

  const { name, jobs } = parsed.data;
  const rows = parseRows(jobs, jobSchema, url);
  // A role that is open in several places has a row for each, all with one shortcode.
  const byCode = Map.groupBy(rows, ({ row }) => row.shortcode);
  const postings = [...byCode.values()].map((same) => toPosting(same));
  return {
    postings,
    companyNames: name === null ? [] : [name],
    isComplete: true,
    url,
    fetchedAt,
    countPath: postings.length === jobs.length ? "$.jobs.length" : "distinct $.jobs[*].shortcode",
  };
}

function toPosting(rows: readonly { row: WorkableJob; index: number }[]): Posting {
  const [{ row, index }] = rows as [(typeof rows)[number]];
  const remote = rows.some(({ row }) => row.telecommuting === true) ? ["Remote"] : [];
  return {
    id: row.shortcode,
    title: row.title,
    department: row.department,
    location: joinDistinct([...rows.flatMap(({ row }) => placesOf(row)), ...remote], "; "),
    url: row.url,
    postedAt: parseInstant(row.published_on),
    path: `$.jobs[${index}]`,
    postedPath: "published_on",
  };
}

function placesOf({ locations, city, state, country }: WorkableJob): (string | null)[] {
  const shown = (locations ?? []).flatMap((place) => (place && place.hidden !== true ? [place] : []));
  const places = shown.map((place) => joinDistinct([place.city, place.region, place.country], ", ")).filter(Boolean);
  return places.length > 0 ? places : [joinDistinct([city, state, country], ", ")];
}
