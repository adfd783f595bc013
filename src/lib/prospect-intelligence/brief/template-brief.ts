/** The brief that needs no model: fixed sentences, filled in from what is known and left out where it is not. Pure. */
import type { AccountIntent } from "../learning/intent/intent-schemas";
import type { Research, Signal, SignalValue } from "../schemas";
import type { SignalKey } from "../signals";
import type { Brief, BriefSentence } from "./brief";

/** A posting or post that is at most this old is news. */
const RECENT_DAYS = 14;
const MAX_NAMED = 4;

type Noted = Pick<Research, "domain" | "signals">;
type Stirring = Pick<AccountIntent, "state" | "why" | "events">;

/** `intent` is what is said of the account, where it is known: a surge is the best reason to call. */
export function writeTemplateBrief(research: Noted, intent: Stirring | null = null): Brief {
  const write = createWriter(research);
  const sentences = [
    write(whoItIs(research.domain)),
    write(whatItSays),
    write(whomItHires),
    write(whatChanged),
    write(howItWritesAboutEngineering),
    write(whatItPublishes),
    write(whatItRunsOn),
    write(howItSells),
    write(whatItCompliesWith),
    write(whomItServes),
  ];
  return {
    sentences: sentences.filter((sentence) => sentence !== null),
    whyNow: write(surge(intent)) ?? write(newRoles) ?? write(recentPosting) ?? write(recentPost),
    writtenBy: null,
  };
}

/** The known values of a research. What a sentence asks for and gets, it is said to rest on. */
interface Facts {
  text(key: SignalKey): string | null;
  number(key: SignalKey): number | null;
  list(key: SignalKey): readonly string[] | null;
  /** Whether it is known to be so. */
  holds(key: SignalKey): boolean;
  /** `18`, or `at least 18`. */
  count(key: SignalKey): string | null;
}

/** The text of a sentence, or null when too little is known for it. */
type Template = (facts: Facts) => string | null;

function createWriter({ signals }: Noted): (template: Template) => BriefSentence | null {
  const known = new Map(signals.filter(({ value }) => value !== null).map((signal) => [signal.key, signal]));
  return (template) => {
    const used = new Set<SignalKey>();
    const read = <T extends SignalValue>(key: SignalKey, is: (value: unknown) => value is T): T | null => {
      const value: unknown = known.get(key)?.value;
      if (!is(value)) return null;
      used.add(key);
      return value;
    };
    const number = (key: SignalKey) => read(key, (value): value is number => typeof value === "number");
    const text = template({
      number,
      text: (key) => read(key, (value): value is string => typeof value === "string"),
      list: (key) => read(key, (value): value is string[] => Array.isArray(value)),
      holds: (key) => read(key, (value): value is true => value === true) === true,
      count: (key) => toCount(known.get(key), number(key)),
    });
    return text === null || used.size === 0 ? null : { text, signals: [...used] };
  };
}

function toCount(signal: Signal | undefined, value: number | null): string | null {
  if (value === null) return null;
  return signal?.isLowerBound ? `at least ${value}` : String(value);
}

// ---------------------------------------------------------------------------------------------------------------
// The company

function whoItIs(domain: string): Template {
  return ({ text, number, count }) => {
    const name = text("company_name") ?? domain;
    const founded = number("founded_year");
    const place = [text("headquarters_city"), text("headquarters_country")].filter(Boolean).join(", ");
    const employees = count("employee_count");
    const facts = [
      text("industry"),
      founded === null ? null : `founded in ${founded}`,
      place === "" ? null : `headquarters in ${place}`,
      employees === null ? null : `${employees} employees`,
    ].filter((fact) => fact !== null);
    return facts.length === 0 ? null : `${name}: ${facts.join(", ")}.`;
  };
}

const whatItSays: Template = ({ text }) => {
  const description = text("description");
  return description === null ? null : `In its own words: “${description}”`;
};

// ---------------------------------------------------------------------------------------------------------------
// Hiring

const whomItHires: Template = ({ number, count }) => {
  const total = count("total_open_roles");
  if (total === null) return null;
  const roles = `It lists ${total} open ${number("total_open_roles") === 1 ? "role" : "roles"}`;
  const engineering = number("engineering_role_count");
  if (engineering === null) return `${roles}.`;
  return engineering === 0
    ? `${roles}, none of them in engineering.`
    : `${roles}, ${count("engineering_role_count")} in engineering.`;
};

const whatChanged: Template = ({ number }) => {
  const opened = number("roles_opened");
  const closed = number("roles_closed");
  if (opened === null || closed === null || opened + closed === 0) return null;
  return `Since the last run ${opened} ${opened === 1 ? "role" : "roles"} opened and ${closed} closed.`;
};

// ---------------------------------------------------------------------------------------------------------------
// Engineering

const howItWritesAboutEngineering: Template = ({ holds, number }) => {
  if (!holds("has_engineering_blog")) return null;
  const posts = number("posts_last_90_days");
  if (posts === null) return "It writes an engineering blog.";
  return `It writes an engineering blog, with ${posts} ${posts === 1 ? "post" : "posts"} in the last 90 days.`;
};

const whatItPublishes: Template = ({ holds, text }) => {
  const published = [
    holds("has_docs") ? "documentation" : null,
    holds("has_api_reference") ? "an API reference" : null,
    holds("has_changelog") ? "a changelog" : null,
    holds("has_status_page") ? "a status page" : null,
    text("open_source_organization") === null ? null : "open-source code",
  ].filter((thing) => thing !== null);
  return published.length === 0 ? null : `It publishes ${joinWords(published)}.`;
};

const whatItRunsOn: Template = ({ list }) => {
  const technologies = list("technologies");
  return technologies === null ? null : `In use, as its site and DNS show: ${nameSome(technologies)}.`;
};

// ---------------------------------------------------------------------------------------------------------------
// Commercial

const PRICING_WORDS: Readonly<Record<string, string>> = {
  free_plan: "a free plan",
  self_serve: "plans to sign up for",
  contact_sales: "prices on request",
};

const howItSells: Template = ({ list }) => {
  const models = list("pricing_model")?.flatMap((model) => PRICING_WORDS[model] ?? []) ?? [];
  return models.length === 0 ? null : `It sells with ${joinWords(models)}.`;
};

const whatItCompliesWith: Template = ({ list }) => {
  const standards = list("compliance");
  return standards === null ? null : `It states ${nameSome(standards)} compliance.`;
};

const whomItServes: Template = ({ list }) => {
  const customers = list("named_customers");
  return customers === null ? null : `It names ${nameSome(customers)} as customers.`;
};

// ---------------------------------------------------------------------------------------------------------------
// Why now

/** Says what stirs and rests on what the research says of the same things now. */
function surge(intent: Stirring | null): Template {
  return ({ number, list, holds }) => {
    if (intent?.state !== "surging") return null;
    for (const { kind } of intent.events) {
      if (kind === "roles_opened") number("total_open_roles");
      if (kind === "technology_adopted") list("technologies");
      if (kind === "standard_stated") list("compliance");
      if (kind === "engineering_post" || kind === "engineering_blog_started") holds("has_engineering_blog");
    }
    return `Surging: ${intent.why}`;
  };
}

const newRoles: Template = ({ number, holds }) => {
  const opened = number("roles_opened");
  if (opened === null || opened === 0) return null;
  const hiring = holds("has_open_engineering_roles") ? ", and it is hiring engineers" : "";
  return `${opened} ${opened === 1 ? "role" : "roles"} opened since the last run${hiring}.`;
};

const recentPosting: Template = ({ number, holds }) => {
  const age = number("newest_role_age_days");
  if (age === null || age > RECENT_DAYS) return null;
  const hiring = holds("has_open_engineering_roles") ? "It is hiring engineers, and posted" : "It posted";
  return `${hiring} its newest role ${daysAgo(age)}.`;
};

const recentPost: Template = ({ number }) => {
  const age = number("latest_post_age_days");
  return age === null || age > RECENT_DAYS ? null : `It wrote on its engineering blog ${daysAgo(age)}.`;
};

// ---------------------------------------------------------------------------------------------------------------

function daysAgo(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

/** `A, B, C, D and 3 more` */
function nameSome(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return joinWords(more > 1 ? [...names.slice(0, MAX_NAMED), `${more} more`] : names);
}

/** `A, B and C` */
function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
