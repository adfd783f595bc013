/**
 * Teamtailor, at its own hosts and on the domains of its customers. RSS feed:
 * https://support.teamtailor.com/en/articles/11171756-rss-feed-how-to-guide
 */
import { z } from "zod";
import { parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting } from "../../extract/jobs";
import { isSameSite } from "../../extract/names";
import { readXml } from "../../extract/xml";
import { FetchError } from "../../fetch/types";
import { textReader } from "../../reading/reader";
import {
  type BoardAccess,
  companyLabelOf,
  fetchAnswer,
  findMark,
  findMentions,
  idSchema,
  type JobBoard,
  joinDistinct,
  labelSchema,
  parseRows,
  titleSchema,
  urlSchema,
  type VendorHosts,
  XML_ACCEPT,
} from "./job-board";
import { type BoardPage, readPages } from "./paging";

const HOST = "teamtailor.com";
const REGIONAL_HOSTS = ["career.teamtailor.com", "na.teamtailor.com", "au.teamtailor.com"];
const ASSET_HOST = "teamtailor-cdn.com";
const PAGE_SIZE = 100;
/** 1,000 roles: each comes with its description, and a run reads so many megabytes. */
const MAX_PAGES = 10;

const feedReader = textReader("teamtailor", mapTeamtailor);

export const teamtailor: JobBoard = {
  name: "teamtailor",
  label: "Teamtailor",
  readers: [feedReader],

  /** A board is named by its host, which may be the company's own. */
  detect(page, hosts) {
    const own = new URL(page.url).hostname;
    // What the vendor's career sites are built with, unlike its pictures and widgets, is on no other site.
    const [asset] = isVendorHost(own, hosts) ? [] : findMark(page, (url) => isAsset(url, "assets", hosts));
    if (asset !== undefined) return [{ slug: own, quote: asset.quote }];
    const named = findMentions(page, ({ hostname }) => (isVendorHost(hostname, hosts) ? hostname : null));
    return named.length > 0 ? named : findMark(page, (url) => isAsset(url, "scripts", hosts));
  },

  list(host, access) {
    const read = (skip: number) => fetchFeed(host, `/jobs.rss?per_page=${PAGE_SIZE}&offset=${skip}`, access);
    return readPages(read, { pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
  },
};

/** The feed at `host`; where a customer's address at the vendor leads to its own domain, the feed there. */
async function fetchFeed(host: string, path: string, access: BoardAccess): Promise<BoardPage> {
  const options = { accept: XML_ACCEPT };
  try {
    return await fetchAnswer(feedReader, `https://${host}${path}`, access, options);
  } catch (error) {
    const elsewhere = error instanceof FetchError && error.location !== null ? new URL(error.location) : null;
    const isOwn = elsewhere !== null && isSameSite(elsewhere.host, access.page.url);
    // The vendor's own front page is where boards lead that are no more.
    if (!isOwn || elsewhere.hostname.endsWith(`.${access.hosts(HOST)}`)) throw error;
    return fetchAnswer(feedReader, `https://${elsewhere.host}${path}`, access, options);
  }
}

function isVendorHost(hostname: string, hosts: VendorHosts): boolean {
  if (REGIONAL_HOSTS.some((region) => hosts(region) === hostname)) return false;
  return [HOST, ...REGIONAL_HOSTS].some((host) => companyLabelOf(hostname, hosts(host)) !== null);
}

function isAsset({ hostname }: URL, kind: "assets" | "scripts", hosts: VendorHosts): boolean {
  return hostname.startsWith(kind) && hostname.endsWith(`.${hosts(ASSET_HOST)}`);
}

const CHANNEL = "rss/channel";
const ITEM = `${CHANNEL}/item`;
const LOCATION = `${ITEM}/tt:locations/tt:location`;

const itemSchema = z.object({
  title: titleSchema,
  guid: idSchema.optional().catch(undefined),
  link: urlSchema,
  pubDate: z.unknown().optional(),
  /** `none`, `temporary`, `hybrid` or `fully`. */
  remoteStatus: labelSchema,
  "tt:department": labelSchema,
  "tt:role": labelSchema,
  locations: z.array(z.object({ "tt:name": labelSchema, "tt:city": labelSchema, "tt:country": labelSchema })),
});
type TeamtailorItem = z.infer<typeof itemSchema>;

export function mapTeamtailor(xml: string, { url, fetchedAt }: Origin): BoardPage {
  let name: string | null = null;
  const items: Record<string, unknown>[] = [];
  let fields: Record<string, string> = {};
  let locations: Record<string, string>[] = [];
  let place: Record<string, string> = {};
  const { root, isWhole } = readXml(xml, (path, text) => {
    if (path === ITEM) {
      items.push({ ...fields, locations });
      fields = {};
      locations = [];
    } else if (path === LOCATION) {
      locations.push(place);
      place = {};
    } else if (path.startsWith(`${LOCATION}/`)) {
      place[path.slice(LOCATION.length + 1)] = text;
    } else if (path.startsWith(`${ITEM}/`)) {
      fields[path.slice(ITEM.length + 1)] = text;
    } else if (path === `${CHANNEL}/title`) {
      name = text || null;
    }
  });
  if (root !== "rss") throw new FetchError("parse", url, "The Teamtailor board did not answer with its feed.");

  const rows = parseRows(items, itemSchema, url);
  return {
    postings: rows.map(
      ({ row, index }): Posting => ({
        id: row.guid ?? row.link ?? `${row.title}/${locationOf(row)}`,
        title: row.title,
        department: row["tt:department"] ?? row["tt:role"],
        location: locationOf(row),
        url: row.link,
        postedAt: parseInstant(row.pubDate),
        path: `item[${index}]`,
        postedPath: "pubDate",
      }),
    ),
    companyNames: name === null ? [] : [name],
    isComplete: isWhole,
    url,
    fetchedAt,
    countPath: "item.length",
    rows: items.length,
  };
}

function locationOf({ locations, remoteStatus }: TeamtailorItem): string | null {
  const places = locations.map((place) =>
    joinDistinct([place["tt:city"] ?? place["tt:name"], place["tt:country"]], ", "),
  );
  return joinDistinct([...places, remoteStatus === "fully" ? "Remote" : null], "; ");
}
