/** Recruitee. Careers site API: https://careers.recruitee.com/docs */
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
  parseRows,
  titleSchema,
  urlSchema,
} from "./job-board";

const HOST = "recruitee.com";

const offersReader = jsonReader("recruitee", mapRecruitee);

export const recruitee: JobBoard = {
  name: "recruitee",
  label: "Recruitee",
  readers: [offersReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }) => companyLabelOf(hostname, hosts(HOST)));
  },

  list(slug, access) {
    return fetchAnswer(offersReader, `https://${slug}.${access.hosts(HOST)}/api/offers/`, access);
  },
};

const answerSchema = z.object({ offers: z.array(z.unknown()) });

const offerSchema = z.object({
  id: idSchema,
  title: titleSchema,
  department: labelSchema,
  company_name: labelSchema,
  /** As the company words it; the structured places below are finer where there are several. */
  location: labelSchema,
  city: labelSchema,
  country: labelSchema,
  locations: z
    .array(z.object({ city: labelSchema, country: labelSchema }).nullish().catch(null))
    .nullish()
    .catch(null),
  remote: z.unknown().optional(),
  careers_url: urlSchema,
  /** `2026-11-01 10:22:33 UTC` */
  published_at: z.unknown().optional(),
  created_at: z.unknown().optional(),
});
type RecruiteeOffer = z.infer<typeof offerSchema>;

export function mapRecruitee(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Recruitee board answered in a shape that is not known.");

  const rows = parseRows(parsed.data.offers, offerSchema, url);
  return {
    postings: rows.map(({ row, index }) => toPosting(row, index)),
    companyNames: [...new Set(rows.flatMap(({ row }) => row.company_name ?? []))],
    isComplete: true,
    url,
    fetchedAt,
    countPath: "$.offers.length",
  };
}

function toPosting(offer: RecruiteeOffer, index: number): Posting {
  const published = parseInstant(offer.published_at);
  return {
    id: offer.id,
    title: offer.title,
    department: offer.department,
    location: locationOf(offer),
    url: offer.careers_url,
    postedAt: published ?? parseInstant(offer.created_at),
    path: `$.offers[${index}]`,
    postedPath: published === null ? "created_at" : "published_at",
  };
}

function locationOf({ locations, location, city, country, remote }: RecruiteeOffer): string | null {
  const places = (locations ?? []).map((place) => joinDistinct([place?.city, place?.country], ", ")).filter(Boolean);
  const stated = places.length > 1 ? places : [location ?? joinDistinct([city, country], ", ")];
  return joinDistinct([...stated, remote === true ? "Remote" : null], "; ");
}
