/** Rippling. Job board API: https://developer.rippling.com/documentation/job-board-api */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
  type BoardListing,
  detailReader,
  fetchAnswer,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  LOCALE,
  labelSchema,
  type PostingDetail,
  parseRows,
  titleSchema,
  urlSchema,
  withDetails,
} from "./job-board";

const PAGE_HOST = "ats.rippling.com";
const API_HOST = "api.rippling.com";
/** Roles that are asked for their dates. All companies' are at one host, which one is not to keep from the others. */
const MAX_DETAILS = 10;

const listReader = jsonReader("rippling", mapRippling);
const jobReader = detailReader("rippling-detail", mapRipplingDetail);

export const rippling: JobBoard = {
  name: "rippling",
  label: "Rippling",
  readers: [listReader, jobReader],

  detect(page, hosts) {
    return findMentions(page, ({ hostname }, segments) => {
      if (hostname === hosts(PAGE_HOST)) return segments.find((segment) => !LOCALE.test(segment));
      return hostname === hosts(API_HOST) && segments[4] === "board" ? segments[5] : null;
    });
  },

  /** The list says neither when a role was posted nor whose it is: its own document does. */
  async list(slug, access) {
    const address = `https://${access.hosts(API_HOST)}/platform/api/ats/v1/board/${encodeURIComponent(slug)}/jobs`;
    const listing = await fetchAnswer(listReader, address, access);

    const { postings } = listing;
    const urlOf = (id: string) => `${address}/${encodeURIComponent(id)}`;
    // The list is in no order of time: of more roles, the newest may be any. One tells whose they are.
    const canBeDated = postings.length <= MAX_DETAILS;
    const asked = canBeDated ? postings : postings.slice(0, 1);
    const detailed = await withDetails(listing, asked, jobReader, urlOf, access);
    return { ...detailed, isDated: detailed.isDated && canBeDated };
  },
};

const labelledSchema = z.object({ label: labelSchema }).nullish().catch(null);

const rowSchema = z.object({
  uuid: idSchema,
  name: titleSchema,
  department: labelledSchema,
  url: urlSchema,
  workLocation: labelledSchema,
});

export function mapRippling(answer: unknown, { url, fetchedAt }: Origin): BoardListing {
  const parsed = z.array(z.unknown()).safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Rippling board answered in a shape that is not known.");

  // A role has a row for each of its places.
  const postings = new Map<string, Posting>();
  for (const { row, index } of parseRows(parsed.data, rowSchema, url)) {
    const place = row.workLocation?.label ?? null;
    const known = postings.get(row.uuid);
    postings.set(row.uuid, {
      ...(known ?? {
        id: row.uuid,
        title: row.name,
        department: row.department?.label ?? null,
        url: row.url,
        postedAt: null,
        path: `$[${index}]`,
        postedPath: "createdOn",
      }),
      location: joinDistinct([known?.location, place], "; "),
    });
  }
  return {
    postings: [...postings.values()],
    companyNames: [],
    isComplete: true,
    url,
    fetchedAt,
    countPath: "distinct $[*].uuid",
  };
}

const detailSchema = z.object({ createdOn: z.unknown().optional(), companyName: labelSchema });

export function mapRipplingDetail(answer: unknown): PostingDetail {
  const { createdOn, companyName = null } = detailSchema.safeParse(answer).data ?? {};
  return { postedAt: parseInstant(createdOn), companyName, path: "$" };
}
