import { expect, test } from "vitest";
import type { Technology } from "@/lib/prospect-intelligence/schemas";
import { findTechnologies } from "./find-technologies";

const technology = (name: string, category: Technology["category"], quote: string): Technology => ({
  name,
  category,
  evidence: [{ url: "https://acme.com/", quote, fetchedAt: "2026-11-23T09:00:00.000Z" }],
});
const ALL = [
  technology("Stripe", "payments", "script https://js.stripe.com/v3"),
  technology("Cloudflare", "cdn", "header server: cloudflare"),
  technology("Segment", "analytics", "script https://cdn.segment.com/analytics.js"),
];

test.each([
  ["", ["Stripe", "Cloudflare", "Segment"]],
  ["  ", ["Stripe", "Cloudflare", "Segment"]],
  ["strip", ["Stripe"]],
  ["billing", ["Stripe"]],
  ["HEADER", ["Cloudflare"]],
  ["script cdn", ["Segment"]],
  ["nothing", []],
])("searching for %j finds %j", (search, names) => {
  expect(findTechnologies(ALL, search).map(({ name }) => name)).toEqual(names);
});
