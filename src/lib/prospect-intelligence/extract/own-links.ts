/**
 * What a home page's links say of how a company builds: documentation, API reference, changelog, status page. A link is
 * told by its words and by where it leads: to the company's own site, or to its pages at a vendor of such pages. That
 * no link is found says nothing.
 */
import type { Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import type { Page, PageLink } from "./html";
import { type Company, comparableName, domainLabel, isNameOf, siteOf } from "./names";
import { normalizeName } from "./places";

export const OWN_LINK_KEYS = [
  "has_docs",
  "has_api_reference",
  "has_changelog",
  "has_status_page",
] as const satisfies readonly SignalKey[];

/** Longer texts and addresses are none of these, whatever they begin with. */
const MAX_LABEL_CHARS = 100;
const MAX_PLACE_CHARS = 300;

interface LinkKind {
  /** As a sentence ends with it: "The home page links to no …". */
  what: string;
  /** Link texts that mean such a page, normalised by `normalizeName`. */
  labels: ReadonlySet<string>;
  /** Hosts and paths (`docs.acme.com/guides`) that are such a page on the company's own site, whatever the link says. */
  place: RegExp;
  /** Where vendors keep such pages for companies, each at a host of its own below these. */
  vendors: readonly string[];
  /**
   * What must be told of a link to a vendor's: that the host there bears the company's name, that the link has the words,
   * or both, where the vendor keeps other things too.
   */
  toldBy: "name" | "name or words" | "name and words";
}

const DOCS_VENDORS = ["readme.io", "gitbook.io", "readthedocs.io", "mintlify.app", "stoplight.io", "redocly.app"];

const KINDS: Readonly<Record<(typeof OWN_LINK_KEYS)[number], LinkKind>> = {
  has_docs: {
    what: "documentation",
    labels: new Set([
      ...["docs", "documentation", "product docs", "product documentation", "developer docs", "read the docs"],
      ...["developer documentation", "technical documentation", "api docs", "api documentation", "docs and guides"],
      ...["dokumentation", "doku", "entwicklerdokumentation", "produktdokumentation", "api dokumentation"],
      ...["documentation technique", "documentation api", "documentation produit"],
      ...["documentacion", "documentacion tecnica", "documentacion de la api"],
      ...["documentacao", "documentacao tecnica", "documentacao da api"],
      ...["documentatie", "technische documentatie", "api documentatie"],
    ]),
    place:
      /^(?:docs?|documentation|developers?)\.|^[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:docs|documentation|dokumentation|documentacion|documentacao|documentatie)\/?$/,
    vendors: DOCS_VENDORS,
    toldBy: "name",
  },
  has_api_reference: {
    what: "API reference",
    labels: new Set([
      ...["api reference", "api docs", "api documentation", "rest api reference", "api referenz", "api dokumentation"],
      ...["reference api", "reference de l api", "documentation api", "documentation de l api"],
      ...["referencia de api", "referencia de la api", "documentacion de la api", "documentacion api"],
      ...["referencia da api", "documentacao da api", "api referentie", "api documentatie"],
    ]),
    place:
      /^(?:api-?docs|api-?reference)\.|^api\.[^/]+\/(?:docs|reference|swagger)(?:\/|$)|\/(?:api-?docs|api-?reference|api-documentation|api-referenz|api-dokumentation)(?:\/|$)|\/(?:docs|developers?)\/(?:rest-)?api(?:\/|$)|^(?:docs?|developers?)\.[^/]+\/(?:rest-)?(?:api|reference)(?:\/|$)/,
    vendors: DOCS_VENDORS,
    toldBy: "name and words",
  },
  has_changelog: {
    what: "changelog",
    labels: new Set([
      ...["changelog", "change log", "release notes", "product changelog", "versionshinweise", "anderungsprotokoll"],
      ...["journal des modifications", "notes de version", "notes de mise a jour"],
      ...["registro de cambios", "notas de la version", "notas de version"],
      ...["registro de alteracoes", "notas de versao", "notas da versao"],
      ...["wijzigingslogboek", "wijzigingen", "releasenotes", "release opmerkingen"],
    ]),
    place: /^changelog\.|\/(?:changelog|change-log|release-?notes|versionshinweise|notes-de-version)(?:\/|$)/,
    vendors: ["canny.io", "headwayapp.co", "beamer.com", "featurebase.app", "announcekit.app", ...DOCS_VENDORS],
    toldBy: "name and words",
  },
  has_status_page: {
    what: "status page",
    labels: new Set([
      ...["status", "status page", "system status", "service status", "platform status", "api status", "uptime"],
      ...["all systems operational", "systemstatus", "statusseite", "alle systeme betriebsbereit"],
      ...["etat du service", "etat des services", "statut", "statut des services", "statut du service"],
      ...[
        "tous les systemes operationnels",
        "estado del servicio",
        "estado del sistema",
        "todos los sistemas operativos",
      ],
      ...["estado do servico", "estado do sistema", "status do sistema", "todos os sistemas operacionais"],
      ...["systeemstatus", "statuspagina", "alle systemen operationeel"],
    ]),
    place: /^status\./,
    vendors: [
      ...[
        "statuspage.io",
        "status.io",
        "instatus.com",
        "betteruptime.com",
        "openstatus.dev",
        "statuspal.io",
        "hund.io",
      ],
      ...["freshstatus.io", "statusiq.com", "uptimerobot.com", "checkly-status-page.com", "cronitorstatus.com"],
    ],
    toldBy: "name or words",
  },
};

/** Files, and the state of a parcel, are none of these. */
const OTHER_THINGS =
  /\.(?:pdf|docx?|zip|xlsx?)$|\/(?:orders?|bestellung(?:en)?|commandes?|pedidos?|tracking|shipments?)\//;

/** `hosts` gives the host to use for a vendor's. Links with the words of a kind are surer than those at its place. */
export function extractOwnLinks(page: Page, company: Company, hosts: (host: string) => string): Signal[] {
  const own = ownNames(page, company);
  const links = page.links.map((link) => describeLink(link, own)).filter(({ place }) => !OTHER_THINGS.test(place));
  return OWN_LINK_KEYS.map((key) => {
    const kind = KINDS[key];
    const vendors = kind.vendors.map(hosts);
    const ofKind = links.filter((link) => isOfKind(link, kind, vendors, company, own));
    const found = ofKind.find(({ words }) => kind.labels.has(words)) ?? ofKind[0];
    return found === undefined
      ? unknownSignal(key, `The home page links to no ${kind.what}`)
      : knownSignal(key, true, evidenceFrom(page, quoteLink(found.link)));
  });
}

/** `Docs: https://docs.acme.com/` */
export function quoteLink({ text, url }: { text: string; url: string }): string {
  return text === "" ? url : `${text}: ${url}`;
}

/** What tells the company's own sites and words. */
interface OwnNames {
  /** Registrable domains: under research, and where that redirects. */
  sites: ReadonlySet<string | null>;
  /** The domain's label, comparable; empty where it has none. */
  label: string;
  /** The company's name, normalised. */
  name: string;
}

function ownNames({ url }: Page, { companyName, domain }: Company): OwnNames {
  const sites = new Set([siteOf(domain), siteOf(url)].filter((site) => site !== null));
  return { sites, label: comparableName(domainLabel(domain)), name: normalizeName(companyName ?? "") };
}

/** A link, read once for all kinds. */
interface DescribedLink {
  link: PageLink;
  /** Its text, normalised, without the company's name and what is said in brackets at its end: "(opens in a new tab)". */
  words: string;
  hostname: string;
  /** Host without `www.`, and path, in small letters: `docs.acme.com/guides`. */
  place: string;
  /** Label of the site it leads to, comparable. */
  label: string;
  /** To the company's site, or one of the same name under another ending: acme.dev for acme.com. */
  isOwn: boolean;
}

function describeLink(link: PageLink, { sites, label: ownLabel, name }: OwnNames): DescribedLink {
  const { hostname, pathname } = new URL(link.url);
  const text = normalizeName(link.text.slice(0, MAX_LABEL_CHARS).replace(/\([^()]{0,60}\)\s?$/, ""));
  const words = name !== "" && text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
  const isOfSite = sites.has(siteOf(hostname));
  const label = isOfSite ? ownLabel : comparableName(domainLabel(hostname));
  const place = (hostname.replace(/^www\./, "") + pathname).toLowerCase().slice(0, MAX_PLACE_CHARS);
  return { link, words, hostname, place, label, isOwn: isOfSite || (label !== "" && label === ownLabel) };
}

function isOfKind(
  { words, hostname, place, label, isOwn }: DescribedLink,
  kind: LinkKind,
  vendors: readonly string[],
  company: Company,
  own: OwnNames,
): boolean {
  const isLabelled = kind.labels.has(words);
  if (isOwn) return isLabelled || kind.place.test(place);
  // acmestatus.com
  if (kind === KINDS.has_status_page && own.label !== "" && label === `${own.label}status`) return true;

  const vendor = vendors.find((host) => hostname.endsWith(`.${host}`));
  if (vendor === undefined) return false;
  const name = hostname.slice(0, -vendor.length - 1);
  const isNamed = isNameOf(name, company);
  if (kind.toldBy === "name and words") return isNamed && isLabelled;
  return isNamed || (kind.toldBy === "name or words" && isLabelled && name !== "www");
}
