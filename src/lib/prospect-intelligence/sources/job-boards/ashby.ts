/** Ashby. Job postings API: https://developers.ashbyhq.com/docs/public-job-posting-api */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
  type BoardListing,
  fetchAnswer,
  findMentions,
  type JobBoard,
  joinDistinct,
  labelSchema,
  parseRows,
  titleSchema,
  urlSchema,
} from "./job-board";

const PAGE_HOST = "jobs.ashbyhq.com";
const API_HOST = "api.ashbyhq.com";

const jobsReader = jsonReader("ashby", mapAshby);

export const ashby: JobBoard = {
  name: "ashby",
  label: "Ashby",
  readers: [jobsReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }, segments) => {
      if (hostname === hosts(PAGE_HOST)) return segments[0];
      return hostname === hosts(API_HOST) && segments[1] === "job-board" ? segments[2] : null;
    });
  },

  list(slug, access) {
    const board = `https://${access.hosts(API_HOST)}/posting-api/job-board/${encodeURIComponent(slug)}`;
    return fetchAnswer(jobsReader, `${board}?includeCompensation=true`, access);
  },
};

const answerSchema = z.object({ jobs: z.array(z.unknown()) });

const jobSchema = z.object({
  id: z.string().nullish().catch(null),
  title: titleSchema,
  department: labelSchema,
  team: labelSchema,
  location: labelSchema,
  secondaryLocations: z
    .array(z.object({ location: labelSchema }).nullish().catch(null))
    .nullish()
    .catch(null),
  jobUrl: urlSchema,
  publishedAt: z.unknown().optional(),
  /** False for postings that are reachable by link only. */
  isListed: z.unknown().optional(),
});

export function mapAshby(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Ashby board answered in a shape that is not known.");

  const { jobs } = parsed.data;
  const listed = parseRows(jobs, jobSchema, url).filter(({ row }) => row.isListed !== false);
  const postings = listed.map(({ row, index }): Posting => {
    const elsewhere = (row.secondaryLocations ?? []).map((secondary) => secondary?.location);
    return {
      id: row.id ?? row.jobUrl ?? `${row.title}/${row.location}`,
      title: row.title,
      department: row.department ?? row.team,
      location: joinDistinct([row.location, ...elsewhere], "; "),
      url: row.jobUrl,
      postedAt: parseInstant(row.publishedAt),
      path: `$.jobs[${index}]`,
      postedPath: "publishedAt",
    };
  });
  // The path is quoted with the count, so it leaves out what is not listed; `?@.isListed` alone asks if the field is there.
  const countPath = listed.length === jobs.length ? "$.jobs.length" : "$.jobs[?@.isListed!=false].length";
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath };
}
