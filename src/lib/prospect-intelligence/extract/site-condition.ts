/**
 * What a page is that an address answered with, where it is not the company's own words: a check for robots, a parked
 * domain's page, a question for consent, or an app that shows nothing until its scripts run. Pure.
 *
 * A mark alone proves little: articles quote these pages, shops have captchas on their forms, and sites show banners
 * beside what they have to say. So it takes a mark, and that the page has hardly anything else on it.
 */
import type { NoticeKind } from "../schemas";
import type { Page } from "./html";
import { isSameSite } from "./names";
import { normalizeName } from "./places";
import {
  APP_ROOT_IDS,
  BOT_WALLS,
  CAPTCHA_PLACES,
  CONSENT_CHOICES,
  CONSENT_HEADINGS,
  CONSENT_HOST_LABELS,
  CONSENT_SEGMENTS,
  DOMAIN_MARKETS,
  FOR_SALE_PHRASES,
  HOLDING_TITLES,
  NEEDS_SCRIPTS_PHRASES,
  PARKED_PHRASES,
  PARKING_PLACES,
  ROBOT_CHECK_PHRASES,
} from "./site-marks";

export interface SiteCondition {
  kind: Extract<NoticeKind, "bot_wall" | "parked" | "consent_page" | "needs_browser">;
  /** Whose check it is, where that can be told. */
  by: string | null;
  /** The words or the address it was told by. */
  quote: string;
}

/** What is known of an answer besides its page. */
export interface PageAnswer {
  /** What was asked for, before redirects. */
  requestedUrl: string;
  headers: Readonly<Record<string, string>>;
}

/** At most so much text and so many links a page may have to be taken for one of these. */
interface Slightness {
  chars: number;
  links: number;
}
const WALL: Slightness = { chars: 1_500, links: 8 };
/** Of a page whose captcha could also belong to a form of its own. */
const BARE: Slightness = { chars: 600, links: 4 };
const PARKED: Slightness = { chars: 2_000, links: 25 };
const CONSENT: Slightness = { chars: 6_000, links: 20 };
const SHELL: Slightness = { chars: 200, links: 2 };
/** A line such as "Loading …". */
const NO_TEXT_CHARS = 60;

const WALLS = BOT_WALLS.map((marks) => ({ ...marks, places: toPlaces(marks.places) }));
const [CAPTCHAS, PARKINGS, MARKETS] = [CAPTCHA_PLACES, PARKING_PLACES, DOMAIN_MARKETS].map(toPlaces) as [
  Places,
  Places,
  Places,
];

/** Null for a page that shows what its site has to say, as far as can be told. */
export function conditionOf(page: Page, answer: PageAnswer): SiteCondition | null {
  return (
    findBotWall(page, answer.headers) ??
    findParking(page, answer.requestedUrl) ??
    findConsentPage(page, answer.requestedUrl) ??
    needsBrowser(page)
  );
}

/** The check for robots that an answer is, or that its page asks its visitor to pass. */
export function findBotWall(page: Page, headers: PageAnswer["headers"]): SiteCondition | null {
  for (const { name, header: [key, ...values] = [""] } of WALLS) {
    const value = headers[key]?.trim().toLowerCase();
    if (value !== undefined && values.includes(value)) return wall(name, `${key}: ${value}`);
  }
  if (!isSlight(page, WALL)) return null;

  const words = normalizeName(page.text);
  for (const marks of WALLS) {
    const quote = quoteWall(page, words, marks);
    if (quote !== null) return wall(marks.name, quote);
  }
  return findCaptcha(page, words);
}

function wall(by: string | null, quote: string): SiteCondition {
  return { kind: "bot_wall", by, quote };
}

function quoteWall(page: Page, words: string, { titles, places, ids, phrases }: (typeof WALLS)[number]): string | null {
  if (titles?.includes(normalizeName(page.title))) return page.title;
  if (phrases?.some((phrase) => words.includes(phrase))) return page.title || firstLine(page);
  const id = ids?.find((mark) => page.ids.has(mark));
  if (id !== undefined) return `#${id}`;
  return findPlace(loadedBy(page), places);
}

/** A captcha on a page that has nothing else, or nothing but the request to prove oneself a person. */
function findCaptcha(page: Page, words: string): SiteCondition | null {
  if (!isSlight(page, BARE)) return null;
  const captcha = findPlace(loadedBy(page), CAPTCHAS);
  if (captcha === null) return null;
  const asks = [normalizeName(page.title), words].some((said) => hasAny(said, ROBOT_CHECK_PHRASES));
  if (asks) return wall(null, page.headings[0]?.text || page.title || firstLine(page));
  return hasNoText(page) ? wall(null, captcha) : null;
}

function findParking(page: Page, requestedUrl: string): SiteCondition | null {
  if (!isSlight(page, PARKED)) return null;
  const parked = (quote: string): SiteCondition => ({ kind: "parked", by: null, quote });

  const place = findPlace([page.url, ...loadedBy(page)], PARKINGS);
  if (place !== null) return parked(place);

  const names = [page.url, requestedUrl].map((url) => new URL(url).hostname.replace(/^www\./, ""));
  const offer = [page.url, ...page.links.map(({ url }) => url)].find(
    (url) => names.some((name) => namesDomain(url, name)) && isAt(new URL(url), MARKETS),
  );
  if (offer !== undefined) return parked(offer);

  const headings = [page.title, ...page.headings.filter(({ level }) => level <= 2).map(({ text }) => text)];
  const said = headings.find((heading) => hasAny(normalizeName(heading), PARKED_PHRASES));
  if (said !== undefined) return parked(said);
  const isHolding = [page.title, page.headings[0]?.text ?? ""].find((t) => HOLDING_TITLES.includes(normalizeName(t)));
  if (isHolding !== undefined) return parked(isHolding);

  const ownPhrases = names.flatMap((name) => FOR_SALE_PHRASES.map((phrase) => `${normalizeName(name)} ${phrase}`));
  const line = [page.title, ...page.text.split("\n")].find((words) => hasAny(normalizeName(words), ownPhrases));
  return line === undefined ? null : parked(line);
}

function findConsentPage(page: Page, requestedUrl: string): SiteCondition | null {
  if (!isSlight(page, CONSENT)) return null;
  const consent = (quote: string): SiteCondition => ({ kind: "consent_page", by: null, quote });

  const { hostname, pathname } = new URL(page.url);
  const asked = new URL(requestedUrl);
  const isConsentHost = CONSENT_HOST_LABELS.includes(hostname.split(".")[0] ?? "") && hostname !== asked.hostname;
  const segments = pathname.toLowerCase().split("/");
  const isConsentPath = CONSENT_SEGMENTS.some((s) => segments.includes(s) && !asked.pathname.includes(s));
  if (isConsentHost || isConsentPath) return consent(`${requestedUrl} leads to ${page.url}`);

  // Every heading is about consent: a banner stands beside headings about something else.
  const headings = page.headings.map(({ text }) => text);
  const said = headings.length > 0 ? headings : [page.title];
  if (!said.every((heading) => hasAny(normalizeName(heading), CONSENT_HEADINGS))) return null;
  return hasAny(normalizeName(page.text), CONSENT_CHOICES) ? consent(said[0] ?? page.title) : null;
}

/** An app's shell: what it has to say appears only once its scripts have run. */
export function needsBrowser(page: Page): SiteCondition | null {
  if (!isSlight(page, SHELL) || page.headings.length > 0) return null;
  const shell = (quote: string): SiteCondition => ({ kind: "needs_browser", by: null, quote });

  const words = normalizeName(page.text);
  if (hasAny(words, NEEDS_SCRIPTS_PHRASES)) return shell(firstLine(page));
  const root = APP_ROOT_IDS.find((id) => page.ids.has(id));
  if (root !== undefined && page.scriptUrls.length > 0) return shell(`#${root} is empty: ${firstLine(page)}`.trim());
  const own = page.scriptUrls.find((url) => isSameSite(url, page.url));
  return own !== undefined && hasNoText(page) ? shell(own) : null;
}

// ---------------------------------------------------------------------------------------------------------------

function isSlight(page: Page, { chars, links }: Slightness): boolean {
  return page.text.length <= chars && page.links.length <= links;
}

function hasNoText(page: Page): boolean {
  return page.text.length <= NO_TEXT_CHARS && page.headings.length === 0;
}

function firstLine({ text }: Page): string {
  return text.split("\n", 1)[0] ?? "";
}

function hasAny(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}

/** What the page loads, frames, sends to, or sends its visitor on to. */
function loadedBy(page: Page): string[] {
  const { scriptUrls, iframeUrls, formUrls, inlineScriptUrls } = page;
  return [...scriptUrls, ...iframeUrls, ...formUrls, ...inlineScriptUrls];
}

/** Places of `site-marks.ts` by their hosts, so that an address is looked up and not compared with each of them. */
type Places = ReadonlyMap<string, readonly string[]>;

/** Paths by host; those of places at any host by "". */
function toPlaces(places: readonly string[] = []): Places {
  const paths = new Map<string, string[]>();
  for (const place of places) {
    const slash = place.indexOf("/");
    const [host, path] = slash === -1 ? [place, "/"] : [place.slice(0, slash), place.slice(slash)];
    paths.set(host, [...(paths.get(host) ?? []), path]);
  }
  return paths;
}

function findPlace(urls: readonly string[], places: Places): string | null {
  return (places.size > 0 && urls.find((url) => isAt(new URL(url), places))) || null;
}

function isAt({ hostname, pathname }: URL, places: Places): boolean {
  // At each dot begins a host that this one is below, and after the last of them comes "".
  for (let host = hostname; ; host = host.includes(".") ? host.slice(host.indexOf(".") + 1) : "") {
    if (places.get(host)?.some((path) => pathname.startsWith(path))) return true;
    if (host === "") return false;
  }
}

/** Whether an address of another site, as `URL` writes it, has the domain in its path or query. */
function namesDomain(url: string, domain: string): boolean {
  const pathAt = url.indexOf("/", "https://".length);
  return url.toLowerCase().includes(domain, pathAt) && !isSameSite(url, domain);
}
