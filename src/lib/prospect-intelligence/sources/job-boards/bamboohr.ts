/** BambooHR. The feed behind each careers page, and the widget for other sites; undocumented. */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader, textReader } from "../../reading/reader";
import { readBambooWidget } from "./bamboohr-widget";
import {
  type BoardAccess,
  type BoardListing,
  companyLabelOf,
  detailReader,
  fetchAnswer,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  type PostingDetail,
  parseRows,
  titleSchema,
  withDetails,
} from "./job-board";

const HOST = "bamboohr.com";
/** Openings that are asked for their dates, at the company's own host there. */
const MAX_DETAILS = 15;
/** The other pages of a company there are for its staff. */
const BOARD_PATHS = new Set([undefined, "careers", "jobs", "js"]);

const listReader = jsonReader("bamboohr", mapBamboo);
const widgetReader = textReader("bamboohr-widget", mapBambooWidget);
const openingReader = detailReader("bamboohr-detail", mapBambooDetail);

export const bamboohr: JobBoard = {
  name: "bamboohr",
  label: "BambooHR",
  readers: [listReader, widgetReader, openingReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }, [first]) =>
      BOARD_PATHS.has(first) ? companyLabelOf(hostname, hosts(HOST)) : null,
    );
  },

  async list(slug, access) {
    const site = `https://${slug.toLowerCase()}.${access.hosts(HOST)}`;
    const listing = await fetchList(site, access);
    // Openings are numbered as they are made, so the newest are among the highest numbers.
    const newest = listing.postings.toSorted((a, b) => Number(b.id) - Number(a.id)).slice(0, MAX_DETAILS);
    return withDetails(listing, newest, openingReader, (id) => `${site}/careers/${id}/detail`, access);
  },
};

/** The feed, or where that is switched off the widget. */
async function fetchList(site: string, access: BoardAccess): Promise<BoardListing> {
  try {
    return await fetchAnswer(listReader, `${site}/careers/list`, access);
  } catch (error) {
    if (!(error instanceof FetchError && error.status === 404)) throw error;
    return fetchAnswer(widgetReader, `${site}/jobs/embed2.php`, access, { accept: "text/html" });
  }
}

const answerSchema = z.object({ result: z.array(z.unknown()) });

const placeSchema = z
  .object({ city: labelSchema, state: labelSchema, province: labelSchema, country: labelSchema })
  .nullish()
  .catch(null);

const openingSchema = z.object({
  id: idSchema.pipe(z.string().regex(/^\d{1,12}$/)),
  jobOpeningName: titleSchema,
  departmentLabel: labelSchema,
  /** An office of the company's. */
  location: placeSchema,
  /** A place that was typed in instead. */
  atsLocation: placeSchema,
  /** "0" in an office, "1" remote, "2" both; `isRemote` is always null. */
  locationType: z.unknown().optional(),
});

export function mapBamboo(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The BambooHR board answered in a shape that is not known.");

  const postings = parseRows(parsed.data.result, openingSchema, url).map(({ row, index }): Posting => {
    const places = [row.location, row.atsLocation].map((place) =>
      joinDistinct([place?.city, place?.state ?? place?.province, place?.country], ", "),
    );
    const isRemote = row.locationType === "1" || row.locationType === 1;
    return {
      id: row.id,
      title: row.jobOpeningName,
      department: row.departmentLabel,
      location: joinDistinct([...places, isRemote ? "Remote" : null], "; "),
      url: new URL(`/careers/${row.id}`, url).href,
      postedAt: null,
      path: `$.result[${index}]`,
      postedPath: "datePosted",
    };
  });
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath: "$.result.length" };
}

export function mapBambooWidget(html: string, { url, fetchedAt }: Origin): BoardListing {
  const openings = readBambooWidget(html);
  if (openings === null) throw new FetchError("parse", url, "The BambooHR widget is not one.");

  const postings = openings.map(
    ({ id, title, department, location }): Posting => ({
      id,
      title,
      department,
      location,
      url: new URL(`/careers/${id}`, url).href,
      postedAt: null,
      path: `#bhrPositionID_${id}`,
      postedPath: "datePosted",
    }),
  );
  const countPath = ".BambooHR-ATS-Jobs-Item";
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath };
}

const detailSchema = z.object({
  result: z.object({ jobOpening: z.object({ datePosted: z.unknown().optional() }) }),
});

export function mapBambooDetail(answer: unknown): PostingDetail {
  const opening = detailSchema.safeParse(answer).data?.result.jobOpening;
  return { postedAt: parseInstant(opening?.datePosted), companyName: null, path: "$.result.jobOpening" };
}
