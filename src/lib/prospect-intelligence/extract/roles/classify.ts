/**
 * What kind of role a job is, from its title and department: a function, a seniority, and whether it is engineering.
 *
 * A title is read part by part: "Software Engineer, Sales Tools" is decided by its first part. In a part, a title that
 * says it all decides ("account executive"); else a trade with its field ("sales engineer", "Ingénieur logiciel"); else
 * the field alone ("Head of Payroll"). What the title leaves open, its other parts decide, and then the department.
 * The words are in `data`; nothing here knows any.
 */
import { memoize } from "../memoize";
import { FIELDS, type Field, resolveField, VAGUE_FIELDS } from "./data/fields";
import { FIELD_WORDS, VOCABULARY, type Word } from "./dictionary";
import type { Match } from "./phrases";
import type { Trade } from "./rules";
import { seniorityOf } from "./seniority";
import { ENGINEERING_FUNCTIONS, type RoleFunction, type Seniority } from "./vocabulary";
import { toParts } from "./words";

export interface Role {
  isEngineering: boolean;
  function: RoleFunction;
  seniority: Seniority;
}

const MAX_DEPARTMENT_CHARS = 300;

/** Pure, and linear in the length of the title, of which the first 300 characters are read. */
export function classifyRole(title: string, department: string | null): Role {
  const parts = toParts(title);
  const role = functionOf(parts, department);
  return { isEngineering: ENGINEERING_FUNCTIONS.has(role), function: role, seniority: seniorityOf(parts, role) };
}

type Part = readonly Match<Word>[];

function functionOf(words: readonly string[][], department: string | null): RoleFunction {
  const parts = words.map((part) => VOCABULARY.find(part));
  const fields = parts.flatMap(fieldsOf);
  const context = {
    fields,
    department: department === null ? null : fieldOfDepartment(department.slice(0, MAX_DEPARTMENT_CHARS)),
  };
  for (const part of parts) {
    const role = decide(part, context);
    if (role !== null) return role;
  }
  const field = fields[0] ?? context.department;
  return field === null ? "other" : FIELDS[resolve(field, context)];
}

interface Context {
  /** Of the whole title, in its order. */
  fields: readonly Field[];
  department: Field | null;
}

/** What a part says, or null where it names a field at most: the next part may name the trade. */
function decide(part: Part, context: Context): RoleFunction | null {
  const title = first(part, "title");
  const trade = first(part, "trade");
  // "Mecánico" is a mechanic, an "ingeniero mecánico" an engineer; a "Driver Developer" doesn't drive.
  const isQualifier = title?.value.qualifies && title.end - title.start === 1 && trade?.value.trade.isQualified;
  if (title && !isQualifier) return title.value.role;
  if (trade) return practise(trade.value.trade, nearestField(part, trade), context);

  const leader = first(part, "leader");
  const field = leader && nearestField(part, leader);
  return field ? FIELDS[resolve(field, context)] : null;
}

/** The word of a kind that counts first in its list; of two alike, the one that stands first. */
function first<Kind extends Word["kind"]>(part: Part, kind: Kind): Match<Extract<Word, { kind: Kind }>> | null {
  let best: Match<Extract<Word, { kind: Kind }>> | null = null;
  for (const match of part) {
    if (match.value.kind !== kind) continue;
    const found = match as Match<Extract<Word, { kind: Kind }>>;
    if (best === null || found.value.rank < best.value.rank) best = found;
  }
  return best;
}

function practise(trade: Trade, named: Field | null, context: Context): RoleFunction {
  const field = named ?? context.fields[0] ?? context.department;
  if (field === null) return trade.alone;
  const resolved = resolve(field, context);
  return trade.in[resolved] ?? trade.elsewhere ?? FIELDS[resolved];
}

/**
 * The field that a trade is practised in. Germanic languages put it before the trade ("sales engineer"), Romance ones
 * after it ("ingénieur commercial"), so what stands next to it counts, and what precedes it before what follows.
 */
function nearestField(part: Part, trade: Match<Word>): Field | null {
  let nearest: { field: Field; distance: number } | null = null;
  for (const { value, start, end } of part) {
    if (value.kind !== "field") continue;
    const distance = end <= trade.start ? trade.start - end : start - trade.end + 0.5;
    if (nearest === null || distance < nearest.distance) nearest = { field: value.field, distance };
  }
  return nearest?.field ?? null;
}

/** The field that another part of the title or the department says is meant, where the word itself leaves it open. */
function resolve(field: Field, { fields, department }: Context): Field {
  const others = fields.filter((other) => other !== field);
  for (const other of others) {
    const meant = resolveField(field, other);
    if (meant) return meant;
  }
  return (others.length === 0 && department !== null && resolveField(field, department)) || field;
}

const fieldOfDepartment = memoize((department: string): Field | null => {
  const fields = toParts(department).flatMap((part) => FIELD_WORDS.find(part).map(({ value }) => value));
  return fields.find((field) => !VAGUE_FIELDS.has(field)) ?? fields[0] ?? null;
});

function fieldsOf(part: Part): Field[] {
  return part.flatMap(({ value }) => (value.kind === "field" ? [value.field] : []));
}
