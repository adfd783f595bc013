/** The shapes of the rules in `data`. */
import type { Field } from "./data/fields";
import type { RoleFunction } from "./vocabulary";

/** Phrases separated by commas or line breaks, by the language they are of. The language is for readers only. */
export type PhrasesByLanguage = Readonly<Record<string, string>>;

export type FieldWords = Partial<Readonly<Record<Field, PhrasesByLanguage>>>;

/** What someone is whose function depends on the field: an engineer of sales sells, one of bridges builds them. */
export interface Trade {
  name: string;
  phrases: PhrasesByLanguage;
  /** Whether single words beside it that are titles elsewhere say what it is of: see `Titles.qualifies`. */
  isQualified?: true;
  /** With no field in title and department. */
  alone: RoleFunction;
  /** In these fields. */
  in: Partial<Readonly<Record<Field, RoleFunction>>>;
  /** In any other field; without it, the field's own function. */
  elsewhere?: RoleFunction;
}

/** Titles that decide by themselves, whatever field or department stands beside them. */
export interface Titles {
  function: RoleFunction;
  phrases: PhrasesByLanguage;
  /** Whether a single word of these beside a trade that is qualified says what of, not who ("driver", "mecánico"). */
  qualifies?: true;
}
