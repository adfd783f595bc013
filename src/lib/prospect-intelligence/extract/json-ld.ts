/** Finding schema.org things in the JSON-LD blocks of a page. */
import { z } from "zod";
import { type Page, toPlainText } from "./html";

export type JsonObject = { readonly [key: string]: unknown };

export interface JsonLdNode {
  node: JsonObject;
  /** JSON path from the block's root, e.g. `$["@graph"][1]`. */
  path: string;
}

const MAX_NODES = 5_000;
const MAX_DEPTH = 8;

/**
 * Properties that lead from a thing which describes the page to what the page is about. Others are not followed: the
 * organisation that employs a reviewer, or that a product competes with, is not this company.
 */
const LEADS_ON = [
  "@graph",
  "mainEntity",
  "mainEntityOfPage",
  "about",
  "publisher",
  "itemListElement",
  "item",
  "hasPart",
  "blogPost",
];

/** Every thing that a page says it is about, in document order. */
export function findNodes(page: Page): JsonLdNode[] {
  const found: JsonLdNode[] = [];

  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_NODES) return;
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        visit(item, `${path}[${i}]`, depth + 1);
      });
    } else if (isObject(value)) {
      if (value["@type"] !== undefined) found.push({ node: value, path });
      for (const key of LEADS_ON) {
        if (value[key] !== undefined) visit(value[key], `${path}${step(key)}`, depth + 1);
      }
    }
  };
  for (const block of page.jsonLd) visit(block, "$", 0);
  return found;
}

/** `https://schema.org/Organization`, `schema:Organization` and `["Organization", …]` are all `Organization`. */
export function typesOf(node: JsonObject): string[] {
  const types = Array.isArray(node["@type"]) ? (node["@type"] as unknown[]) : [node["@type"]];
  return types
    .filter((type) => typeof type === "string")
    .map((type) => type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf("#"), type.lastIndexOf(":")) + 1));
}

/** How a JSON path goes down to a property. */
export function step(key: string): string {
  return /^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first of what may be one value or a list of them. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

const textSchema = z.union([z.string(), z.number().transform(String)]);

/** Text of a property: a string, a number, or a thing's `name` or `@value`; null when there is none. */
export function textOf(value: unknown): string | null {
  const one = first(value);
  const plain = textSchema.safeParse(isObject(one) ? (one.name ?? one["@value"]) : one);
  // Many generators escape for HTML what they write into a script, where nothing undoes it.
  const text = plain.success ? (plain.data.includes("&") ? toPlainText(plain.data) : plain.data.trim()) : "";
  return text === "" ? null : text;
}
