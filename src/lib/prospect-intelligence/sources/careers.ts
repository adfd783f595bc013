/** The careers page, and the job boards that it or the home page names. */
import { clip, evidenceFrom, knownSignal, unknownSignal } from "../extract/evidence";
import type { Page } from "../extract/html";
import { concludeJobChanges, JOB_CHANGE_KEYS } from "../extract/job-changes";
import { type BoardReading, concludeJobs, JOB_KEYS, type JobFindings, OWN_LIST } from "../extract/jobs";
import { comparableName, isNameOf, isSameSite } from "../extract/names";
import { needsBrowser } from "../extract/site-condition";
import { FetchError, type FetchedDocument } from "../fetch/types";
import { isHtml, readPage } from "../reading/page";
import type { Signal } from "../schemas";
import { describeCondition, describeFailure } from "./failures";
import { findPages, isOwnPage, type LinkLabels, type PageKind, type PageSearch, rankLinks } from "./find-pages";
import { type BoardListing, type BoardMention, createVendorHosts, type JobBoard } from "./job-boards/job-board";
import { jsonLd } from "./job-boards/json-ld";
import { JOB_BOARDS } from "./job-boards/registry";
import { readPostingPages } from "./posting-pages";
import type { Source, SourceContext, SourceResult } from "./source";
import { companyNameOf } from "./website";

const PHRASES = [
  ...["careers", "career", "job openings", "open positions", "open roles", "current openings", "vacancies", "join us"],
  ...["join our team", "join the team", "work with us", "work for us", "we re hiring", "we are hiring", "life at"],
  ...["karriere", "stellenangebote", "offene stellen", "arbeiten bei", "jobs karriere", "jobs und karriere"],
  ...["carrieres", "recrutement", "nous rejoindre", "rejoignez nous", "offres d emploi", "on recrute"],
  ...["empleo", "empleos", "trabaja con nosotros", "unete a nosotros", "unete al equipo", "ofertas de empleo"],
  ...["carreiras", "trabalhe conosco", "trabalhe connosco", "junta te a nos", "vagas"],
  ...["vacatures", "werken bij", "werk bij ons", "kom bij ons werken"],
  ...["lavora con noi", "posizioni aperte", "lediga jobb", "jobba hos oss", "ledige stillinger", "kariera"],
];

const CAREERS_PAGE: PageKind = {
  name: "careers page",
  labels: new Set([
    ...PHRASES,
    "jobs",
    "job",
    "hiring",
    "join",
    "stellen",
    "carriere",
    "emplois",
    "unete",
    "werkenbij",
  ]),
  phrases: PHRASES,
  maxPages: 2,
  commonPath: (lang) => OWN_PATHS[lang ?? ""] ?? "/careers",
};

const OWN_PATHS: Readonly<Record<string, string>> = {
  de: "/karriere",
  fr: "/recrutement",
  es: "/empleo",
  pt: "/carreiras",
  nl: "/vacatures",
  it: "/lavora-con-noi",
};

/** The list of roles, where the careers page only introduces it. */
const OPENINGS_PHRASES = [
  ...["open positions", "open roles", "job openings", "current openings", "all jobs", "view jobs", "search jobs"],
  ...["offene stellen", "stellenangebote", "offres d emploi", "nos offres", "ofertas de empleo"],
];
const OPENINGS_PAGE: LinkLabels = {
  labels: new Set([
    ...OPENINGS_PHRASES,
    "openings",
    "vacancies",
    "positions",
    "jobs",
    "roles",
    "stellen",
    "vagas",
    "vacatures",
  ]),
  phrases: OPENINGS_PHRASES,
};
const MAX_OPENINGS_PAGES = 2;
/** What pages about single roles stand below. */
const POSTING_LABELS = new Set([...CAREERS_PAGE.labels, ...OPENINGS_PAGE.labels]);

/** Pages that name more boards list other companies', as an investor's do: then only boards by the company's name count. */
const MAX_BOARDS_OF_ANY_NAME = 2;
const MAX_BOARDS = 4;

export const careers: Source<"website"> = {
  name: "careers",
  subject: "The careers page",
  needs: ["website"],
  provides: ["has_careers_page", ...JOB_KEYS, ...JOB_CHANGE_KEYS],

  async research({ website }, context) {
    const home = website.documents?.[0];
    const company = { companyName: companyNameOf(website), domain: context.domain };
    const homePage = home && (await readPage(home, context.signal));
    const boards = new BoardReader(context, company, homePage);

    if (homePage !== undefined) boards.readFrom(homePage);
    const search = await findPages(CAREERS_PAGE, homePage, context, (page) => boards.readFrom(page));
    if (search.verdict === "found" && !boards.foundAny) {
      const lists = await openListsOf(search.found, context, (page) => boards.readFrom(page));
      if (!boards.foundAny) await boards.readPostingPages([...search.found, ...lists], home);
    }
    const readings = await boards.finish();

    if (readings.length === 0 && search.verdict === "undecided" && search.error !== null) throw search.error;
    const findings =
      readings.length > 0
        ? await withChanges(concludeJobs(readings, { company, now: context.now }), context)
        : { ...(await withoutBoards(search, boards.skipped, context)), signals: [] };
    return {
      ...findings,
      signals: [await careersPageSignal(search, context), ...findings.signals],
      documents: search.verdict === "found" ? [...search.found] : [],
    };
  },
};

async function withChanges(findings: JobFindings, { getPreviousRoles }: SourceContext): Promise<JobFindings> {
  const changes = concludeJobChanges(findings, await getPreviousRoles());
  return { ...findings, signals: [...findings.signals, ...changes] };
}

/** What the source comes to when no board is named anywhere. */
async function withoutBoards(
  search: PageSearch,
  skipped: number,
  { signal }: SourceContext,
): Promise<Pick<SourceResult, "status" | "reason">> {
  if (search.verdict === "none" && search.elsewhere !== null) {
    const reason = `The careers link leads to ${search.elsewhere}, which is neither the company's own site nor a job board that can be read`;
    return { status: "unknown", reason };
  }
  if (skipped > 0) {
    const reason = `The site names ${skipped} job boards, none of them by the company's name: they are taken for other companies'`;
    return { status: "unknown", reason };
  }
  switch (search.verdict) {
    case "found": {
      const shell = needsBrowser(await readPage(search.found[0], signal));
      const reason =
        shell === null
          ? "The careers page names no job board that can be read, and lists no roles as data"
          : describeCondition(shell, "The careers page");
      return { status: "unknown", reason };
    }
    case "none":
      return { status: "empty", reason: search.reason };
    case "undecided":
      return { status: "unknown", reason: search.reason };
  }
}

async function careersPageSignal(search: PageSearch, { signal }: SourceContext): Promise<Signal> {
  const key = "has_careers_page";
  if (search.verdict === "undecided") return unknownSignal(key, search.reason);
  if (search.verdict === "none") return { ...knownSignal(key, false, search.evidence), reason: search.reason };

  const [own] = search.found;
  const page = await readPage(own, signal);
  return knownSignal(key, true, evidenceFrom(own, page.headings[0]?.text || page.title || search.linkText || own.url));
}

/** Reads the lists of roles that careers pages lead on to, on the company's own site. */
async function openListsOf(
  documents: readonly FetchedDocument[],
  { domain, fetch, signal }: SourceContext,
  onFound: (page: Page) => void,
): Promise<FetchedDocument[]> {
  const pages = await Promise.all(documents.map((document) => readPage(document, signal)));
  const links = pages.flatMap((page) => rankLinks(page, OPENINGS_PAGE, domain));
  const known = new Set(documents.flatMap(({ url, requestedUrl }) => [url, requestedUrl]));
  const urls = [...new Set(links.map(({ url }) => url))].filter((url) => !known.has(url)).slice(0, MAX_OPENINGS_PAGES);
  const lists = await Promise.all(
    urls.map(async (url) => {
      try {
        const document = await fetch(url);
        if (!isHtml(document)) return [];
        onFound(await readPage(document, signal));
        return [document];
      } catch (error) {
        // The careers page itself was read: what more it might have led to is not known, and nothing is lost.
        if (!(error instanceof FetchError)) throw error;
        return [];
      }
    }),
  );
  return lists.flat();
}

/** Starts reading each board as soon as a page names it, once. */
class BoardReader {
  /** Boards that were left aside as other companies'. */
  skipped = 0;
  private readonly hosts;
  private readonly readings = new Map<string, Promise<BoardReading>>();

  constructor(
    private readonly context: SourceContext,
    private readonly company: { companyName: string | null; domain: string },
    private readonly home: Page | undefined,
  ) {
    this.hosts = createVendorHosts(context.domain);
  }

  get foundAny(): boolean {
    return this.readings.size > 0;
  }

  readFrom(page: Page, boards: readonly JobBoard[] = JOB_BOARDS): void {
    const mentions = boards.flatMap((board) => board.detect(page, this.hosts).map((mention) => ({ board, mention })));
    const vendors = mentions.filter(({ board }) => board.name !== OWN_LIST);
    // What another company's page names, to which a careers page redirects, is likely that company's own.
    const byNameAlone = vendors.length > MAX_BOARDS_OF_ANY_NAME || !this.isOwn(page);
    for (const { board, mention } of mentions) {
      const isItself = mention.quote === page.url;
      const isOthers = byNameAlone && board.name !== OWN_LIST && !isItself && !this.isNamedAfterCompany(mention);
      if (isOthers) this.skipped += 1;
      else this.start(board, mention, page);
    }
  }

  /** Reads the pages about single roles that these lead to, unless one of them names a vendor's board. */
  async readPostingPages(documents: readonly FetchedDocument[], home: FetchedDocument | undefined): Promise<void> {
    const vendors = JOB_BOARDS.filter(({ name }) => name !== OWN_LIST);
    const onFound = (page: Page) => {
      this.readFrom(page, vendors);
      return this.foundAny;
    };
    const listing = await readPostingPages({ documents, home, labels: POSTING_LABELS, onFound }, this.context);
    const [first] = listing?.postings ?? [];
    if (listing === null || first?.document === undefined) return;
    const { path, ...origin } = first.document;
    const mention = evidenceFrom(origin, `${path}["@type"]: JobPosting`);
    const outcome = { kind: "listed", ...listing } as const;
    const reading = { name: OWN_LIST, label: jsonLd.label, mention, isGuess: false, outcome };
    this.readings.set(OWN_LIST, Promise.resolve(reading));
  }

  /** All that was started, in the order of the registry. A board that is only guessed at gives way to one that is named. */
  async finish(): Promise<BoardReading[]> {
    const all = await Promise.all(this.readings.values());
    const named = new Set(all.filter(({ isGuess }) => !isGuess).map(({ name }) => name));
    const order = JOB_BOARDS.map(({ name }) => name);
    return all
      .filter(({ isGuess, name }) => !isGuess || !named.has(name))
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  }

  private isOwn(page: Page): boolean {
    return isOwnPage(page, this.home, this.company.domain);
  }

  /** Some vendors' boards are named by their host, which may be the company's own. */
  private isNamedAfterCompany({ slug }: BoardMention): boolean {
    const names = slug === null ? [] : [slug, slug.replace(/\..*/, "")];
    return names.some((name) => isNameOf(name, this.company) || isSameSite(name, this.company.domain));
  }

  private start(board: JobBoard, mention: BoardMention, page: Page): void {
    const key = `${board.label}/${mention.slug?.toLowerCase() ?? ""}`;
    if (this.readings.has(key) || this.readings.size >= MAX_BOARDS) return;
    const reading = this.read(board, mention, page);
    this.readings.set(key, reading);
    // Awaited in `finish`; should the source end before, its failure must not be one that nobody handles.
    reading.catch(() => {});
  }

  private async read(board: JobBoard, { slug, quote }: BoardMention, page: Page): Promise<BoardReading> {
    const { name, label } = board;
    const mention = evidenceFrom(page, quote);
    const { fetch, now, signal } = this.context;
    const access = { fetch, hosts: this.hosts, page, now, signal };
    try {
      const listing = slug === null ? await this.guess(board, access) : await board.list(slug, access);
      const companyNames = this.ownersOf(listing, name === OWN_LIST ? page : null);
      return { name, label, mention, isGuess: slug === null, outcome: { kind: "listed", ...listing, companyNames } };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const reason =
        slug === null
          ? `The site uses ${label}, but does not say which board is its own`
          : describeFailure(error, `The ${label} board ${clip(slug, 60)}`);
      return { name, label, mention, isGuess: slug === null, outcome: { kind: "failed", reason } };
    }
  }

  /** Whose roles they are. What `page` lists itself is its site's, unless each role says that it is this company's. */
  private ownersOf({ companyNames }: BoardListing, page: Page | null): string[] {
    if (page === null || this.isOwn(page)) return companyNames;
    if (companyNames.length === 0) return [new URL(page.url).hostname];
    const others = companyNames.filter((name) => !isNameOf(name, this.company));
    return others.length > 0 ? others : companyNames;
  }

  /** A board under an obvious name counts only when it bears the company's own, to the letter: namesakes abound. */
  private async guess(board: JobBoard, access: Parameters<JobBoard["list"]>[1]): ReturnType<JobBoard["list"]> {
    const slugs = board.guessSlugs?.(this.company) ?? [];
    const listings = await Promise.allSettled(slugs.map((slug) => board.list(slug, access)));
    const own = comparableName(this.company.companyName ?? "");
    for (const listing of listings) {
      if (listing.status === "fulfilled" && listing.value.companyNames.some((name) => comparableName(name) === own)) {
        return listing.value;
      }
    }
    throw new FetchError("http", access.page.url, "No board of the company's own name was found.", { status: 404 });
  }
}
