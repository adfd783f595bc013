/** Personio, in its two regions. XML feed: https://developer.personio.de/docs/retrieving-open-job-positions */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { readXml } from "../../extract/xml";
import { FetchError } from "../../fetch/types";
import { textReader } from "../../reading/reader";
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
  type VendorHosts,
  XML_ACCEPT,
} from "./job-board";

const REGIONS = ["jobs.personio.de", "jobs.personio.com"];

const feedReader = textReader("personio", mapPersonio);

export const personio: JobBoard = {
  name: "personio",
  label: "Personio",
  readers: [feedReader],

  /** A board is named by its host: which region a company is in shows in nothing else. */
  detect(page, hosts) {
    return findMentions(page, ({ hostname }) => (accountOf(hostname, hosts) === null ? null : hostname));
  },

  async list(host, access) {
    const account = accountOf(host, access.hosts);
    if (account === null) throw new FetchError("blocked", `https://${host}/`, `${host} is no host of Personio's.`);
    const options = { args: { account }, accept: XML_ACCEPT };
    return fetchAnswer(feedReader, `https://${host}/xml?language=en`, access, options);
  },
};

function accountOf(hostname: string, hosts: VendorHosts): string | null {
  for (const region of REGIONS) {
    const account = companyLabelOf(hostname, hosts(region));
    if (account !== null) return account;
  }
  return null;
}

const ROOT = "workzag-jobs";
const POSITION = `${ROOT}/position`;

const positionSchema = z.object({
  id: idSchema,
  name: titleSchema,
  department: labelSchema,
  recruitingCategory: labelSchema,
  subcompany: labelSchema,
  office: labelSchema,
  additionalOffices: z.array(labelSchema).default([]),
  createdAt: z.unknown().optional(),
});

/** `account` is the company's name among Personio's customers, which the feed leaves out. */
export function mapPersonio(xml: string, { url, fetchedAt, account }: Origin & { account: string }): BoardListing {
  const positions: Record<string, unknown>[] = [];
  let fields: Record<string, string> = {};
  let additionalOffices: string[] = [];
  const { root, isWhole } = readXml(xml, (path, text) => {
    if (path === POSITION) {
      positions.push({ ...fields, additionalOffices });
      fields = {};
      additionalOffices = [];
    } else if (path === `${POSITION}/additionalOffices/office`) {
      additionalOffices.push(text);
    } else if (path.startsWith(`${POSITION}/`)) {
      // What lies deeper, such as the name of a paragraph, has a longer path.
      fields[path.slice(POSITION.length + 1)] = text;
    }
  });
  if (root !== ROOT) throw new FetchError("parse", url, "The Personio board did not answer with its feed.");

  const rows = parseRows(positions, positionSchema, url);
  const entities = [...new Set(rows.flatMap(({ row }) => row.subcompany ?? []))];
  return {
    postings: rows.map(
      ({ row, index }): Posting => ({
        id: row.id,
        title: row.name,
        department: row.department ?? row.recruitingCategory,
        location: joinDistinct([row.office, ...row.additionalOffices], "; "),
        url: new URL(`/job/${encodeURIComponent(row.id)}`, url).href,
        postedAt: parseInstant(row.createdAt),
        path: `position[${index}]`,
        postedPath: "createdAt",
      }),
    ),
    // Legal entities are seldom called what the company is: its name as a customer counts beside them.
    companyNames: entities.length > 0 ? [...entities, account] : [],
    isComplete: isWhole,
    url,
    fetchedAt,
    countPath: "position.length",
  };
}
