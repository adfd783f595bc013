/** The rules of `data`, compiled once. */

import { BUSINESS_FIELD_WORDS } from "./data/field-words-business";
import { ORGANISATION_FIELD_WORDS } from "./data/field-words-organisation";
import { PLACES_FIELD_WORDS } from "./data/field-words-places";
import { SOFTWARE_FIELD_WORDS } from "./data/field-words-software";
import { TECHNOLOGY_FIELD_WORDS } from "./data/field-words-technology";
import { THINGS_FIELD_WORDS } from "./data/field-words-things";
import type { Field } from "./data/fields";
import { LEADERS } from "./data/leaders";
import { SENIORITY_PHRASES } from "./data/seniorities";
import { NO_SENIORITY_PHRASES } from "./data/seniority-exceptions";
import { TITLES } from "./data/titles";
import { TRADES } from "./data/trades";
import { GENERAL_TRADES } from "./data/trades-general";
import { Phrases } from "./phrases";
import type { PhrasesByLanguage, Trade } from "./rules";
import { type RoleFunction, SENIORITIES, type Seniority } from "./vocabulary";

/** What a phrase of the rules says. A lower rank counts before a higher. */
export type Word =
  | { kind: "title"; role: RoleFunction; qualifies: boolean; rank: number }
  | { kind: "trade"; trade: Trade; rank: number }
  /** Says that someone works in a field, not what at: "manager", "intern", "specialist". */
  | { kind: "leader"; rank: number }
  | { kind: "field"; field: Field; rank: number };

export const FIELD_WORDS = new Phrases<Field>();
export const VOCABULARY = new Phrases<Word>();
TITLES.forEach(({ function: role, phrases, qualifies = false }, rank) => {
  addAll(VOCABULARY, phrases, { kind: "title", role, qualifies, rank });
});
[...TRADES, ...GENERAL_TRADES].forEach((trade, rank) => {
  addAll(VOCABULARY, trade.phrases, { kind: "trade", trade, rank });
});
addAll(VOCABULARY, LEADERS, { kind: "leader", rank: 0 });
for (const words of [
  SOFTWARE_FIELD_WORDS,
  TECHNOLOGY_FIELD_WORDS,
  THINGS_FIELD_WORDS,
  BUSINESS_FIELD_WORDS,
  ORGANISATION_FIELD_WORDS,
  PLACES_FIELD_WORDS,
]) {
  for (const [field, phrases] of Object.entries(words)) {
    addAll(FIELD_WORDS, phrases, field as Field);
    addAll(VOCABULARY, phrases, { kind: "field", field: field as Field, rank: 0 });
  }
}

export const SENIORITY_WORDS = new Phrases<Seniority>();
addAll(SENIORITY_WORDS, NO_SENIORITY_PHRASES, "unknown");
for (const seniority of SENIORITIES) addAll(SENIORITY_WORDS, SENIORITY_PHRASES[seniority] ?? {}, seniority);

function addAll<Value>(dictionary: Phrases<Value>, phrases: PhrasesByLanguage, value: Value): void {
  for (const list of Object.values(phrases)) dictionary.add(list, value);
}
