/**
 * What shows that a product is in use: the shape of the files in `fingerprints/`.
 *
 * Signs are names, hosts, prefixes and substrings, never patterns: each can be looked up in a map, none can be slow, and
 * a host matches at its dots alone. Every sign is something that the product, once in use, puts there itself or has its
 * customers put there. A link to a product is none.
 */
import { z } from "zod";

const headerName = z.string().regex(/^[a-z0-9-]+$/);
/** As in DNS: SPF records often stand at names such as `_spf.example.com`. */
const dnsName = z.string().regex(/^(?:[a-z0-9_-]+\.)+[a-z]{2,}$/);
const token = z.string().regex(/^[\w.-]+$/);
const lowerCase = z
  .string()
  .min(2)
  .regex(/^[^A-Z]+$/);

/** Compared without regard to case. `present` is any value. */
const textTestSchema = z.union([
  z.literal("present"),
  z.strictObject({ startsWith: lowerCase }),
  z.strictObject({ contains: lowerCase }),
]);
export type TextTest = z.infer<typeof textTestSchema>;
/** Of several, one is enough. */
const textTestsSchema = z.union([textTestSchema, z.array(textTestSchema).min(2)]);

export const fingerprintSchema = z
  .strictObject({
    name: z.string().min(1),
    /** The vendor's. On the vendor's own domain the product is not looked for: it would always be found. */
    website: z.url({ protocol: /^https$/ }),

    /** Of the answer that brought the page, by lower-case name. */
    headers: z.record(headerName, textTestsSchema).optional(),
    /** Set by that answer. */
    cookies: z
      .array(z.union([token, z.strictObject({ prefix: token })]))
      .min(1)
      .optional(),
    /** By lower-case `name` or `property`. */
    meta: z.record(z.string().regex(/^[^A-Z]+$/), textTestsSchema).optional(),
    /** `id` attributes. */
    ids: z.array(token).min(1).optional(),
    /**
     * `host` or `host/path`: what the page loads, frames or sends forms to from there, and what its inline scripts load.
     * Subdomains count as their host; a path may end within a query, and what follows it may be anything.
     */
    urls: z
      .array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s#]*)?$/))
      .min(1)
      .optional(),
    /** `/a/b/`: segments that follow each other in the path of a script or stylesheet of the site's own. */
    paths: z
      .array(z.string().regex(/^\/(?:[\w.@-]+\/)+$/))
      .min(1)
      .optional(),

    /** Mail exchanges of the domain at this host or below it. */
    mx: z.array(dnsName).min(1).optional(),
    /** Hosts that the domain's SPF record (RFC 7208) includes, or redirects to, at this host or below it. */
    spf: z.array(dnsName).min(1).optional(),
    /** How TXT records of the domain begin, without regard to case. */
    txt: z.array(lowerCase).min(1).optional(),
  })
  .refine(({ name, website, ...signs }) => Object.keys(signs).length > 0, { error: "A product needs a sign" });
export type Fingerprint = z.infer<typeof fingerprintSchema>;
