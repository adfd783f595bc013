/** Labelled job titles, and how often the rules for roles agree with them. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import { classifyRole, type Role } from "@/lib/prospect-intelligence/extract/roles/classify";
import {
  ENGINEERING_FUNCTIONS,
  ROLE_FUNCTIONS,
  SENIORITIES,
} from "@/lib/prospect-intelligence/extract/roles/vocabulary";

const rowSchema = z
  .object({
    title: z.string().min(1),
    department: z.string().transform((department) => department || null),
    language: z.string().length(2),
    is_engineering: z.stringbool({ truthy: ["true"], falsy: ["false"] }),
    function: z.enum(ROLE_FUNCTIONS),
    seniority: z.enum(SENIORITIES),
  })
  .refine((row) => row.is_engineering === ENGINEERING_FUNCTIONS.has(row.function), {
    error: "is_engineering contradicts function",
  });
export type LabelledTitle = z.infer<typeof rowSchema>;

/** All numbers are shares of 1; null where nothing was there to be right about. */
export interface TitleFigures {
  titles: number;
  /** Of the titles said to be engineering, those that are. */
  precision: number | null;
  /** Of the titles that are engineering, those said to be. */
  recall: number | null;
  f1: number | null;
  functionAccuracy: number | null;
  seniorityAccuracy: number | null;
}

export type TitleMiss = LabelledTitle & { said: Role };

export type TitleSet = "development" | "held-out";

/** @throws {z.ZodError} a row that is no labelled title */
export function readTitles(set: TitleSet): LabelledTitle[] {
  const text = readFileSync(new URL(`titles/${set}.csv`, import.meta.url), "utf8");
  return z.array(rowSchema).parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data);
}

export function measureTitles(rows: readonly LabelledTitle[]): TitleFigures {
  const judged = rows.map((row) => ({ row, said: classifyRole(row.title, row.department) }));
  const count = (matches: (pair: (typeof judged)[number]) => boolean) => judged.filter(matches).length;
  const right = count(({ row, said }) => row.is_engineering && said.isEngineering);
  const precision = share(
    right,
    count(({ said }) => said.isEngineering),
  );
  const recall = share(
    right,
    count(({ row }) => row.is_engineering),
  );
  return {
    titles: rows.length,
    precision,
    recall,
    f1: precision !== null && recall !== null && right > 0 ? (2 * precision * recall) / (precision + recall) : null,
    functionAccuracy: share(
      count(({ row, said }) => said.function === row.function),
      rows.length,
    ),
    seniorityAccuracy: share(
      count(({ row, said }) => said.seniority === row.seniority),
      rows.length,
    ),
  };
}

/** The same for each language, the commonest first. */
export function measureByLanguage(rows: readonly LabelledTitle[]): Record<string, TitleFigures> {
  const byLanguage = Object.entries(Object.groupBy(rows, ({ language }) => language));
  byLanguage.sort(([, a = []], [, b = []]) => b.length - a.length);
  return Object.fromEntries(byLanguage.map(([language, titles = []]) => [language, measureTitles(titles)]));
}

export function findMisses(rows: readonly LabelledTitle[]): TitleMiss[] {
  return rows
    .map((row) => ({ ...row, said: classifyRole(row.title, row.department) }))
    .filter(({ said, ...row }) => said.function !== row.function || said.seniority !== row.seniority);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
