/** How senior a role is, from its title alone. */
import { SENIORITY_WORDS, VOCABULARY } from "./dictionary";
import { type RoleFunction, SENIORITIES, type Seniority } from "./vocabulary";

/** Levels after a trade: "Engineer II", "Developer 3", "SDE2". */
const LEVELS: ReadonlyMap<string, Seniority> = new Map(
  Object.entries({
    i: "junior",
    ii: "mid",
    iii: "senior",
    iv: "staff",
    v: "staff",
    vi: "staff",
    "1": "junior",
    "2": "mid",
    "3": "senior",
    "4": "staff",
    "5": "staff",
    // Tiers of support.
    n1: "junior",
    n2: "mid",
    n3: "senior",
    l1: "junior",
    l2: "mid",
    l3: "senior",
    sde1: "junior",
    sde2: "mid",
    sde3: "senior",
  } as const),
);
const RANKS = Object.fromEntries(SENIORITIES.map((seniority, rank) => [seniority, rank])) as Record<Seniority, number>;

/** Levels that need no trade before them. */
const TIERS = new Set(["n1", "n2", "n3", "l1", "l2", "l3", "sde1", "sde2", "sde3"]);
const LEVEL_WORDS = new Set(["level", "lvl", "tier", "grade", "nivel", "niveau"]);

/** Functions that know a level called staff or principal. Elsewhere staff are just employees, and a principal has a school. */
const WITHOUT_STAFF: ReadonlySet<RoleFunction> = new Set<RoleFunction>([
  "healthcare",
  "education",
  "retail_hospitality",
  "facilities",
  "logistics",
  "manufacturing",
  "administration",
  "finance",
  "other",
]);

export function seniorityOf(parts: readonly string[][], role: RoleFunction): Seniority {
  let highest: Seniority = "unknown";
  for (const part of parts) {
    for (const { value } of SENIORITY_WORDS.find(part)) highest = higher(highest, value, role);
    for (const level of levelsOf(part)) highest = higher(highest, level, role);
  }
  return highest;
}

/** An internship is one whatever else is said: "Marketing Manager Intern". */
function higher(known: Seniority, named: Seniority, role: RoleFunction): Seniority {
  if (known === "intern" || named === "intern") return "intern";
  return isMeant(named, role) && RANKS[named] > RANKS[known] ? named : known;
}

function isMeant(seniority: Seniority, role: RoleFunction): boolean {
  if (seniority === "staff") return !WITHOUT_STAFF.has(role);
  // Who assists a director is none.
  if (seniority === "director" || seniority === "executive") return role !== "administration";
  return true;
}

function levelsOf(part: readonly string[]): Seniority[] {
  if (!part.some((word) => LEVELS.has(word))) return [];
  const trades = VOCABULARY.find(part).filter(({ value }) => value.kind !== "field");
  const ends = new Set(trades.map(({ end }) => end));
  return part.flatMap((word, index) => {
    const level = LEVELS.get(word);
    if (level === undefined) return [];
    // "Lärare i matematik": a word of Swedish, Danish and Polish unless it ends the part.
    if (word === "i" && index < part.length - 1) return [];
    const previous = part[index - 1] ?? "";
    return TIERS.has(word) || ends.has(index) || LEVEL_WORDS.has(previous) ? [level] : [];
  });
}
