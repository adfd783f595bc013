/** Lever, in its two regions. Postings API: https://github.com/lever/postings-api */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import {
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
import { type BoardPage, readPages } from "./paging";

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

const pageReader = jsonReader("lever", mapLever);

export const lever = createLever("Lever", "jobs.lever.co", "api.lever.co");
export const leverEu = createLever("Lever (EU)", "jobs.eu.lever.co", "api.eu.lever.co");

function createLever(label: string, pageHost: string, apiHost: string): JobBoard {
  return {
    name: "lever",
    label,
    readers: [pageReader],

    detect(page, hosts) {
      return findMentions(page, ({ hostname }, segments) => {
        if (hostname === hosts(pageHost)) return segments[0];
        return hostname === hosts(apiHost) && segments[1] === "postings" ? segments[2] : null;
      });
    },

    /** Page by page: with their descriptions, all postings of a large board would be too large for one answer. */
    list(slug, access) {
      const address = `https://${access.hosts(apiHost)}/v0/postings/${encodeURIComponent(slug)}?mode=json`;
      const read = (skip: number) => fetchAnswer(pageReader, `${address}&skip=${skip}&limit=${PAGE_SIZE}`, access);
      return readPages(read, { pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
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

export function mapLever(answer: unknown, { url, fetchedAt }: Origin): BoardPage {
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
      path: `$[${index}]`,
      postedPath: "createdAt",
    };
  });
  const rows = parsed.data.length;
  return { postings, companyNames: [], isComplete: true, url, fetchedAt, countPath: "$.length", rows };
}
