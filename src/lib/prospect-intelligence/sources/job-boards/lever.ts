/** Lever, in its two regions. Postings API: https://github.com/lever/postings-api */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Posting } from "../../extract/jobs";
import { FetchError, type FetchedDocument } from "../../fetch/types";
import {
  type BoardListing,
  fetchJson,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  parseRows,
  titleSchema,
  urlSchema,
} from "./job-board";

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

export const lever = createLever("Lever", "jobs.lever.co", "api.lever.co");
export const leverEu = createLever("Lever (EU)", "jobs.eu.lever.co", "api.eu.lever.co");

function createLever(label: string, pageHost: string, apiHost: string): JobBoard {
  return {
    name: "lever",
    label,

    detect(page, hosts) {
      return findMentions(page, ({ hostname }, segments) => {
        if (hostname === hosts(pageHost)) return segments[0];
        return hostname === hosts(apiHost) && segments[1] === "postings" ? segments[2] : null;
      });
    },

    /** Page by page: with their descriptions, all postings of a large board would be too large for one answer. */
    async list(slug, { fetch, hosts }) {
      const address = `https://${hosts(apiHost)}/v0/postings/${encodeURIComponent(slug)}?mode=json`;
      const postings = new Map<string, Posting>();
      let firstPage: FetchedDocument | undefined;
      let isComplete = false;
      for (let page = 0; page < MAX_PAGES && !isComplete; page++) {
        const skip = page * PAGE_SIZE;
        try {
          const { json, document } = await fetchJson(`${address}&skip=${skip}&limit=${PAGE_SIZE}`, fetch);
          firstPage ??= document;
          const mapped = mapLever(json, { url: document.url, fetchedAt: document.fetchedAt, skip });
          const isNew = mapped.postings.some(({ id }) => !postings.has(id));
          for (const posting of mapped.postings) postings.set(posting.id, posting);
          isComplete = !isNew || countRows(json) < PAGE_SIZE;
        } catch (error) {
          // What was read by then still stands, as a part.
          if (firstPage === undefined) throw error;
          break;
        }
      }
      const { url, fetchedAt } = firstPage as FetchedDocument;
      return { postings: [...postings.values()], companyNames: [], isComplete, url, fetchedAt, countPath: "$.length" };
    },
  };
}

const answerSchema = z.array(z.unknown());

const postingSchema = z.object({
  id: idSchema,
  text: titleSchema,
  hostedUrl: urlSchema,
  /** Milliseconds since 1970. */
  createdAt: z.unknown().optional(),
  categories: z
    .object({
      department: labelSchema,
      team: labelSchema,
      location: labelSchema,
      allLocations: z.array(labelSchema).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});

export function mapLever(
  answer: unknown,
  { url, fetchedAt, skip = 0 }: { url: string; fetchedAt: string; skip?: number },
): BoardListing {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Lever board answered in a shape that is not known.");

  const postings = parseRows(parsed.data, postingSchema, url).map(({ row, index }): Posting => {
    const { department, team, location, allLocations } = row.categories ?? {};
    return {
      id: row.id,
      title: row.text,
      department: department ?? team ?? null,
      location: joinDistinct(allLocations?.length ? allLocations : [location], "; "),
      url: row.hostedUrl,
      postedAt: parseInstant(row.createdAt),
      path: `$[${skip + index}]`,
      postedPath: "createdAt",
    };
  });
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath: "$.length" };
}

function countRows(json: unknown): number {
  return Array.isArray(json) ? json.length : 0;
}
