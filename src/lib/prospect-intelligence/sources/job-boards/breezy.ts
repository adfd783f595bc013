/** Breezy HR. The feed behind each careers page; undocumented. */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
  type BoardListing,
  companyLabelOf,
  fetchAnswer,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  namedSchema,
  parseRows,
  titleSchema,
  urlSchema,
} from "./job-board";

const HOST = "breezy.hr";

const listReader = jsonReader("breezy", mapBreezy);

export const breezy: JobBoard = {
  name: "breezy",
  label: "Breezy",
  readers: [listReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }) => companyLabelOf(hostname, hosts(HOST)));
  },

  /** One request: bursts are refused. A name that is no board's is redirected to Breezy's own site. */
  list(slug, access) {
    return fetchAnswer(listReader, `https://${slug.toLowerCase()}.${access.hosts(HOST)}/json`, access);
  },
};

const answerSchema = z.array(z.unknown());

const positionSchema = z.object({
  id: idSchema,
  name: titleSchema,
  department: labelSchema,
  /** The main place; `locations` has it too, where there are several. */
  location: namedSchema,
  locations: z.array(namedSchema).nullish().catch(null),
  url: urlSchema,
  published_date: z.unknown().optional(),
  company: namedSchema,
});

export function mapBreezy(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Breezy board answered in a shape that is not known.");

  const rows = parseRows(parsed.data, positionSchema, url);
  const postings = rows.map(({ row, index }): Posting => {
    const places = [row.location, ...(row.locations ?? [])].map((place) => place?.name);
    return {
      id: row.id,
      title: row.name,
      department: row.department,
      location: joinDistinct(places, "; "),
      url: row.url,
      postedAt: parseInstant(row.published_date),
      path: `$[${index}]`,
      postedPath: "published_date",
    };
  });
  const companyNames = [...new Set(rows.flatMap(({ row }) => row.company?.name ?? []))];
  return { postings, companyNames, isComplete: true, url, fetchedAt, countPath: "$.length" };
}
