/** Greenhouse. Job Board API: https://developers.greenhouse.io/job-board.html */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Page } from "../../extract/html";
import type { Posting } from "../../extract/jobs";
import { domainLabel, squashName } from "../../extract/names";
import { FetchError, type FetchErrorKind } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
  type BoardAccess,
  type BoardListing,
  type BoardMention,
  fetchAnswer,
  findMark,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  namedSchema,
  parseRows,
  titleSchema,
  toSlug,
  urlSchema,
} from "./job-board";

const PAGE_HOSTS = [
  "boards.greenhouse.io",
  "job-boards.greenhouse.io",
  "boards.eu.greenhouse.io",
  "job-boards.eu.greenhouse.io",
];
/** Of boards in Europe too: the hosts of their pages alone differ. */
const API_HOST = "boards-api.greenhouse.io";
const API_HOSTS = [API_HOST, "boards-api.eu.greenhouse.io", "api.greenhouse.io"];

const TOO_MUCH = new Set<FetchErrorKind>(["too_large", "too_complex"]);

const jobsReader = jsonReader("greenhouse", mapGreenhouse);
const nameReader = jsonReader("greenhouse-name", (answer) => namedSchema.parse(answer)?.name ?? null);

export const greenhouse: JobBoard = {
  name: "greenhouse",
  label: "Greenhouse",
  readers: [jobsReader, nameReader],

  detect(page, hosts) {
    const named = findMentions(page, (url, [first, second, third]) => {
      const { hostname } = url;
      if (PAGE_HOSTS.some((host) => hosts(host) === hostname))
        return first === "embed" ? url.searchParams.get("for") : first;
      return API_HOSTS.some((host) => hosts(host) === hostname) && second === "boards" ? third : null;
    });
    return named.length > 0 ? named : findMarks(page);
  },

  async list(slug, access) {
    const board = `https://${access.hosts(API_HOST)}/v1/boards/${encodeURIComponent(slug)}`;
    // Only with their content do jobs carry departments; a board too large for that is read without.
    const listing = await fetchAnswer(jobsReader, `${board}/jobs?content=true`, access).catch((error) => {
      if (!(error instanceof FetchError && TOO_MUCH.has(error.kind))) throw error;
      return fetchAnswer(jobsReader, `${board}/jobs`, access);
    });
    // Jobs say whose they are; older boards, and empty ones, have to be asked.
    return listing.companyNames.length > 0 ? listing : { ...listing, companyNames: await fetchNames(board, access) };
  },

  guessSlugs({ companyName, domain }) {
    const slugs = [domainLabel(domain), companyName === null ? "" : squashName(companyName)];
    return [...new Set(slugs)].filter((slug) => toSlug(slug) !== null);
  },
};

async function fetchNames(board: string, access: BoardAccess): Promise<string[]> {
  try {
    const name = await fetchAnswer(nameReader, board, access);
    return name ? [name] : [];
  } catch (error) {
    if (error instanceof FetchError) return [];
    throw error;
  }
}

/** What shows that a page uses Greenhouse without naming its board. */
function findMarks(page: Page): BoardMention[] {
  // Links to postings on a page of the company's own.
  const postings = findMark(page, (url) => url.search.includes("gh_jid") && url.searchParams.has("gh_jid"));
  if (postings.length > 0) return postings;
  // The embedding script's mount point, left where the script itself is loaded later.
  return page.ids.has("grnhse_app") ? [{ slug: null, quote: "#grnhse_app" }] : [];
}

const answerSchema = z.object({ jobs: z.array(z.unknown()) });
const namedListSchema = z.array(namedSchema).nullish().catch(null);

const jobSchema = z.object({
  id: idSchema,
  /** Null for a prospect post ("Don't see your role?"), which is no open role. */
  internal_job_id: z.unknown().optional(),
  title: titleSchema,
  absolute_url: urlSchema,
  location: namedSchema,
  departments: namedListSchema,
  offices: namedListSchema,
  first_published: z.unknown().optional(),
  updated_at: z.unknown().optional(),
  company_name: labelSchema,
});
type GreenhouseJob = z.infer<typeof jobSchema>;

/** Locations that say how, not where; the cities are then the offices'. */
const NO_PLACE = /^(?:hybrid|remote|on-?site|in[- ]office|multiple locations|various(?: locations)?|flexible)$/i;

export function mapGreenhouse(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success)
    throw new FetchError("parse", url, "The Greenhouse board answered in a shape that is not known.");

  const { jobs } = parsed.data;
  const rows = parseRows(jobs, jobSchema, url).filter(({ row }) => row.internal_job_id !== null);
  return {
    postings: rows.map(({ row, index }) => toPosting(row, index)),
    companyNames: [...new Set(rows.flatMap(({ row }) => row.company_name ?? []))],
    isComplete: true,
    url,
    fetchedAt,
    // The path is quoted with the count, so it leaves prospect posts out too.
    countPath: rows.length === jobs.length ? "$.jobs.length" : "$.jobs[?@.internal_job_id!=null].length",
  };
}

function toPosting(job: GreenhouseJob, index: number): Posting {
  const published = parseInstant(job.first_published);
  const postedAt = published ?? parseInstant(job.updated_at);
  return {
    id: job.id,
    title: job.title,
    department: joinDistinct(
      (job.departments ?? []).map((d) => d?.name).filter((d) => d !== "No Department"),
      ", ",
    ),
    location: locationOf(job),
    url: job.absolute_url,
    postedAt,
    path: `$.jobs[${index}]`,
    postedPath: published === null ? "updated_at" : "first_published",
  };
}

function locationOf({ location, offices }: GreenhouseJob): string | null {
  const stated = location?.name ?? null;
  const cities = joinDistinct(
    (offices ?? []).map((office) => office?.name),
    "; ",
  );
  if (stated === null) return cities;
  return NO_PLACE.test(stated) && cities !== null ? `${stated} (${cities})` : stated;
}
