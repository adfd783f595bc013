/** Pinpoint. Postings feed: https://developers.pinpointhq.com/ */
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

const HOST = "pinpointhq.com";

const listReader = jsonReader("pinpoint", mapPinpoint);

export const pinpoint: JobBoard = {
  name: "pinpoint",
  label: "Pinpoint",
  readers: [listReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }) => companyLabelOf(hostname, hosts(HOST)));
  },

  list(slug, access) {
    return fetchAnswer(listReader, `https://${slug.toLowerCase()}.${access.hosts(HOST)}/postings.json`, access);
  },
};

const answerSchema = z.object({ data: z.array(z.unknown()) });

/** Pay is in every posting, to be shown or not: none of it is read. */
const postingSchema = z.object({
  id: idSchema,
  title: titleSchema,
  url: urlSchema,
  location: z.object({ name: labelSchema, city: labelSchema, province: labelSchema }).nullish().catch(null),
  job: z.object({ department: namedSchema }).nullish().catch(null),
  /** Left out by many boards. */
  first_published_at: z.unknown().optional(),
});

export function mapPinpoint(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Pinpoint board answered in a shape that is not known.");

  const postings = parseRows(parsed.data.data, postingSchema, url).map(({ row, index }): Posting => {
    const { name, city, province } = row.location ?? {};
    return {
      id: row.id,
      title: row.title,
      department: row.job?.department?.name ?? null,
      location: name ?? joinDistinct([city, province], ", "),
      url: row.url,
      postedAt: parseInstant(row.first_published_at),
      path: `$.data[${index}]`,
      postedPath: "first_published_at",
    };
  });
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath: "$.data.length" };
}
