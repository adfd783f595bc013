/**
 * The company's own profiles on social networks, and its organisation on a forge for source code, as its home page
 * links to them or states them in its structured data. Buttons to share a page, posts, and other people's profiles and
 * repositories are none.
 */
import type { Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import type { Page } from "./html";
import { textOf } from "./json-ld";
import { type Company, comparableName, isNameOf } from "./names";
import { findOrganizations } from "./organization";
import { quoteLink } from "./own-links";
import { normalizeName } from "./places";

export const PROFILE_KEYS = ["open_source_organization", "social_profiles"] as const satisfies readonly SignalKey[];

const MAX_SAME_AS = 50;

interface Network {
  /** Words of a link's text that mean it. */
  words: readonly string[];
  /** Its hosts, the one that profiles are written with first. */
  hosts: readonly [string, ...string[]];
  www: boolean;
  /** Paths of profiles: the whole path as it is kept, then the name in it. */
  profile: RegExp;
}

/** First parts of paths that are the networks' own pages, never a profile. */
const RESERVED = new Set(
  [
    "about accounts ads business compose contact directory dialog download events explore feed groups hashtag help home",
    "i intent jobs legal login logout marketplace p photo photos pin plugins policies policy premium privacy profile.php",
    "public reel reels results search settings share share.php sharer sharer.php sharing shorts signup stories story",
    "terms tos tr tv video videos watch channel c user live playlist embed redirect t",
  ].flatMap((names) => names.split(" ")),
);

const NETWORKS: readonly Network[] = [
  {
    words: ["linkedin"],
    hosts: ["linkedin.com"],
    www: true,
    profile: /^(\/(?:company|school|showcase)\/([^/]{1,100}))/i,
  },
  { words: ["x", "twitter"], hosts: ["x.com", "twitter.com"], www: false, profile: /^(\/(\w{1,15}))\/?$/ },
  {
    words: ["facebook", "fb"],
    hosts: ["facebook.com", "fb.com"],
    www: true,
    profile: /^(\/(?:pages\/|pg\/)?([\w.\-%]{2,100})(?:\/\d{1,20})?)\/?$/,
  },
  { words: ["instagram"], hosts: ["instagram.com"], www: true, profile: /^(\/([\w.]{1,40}))\/?$/ },
  {
    words: ["youtube"],
    hosts: ["youtube.com"],
    www: true,
    profile: /^(\/(?:(?:c|channel|user)\/)?@?([\w.\-%]{2,100}))(?:\/(?:videos|featured))?\/?$/,
  },
  { words: ["tiktok"], hosts: ["tiktok.com"], www: true, profile: /^(\/@([\w.]{2,40}))\/?$/ },
  { words: ["threads"], hosts: ["threads.com", "threads.net"], www: true, profile: /^(\/@([\w.]{2,40}))\/?$/ },
  { words: ["bluesky", "bsky"], hosts: ["bsky.app"], www: false, profile: /^(\/profile\/([\w.-]{3,100}))\/?$/ },
  {
    words: ["mastodon", "fediverse"],
    hosts: ["mastodon.social", "fosstodon.org", "hachyderm.io", "infosec.exchange"],
    www: false,
    profile: /^(\/@(\w{1,40}))\/?$/,
  },
  { words: ["xing"], hosts: ["xing.com"], www: true, profile: /^(\/(?:pages|company|companies)\/([\w.-]{2,100}))\/?$/ },
];

/** Left in place by the templates of site builders. */
const PLACEHOLDERS = new Set(
  "wix squarespace webflow wordpress shopify yourcompany yourpage username example".split(" "),
);

interface Profile {
  network: Network;
  /** Canonical address. */
  address: string;
  name: string;
  quote: string;
  /** Stated as the organisation's own in structured data. */
  isStated: boolean;
  /** The link says the network's name, or nothing at all, as an icon does. */
  isIcon: boolean;
}

/** `hosts` gives the host to use for a network's. */
export function extractProfiles(page: Page, company: Company, hosts: (host: string) => string): Signal[] {
  const mentions = findMentions(page, company.domain);
  return [openSourceSignal(page, mentions, company, hosts), socialSignal(page, mentions, company, hosts)];
}

interface Mention {
  url: URL;
  text: string;
  isStated: boolean;
  quote: string;
}

/** What structured data states as the organisation's own, then the page's links. */
function findMentions(page: Page, domain: string): Mention[] {
  const stated = findOrganizations(page, domain).flatMap(({ node, path }) => {
    if (!Array.isArray(node.sameAs)) return [{ address: textOf(node.sameAs), path: `${path}.sameAs` }];
    const sameAs = (node.sameAs as unknown[]).slice(0, MAX_SAME_AS);
    return sameAs.map((value, i) => ({ address: textOf(value), path: `${path}.sameAs[${i}]` }));
  });
  return [
    ...stated.flatMap(({ address, path }) => {
      const url = address === null ? null : URL.parse(address);
      return url === null ? [] : [{ url, text: "", isStated: true, quote: `${path}: ${address}` }];
    }),
    ...page.links.map((link) => ({
      url: new URL(link.url),
      text: link.text,
      isStated: false,
      quote: quoteLink(link),
    })),
  ];
}

// ---------------------------------------------------------------------------------------------------------------
// Social networks

function socialSignal(page: Page, mentions: Mention[], company: Company, hosts: (host: string) => string): Signal {
  const networks = networksByHost(hosts);
  const candidates = mentions.flatMap((mention) => toProfile(mention, networks) ?? []);
  const own = NETWORKS.flatMap((network) => {
    return ownProfile(
      candidates.filter((profile) => profile.network === network),
      company,
    );
  });
  if (own.length === 0) {
    return unknownSignal("social_profiles", "The home page links to no profile of the company on a social network");
  }
  return knownSignal(
    "social_profiles",
    own.map(({ address }) => address),
    own.map(({ quote }) => evidenceFrom(page, quote)),
  );
}

/** Where a network's profiles are found: its host, and that which they are written with. */
interface NetworkHost {
  network: Network;
  canonicalHost: string;
}

function networksByHost(hosts: (host: string) => string): ReadonlyMap<string, NetworkHost> {
  return new Map(
    NETWORKS.flatMap((network) =>
      network.hosts.map((host) => {
        // Mastodon is many hosts; the others' profiles are the same at all of theirs.
        const at = hosts(network.words.includes("mastodon") ? host : network.hosts[0]);
        return [hosts(host), { network, canonicalHost: network.www ? `www.${at}` : at }] as const;
      }),
    ),
  );
}

function toProfile(
  { url, text, isStated, quote }: Mention,
  networks: ReadonlyMap<string, NetworkHost>,
): Profile | null {
  // de.linkedin.com and m.facebook.com are the networks' own.
  const { hostname } = url;
  const found = networks.get(hostname) ?? networks.get(hostname.slice(hostname.indexOf(".") + 1));
  if (found === undefined) return null;
  const { network, canonicalHost } = found;
  const [, path, name = ""] = network.profile.exec(url.pathname) ?? [];
  if (path === undefined || RESERVED.has(name.toLowerCase()) || PLACEHOLDERS.has(name.toLowerCase())) return null;
  const words = normalizeName(text).split(" ");
  const isIcon = text === "" || network.words.some((word) => words.includes(word));
  return { network, address: `https://${canonicalHost}${path}`, name, quote, isStated, isIcon };
}

/** Of the profiles on one network: what is stated, else what bears the company's name, else the only one there is. */
function ownProfile(profiles: Profile[], company: Company): Profile[] {
  const addresses = new Set(profiles.map(({ address }) => address.toLowerCase()));
  const isNamed = ({ name }: Profile) => isNameOf(name, company);
  const own =
    profiles.find(({ isStated }) => isStated) ??
    profiles.find((profile) => comparableName(profile.name) === comparableName(company.companyName ?? "")) ??
    profiles.find(isNamed) ??
    (addresses.size === 1 ? profiles.find(({ isIcon }) => isIcon) : undefined);
  return own === undefined ? [] : [own];
}

// ---------------------------------------------------------------------------------------------------------------
// Open source

const FORGES = ["github.com", "gitlab.com", "codeberg.org"] as const;
const FORGE_WORDS = new Set(["github", "gitlab", "codeberg"]);

/** First parts of paths that are the forges' own pages. */
const FORGE_PAGES = new Set(
  [
    "about account actions apps blog codespaces collections community contact contacts copilot customer-stories",
    "customers dashboard edu enterprise events explore features gitlab-com groups help issues join login logout",
    "marketplace mobile new notifications orgs pricing projects pulls readme repo repos resources search security",
    "settings signup site solutions sponsors stars team terms topics trending users user",
  ].flatMap((names) => names.split(" ")),
);

interface Repository {
  organization: string;
  /** Null: the link leads to the organisation itself. */
  repository: string | null;
  mention: Mention;
}

function openSourceSignal(page: Page, mentions: Mention[], company: Company, hosts: (host: string) => string): Signal {
  const forges = new Set(FORGES.map(hosts));
  const found = mentions.flatMap((mention) => toRepository(mention, forges) ?? []);
  const own =
    found.find(({ mention, repository }) => mention.isStated && repository === null) ??
    found.find(({ organization }) => isNameOf(nameOf(organization), company)) ??
    onlyOrganization(found);
  return own === undefined
    ? unknownSignal(
        "open_source_organization",
        `The home page links to no organisation of the company's on GitHub, GitLab or Codeberg`,
      )
    : knownSignal("open_source_organization", own.organization, evidenceFrom(page, own.mention.quote));
}

function toRepository(mention: Mention, forges: ReadonlySet<string>): Repository | null {
  const { url } = mention;
  const host = url.hostname.replace(/^www\./, "");
  if (!forges.has(host)) return null;
  const segments = url.pathname.split("/").filter(Boolean);
  // github.com/orgs/acme/repositories, gitlab.com/groups/acme
  const isOrganizationPage = segments[0] === "orgs" || segments[0] === "groups";
  const [name = "", repository] = isOrganizationPage ? segments.slice(1, 2) : segments;
  if (!/^[a-z\d][\w.-]{0,99}$/i.test(name) || FORGE_PAGES.has(name.toLowerCase())) return null;
  return { organization: `https://${host}/${name}`, repository: repository ?? null, mention };
}

function nameOf(organization: string): string {
  return organization.slice(organization.lastIndexOf("/") + 1);
}

/**
 * One of another name than the company's: when it is the only one that is linked, by a link that is called after the
 * forge, or by several of its repositories.
 */
function onlyOrganization(found: Repository[]): Repository | undefined {
  const organizations = new Set(found.map(({ organization }) => organization.toLowerCase()));
  if (organizations.size !== 1) return undefined;
  const repositories = new Set(found.flatMap(({ repository }) => repository?.toLowerCase() ?? []));
  if (repositories.size > 1) return found[0];
  return found.find(({ repository, mention }) => {
    const words = normalizeName(mention.text).split(" ");
    return repository === null && (mention.text === "" || words.some((word) => FORGE_WORDS.has(word)));
  });
}
