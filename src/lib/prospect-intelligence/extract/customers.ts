/**
 * The customers that a company names: logos and lists under words such as "Trusted by", and the customers that its own
 * stories are about. Running text is not read: whoever is named there may be anyone.
 */
import type { Evidence, Signal } from "../schemas";
import { evidenceFrom, knownSignal } from "./evidence";
import type { Page } from "./html";
import { linesOf } from "./lines";
import { type Company, comparableName, domainLabel, isSameSite, squash } from "./names";
import { normalizeName } from "./places";

export const MAX_CUSTOMERS = 20;
const MAX_TITLE_CHARS = 80;
/** A section's lines at most, and the length from which a line is running text and ends it. */
const SECTION_LINES = 60;
const MAX_SECTIONS = 10;
const PROSE_CHARS = 60;
/** Fewer descriptions that do not call themselves logos may be of anything. */
const MIN_LOGOS = 2;

/** Words above customers, on lines normalised by `normalizeName`. */
const TITLES = [
  /^(?:trusted|used|loved|chosen|relied (?:up)?on) (?:by|at)\b/,
  /^(?:our|some of our|selected|featured|happy) (?:customers|clients)\b|^(?:customers|clients)(?: include)?$|^(?:companies|teams|brands|customers) (?:that|who) trust\b/,
  /^(?:unsere |ausgewahlte |einige unserer )?(?:kunden|referenzen|referenzkunden)$|^(?:diese|fuhrende)? ?(?:unternehmen|kunden|teams|firmen) vertrauen\b|\bvertrauen (?:auf )?uns$|^im einsatz bei\b|^zu unseren kunden (?:gehoren|zahlen)\b/,
  /^(?:ils|elles) nous (?:ont fait|font) confiance\b|^(?:nos |quelques )?(?:clients|references)$|^ils (?:ont choisi|utilisent)\b|^la confiance de\b/,
  /^(?:ya )?confian en\b|^(?:nuestros |algunos )?clientes$|^empresas que (?:ya )?confian\b/,
  /^(?:ja )?confiam em\b|^(?:os )?nossos clientes$|^quem (?:ja )?confia\b|^empresas que (?:ja )?confiam\b/,
  /^(?:onze |enkele )?klanten$|^(?:zij|deze bedrijven) vertrouwen\b|^vertrouwd door\b|^gebruikt door\b/,
];
/** Voices and reviews, whose pictures are of people. */
const NOT_TITLES =
  /\b(?:say|says|said|love|reviews?|testimonials?|support|success team|portal|login|sagen|avis|disent|dicen|dizem|zeggen)\b/;

/** Words above the logos of others, which end a section: investors, partners, newspapers. */
const OTHER_TITLES =
  /^(?:backed by|(?:our )?investors|funded by|supported by|(?:as )?(?:seen|featured) (?:in|on)|in the (?:press|news)|(?:our )?partners|(?:our )?integrations|integrates with|works with|awards|recogni[sz]ed by|certified by|(?:unsere )?partner|(?:unsere )?investoren|bekannt aus|gefordert (?:von|durch)|(?:nos )?(?:partenaires|investisseurs)|ils parlent de nous|soutenu par|(?:nuestros )?(?:socios|inversores)|con el apoyo de|(?:nossos )?(?:parceiros|investidores)|apoiado por|(?:onze )?(?:investeerders)|bekend van)\b/;

/** Where the stories of customers are kept: the folder, by its name. */
const STORY_FOLDERS = new Set(
  [
    "customers customer customer-stories customer-story case-studies case-study success-stories clients client",
    "kunden referenzen kundenstories fallstudien erfolgsgeschichten clients references temoignages etudes-de-cas",
    "clientes casos-de-exito casos casos-de-sucesso klanten klantverhalen klantcases referenties",
  ].flatMap((names) => names.split(" ")),
);

/** What stands among customers and is none: branches and kinds, buttons, reviews, pictures. As `squash` makes them. */
const GENERIC = new Set(
  [
    "customer|customers|client|clients|partner|partners|logo|logos|home|blog|about|contact|login|sign in|sign up|demo",
    "all|view all|see all|read more|learn more|read the story|read case study|more|overview|next|previous|stories",
    "customer stories|case studies|success stories|enterprise|startups|startup|small business|agencies|developers",
    "healthcare|health|retail|finance|financial services|education|government|public sector|nonprofit|nonprofits",
    "manufacturing|technology|media|logistics|insurance|banking|energy|automotive|hospitality|travel|gaming|games",
    "e commerce|ecommerce|saas|software|telecom|telecommunications|real estate|legal|marketing|sales|engineering",
    "support|product|security|pricing|industrie|handel|gesundheit|gesundheitswesen|bildung|finanzen|versicherung",
    "versicherungen|logistik|energie|mehr|alle|sante|commerce|assurance|banque|industria|salud|educacion|seguros|banca",
    "saude|educacao|comercio|zorg|onderwijs|overheid|handel en industrie|kunde|kunden|cliente|clientes|klant|klanten",
    "portal|client portal|customer portal|log in|support center|submit|apply|search",
  ].flatMap((names) => names.split("|").map(squash)),
);
const NO_CUSTOMER =
  /\b(?:g2|capterra|trustpilot|gartner|trustradius|product hunt|soc ?2|soc 1|iso|gdpr|hipaa|badge|award|winner|rating|rated|\d stars?|review|certified|partner of|app store|google play|screenshot|icon|illustration|avatar|portrait|photo|picture|image|placeholder|background|banner|arrow|slide|dashboard|video|headshot|ceo|cto|founder)\b/;

interface Mention {
  name: string;
  quote: string;
}

/** `named_customers`, or null when the page names none. At most `MAX_CUSTOMERS`, each once, as first named. */
export function extractCustomers(page: Page, company: Company): Signal | null {
  const found = new Map<string, Mention>();
  for (const mention of [...fromSections(page, company), ...fromStories(page, company)]) {
    const key = comparableName(mention.name);
    if (!found.has(key) && found.size < MAX_CUSTOMERS) found.set(key, mention);
  }
  const names = [...found.values()];
  if (names.length === 0) return null;
  return knownSignal(
    "named_customers",
    names.map(({ name }) => name),
    uniqueQuotes(page, names),
  );
}

function uniqueQuotes(page: Page, mentions: readonly Mention[]): Evidence[] {
  return [...new Set(mentions.map(({ quote }) => quote))].map((quote) => evidenceFrom(page, quote));
}

// ---------------------------------------------------------------------------------------------------------------
// Sections

function fromSections(page: Page, company: Company): Mention[] {
  const lines = linesOf(page);
  const headingLines = new Set(page.headings.map(({ line }) => line));
  const linkTexts = new Set(page.links.map(({ text }) => text));
  // An entry of a menu is no title.
  const isTitle = (line: string, at: number) =>
    line.length <= MAX_TITLE_CHARS &&
    (headingLines.has(at) || (!page.listLines.has(at) && !linkTexts.has(line))) &&
    isTitleText(line);
  const titles = lines.flatMap((line, at) => (isTitle(line, at) ? [{ line, at }] : []));

  return titles.slice(0, MAX_SECTIONS).flatMap(({ line: title, at }) => {
    const end = endOfSection(lines, at, headingLines);
    const alts = page.images.filter(({ line }) => line > at && line <= end).map(({ alt }) => alt);
    const items = lines.slice(at + 1, end).slice(0, lengthOfList(page, at + 1));
    const names = [...namesOfLogos(alts, company), ...namesOfItems(items, company)];
    return names.map(({ name, text }) => ({ name, quote: `${title}: ${text}` }));
  });
}

function isTitleText(line: string): boolean {
  const text = normalizeName(line);
  return TITLES.some((title) => title.test(text)) && !NOT_TITLES.test(text);
}

/** Index of the line that ends the section which begins at `at`: a heading, another title, running text, or its length. */
function endOfSection(lines: readonly string[], at: number, headingLines: ReadonlySet<number>): number {
  const most = Math.min(lines.length, at + 1 + SECTION_LINES);
  for (let line = at + 1; line < most; line++) {
    const text = lines[line] ?? "";
    if (headingLines.has(line) || text.length > PROSE_CHARS || OTHER_TITLES.test(normalizeName(text))) return line;
  }
  return most;
}

/** How many lines from `start` on stand in lists: a list further down is not about the title. */
function lengthOfList(page: Page, start: number): number {
  let length = 0;
  while (page.listLines.has(start + length)) length++;
  return length;
}

interface Named {
  name: string;
  /** The words it was read from. */
  text: string;
}

function namesOfLogos(alts: readonly string[], company: Company): Named[] {
  const logos = alts.filter((alt) => /logo/i.test(alt));
  const areMarked = logos.length * 2 >= alts.length;
  const names = (areMarked ? logos : alts).flatMap((alt) => toNamed(alt, company));
  return areMarked || names.length >= MIN_LOGOS ? names : [];
}

/** A list counts as a whole: one entry that can't be a name makes it a list of something else. */
function namesOfItems(items: readonly string[], company: Company): Named[] {
  const names = items.flatMap((item) => toNamed(item, company));
  return names.length === items.length && names.length >= MIN_LOGOS ? names : [];
}

function toNamed(text: string, company: Company): Named[] {
  const name = toCustomerName(text, company);
  return name === null ? [] : [{ name, text }];
}

// ---------------------------------------------------------------------------------------------------------------
// Stories

/**
 * Customers whose stories the page links to: `/customers/globex`, where a link's words have that name in full. The
 * address alone would not say how the name is written.
 */
function fromStories(page: Page, company: Company): Mention[] {
  return page.links.flatMap(({ url, text }) => {
    if (!isSameSite(url, company.domain) && !isSameSite(url, page.url)) return [];
    const segments = new URL(url).pathname.split("/").filter(Boolean);
    const slug = (segments.at(-1) ?? "").replace(/\.html?$/, "").toLowerCase();
    if (!STORY_FOLDERS.has(segments.at(-2)?.toLowerCase() ?? "")) return [];
    const written = findWritten(slug, text);
    const name = written === null ? null : toCustomerName(written, company);
    return name === null ? [] : [{ name, quote: `${text}: ${url}` }];
  });
}

/** The words of `text` that read as the slug: "Globex Corp" in "How Globex Corp ships daily" for `globex-corp`. */
function findWritten(slug: string, text: string): string | null {
  const wanted = squash(slug);
  const words = text.split(" ").slice(0, 40);
  if (wanted.length < 2) return null;
  for (const [from] of words.entries()) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const part = words.slice(from, to).join(" ");
      if (squash(part) === wanted && /^[\p{Lu}\p{N}]/u.test(part)) return part.replace(/[’']s$|[.,:;!?–-]{1,8}$/g, "");
    }
  }
  return null;
}

// ---------------------------------------------------------------------------------------------------------------
// Names

const LOGO_BEFORE =
  /^(?:the )?(?:customer |client |company |kunden)?logo(?:type|tipo)?[\s:_–-]{1,8}(?:(?:of|von|der|de la|de|du|da|do|van|for) |d[’'])?/i;
const LOGO_AFTER =
  /[\s_–-]{1,8}(?:company |brand |customer )?(?:logo(?:type|tipo)?|wordmark)(?:[\s_–-]{1,8}(?:white|black|dark|light|colou?r|gr[ae]y|small|large))?$/i;

/** `"Acme Corp. logo"` → `"Acme Corp."`; null for what can't be the name of a customer. */
export function toCustomerName(text: string, { companyName, domain }: Company): string | null {
  const name = text.replace(LOGO_BEFORE, "").replace(LOGO_AFTER, "").trim();
  const words = name.split(/\s+/);
  const normalized = normalizeName(name);
  if (name.length < 2 || name.length > 50 || words.length > 7 || !/^[\p{L}\p{N}]/u.test(name)) return null;
  if (!/\p{L}{2}/u.test(name) || /[!?:;|]|\.(?:svg|png|jpe?g|webp|gif)$|https?:|\d{4,}/i.test(name)) return null;
  if (GENERIC.has(squash(name)) || NO_CUSTOMER.test(normalized)) return null;
  // Sentences and descriptions are written small; names may begin so.
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|de|du|des|der|und|et|y|e|en|van|la|le)$/.test(word),
  );
  if (words.length > 1 && small.length * 2 >= words.length) return null;
  const own = [comparableName(companyName ?? ""), comparableName(domainLabel(domain))];
  return own.includes(comparableName(name)) ? null : name;
}
