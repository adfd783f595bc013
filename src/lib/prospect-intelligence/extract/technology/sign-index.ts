/** Fingerprints turned around: from what is seen to the products it is a sign of. */
import { getDomain } from "tldts";
import { TECHNOLOGY_CATEGORIES, type TechnologyCategory } from "../../technology-categories";
import type { Fingerprint, TextTest } from "./fingerprint";

export interface Product {
  name: string;
  category: TechnologyCategory;
  /** Registrable domain of its vendor. */
  vendor: string;
}

/** One sign of one product; the test of what stands where the index leads to. */
export interface Sign<Test = null> {
  product: Product;
  test: Test;
}

class SignMap<Test = null> extends Map<string, Sign<Test>[]> {
  add(key: string, product: Product, test: Test): void {
    const signs = this.get(key);
    if (signs === undefined) this.set(key, [{ product, test }]);
    else signs.push({ product, test });
  }
}

/** Signs at hosts, found from any host below them. */
class HostMap<Test = null> extends SignMap<Test> {
  private maxLabels = 0;

  override add(host: string, product: Product, test: Test): void {
    super.add(host, product, test);
    this.maxLabels = Math.max(this.maxLabels, host.split(".").length);
  }

  /** Signs at `host` and at every name that it lies below. Takes no longer for a longer host. */
  at(host: string): Sign<Test>[] {
    const signs: Sign<Test>[] = [];
    let dot = host.length;
    for (let labels = 1; labels <= this.maxLabels && dot > 0; labels++) {
      dot = host.lastIndexOf(".", dot - 1);
      signs.push(...(this.get(host.slice(dot + 1)) ?? []));
    }
    return signs;
  }
}

export function buildSignIndex(fingerprints: Readonly<Partial<Record<TechnologyCategory, readonly Fingerprint[]>>>) {
  const index = {
    headers: new SignMap<TextTest>(),
    cookies: new SignMap(),
    cookiePrefixes: [] as Sign<string>[],
    meta: new SignMap<TextTest>(),
    ids: new SignMap(),
    /** The test is how path and query begin. */
    urls: new HostMap<string>(),
    /** By the first of the segments, which are the test. */
    paths: new SignMap<readonly string[]>(),
    mx: new HostMap(),
    spf: new HostMap(),
    txt: [] as Sign<string>[],
  };

  for (const category of TECHNOLOGY_CATEGORIES) {
    for (const { name, website, ...signs } of fingerprints[category] ?? []) {
      const product: Product = { name, category, vendor: siteOf(website) };
      for (const [header, tests] of Object.entries(signs.headers ?? {})) {
        for (const test of [tests].flat()) index.headers.add(header, product, test);
      }
      for (const cookie of signs.cookies ?? []) {
        if (typeof cookie === "string") index.cookies.add(cookie, product, null);
        else index.cookiePrefixes.push({ product, test: cookie.prefix });
      }
      for (const [key, tests] of Object.entries(signs.meta ?? {})) {
        for (const test of [tests].flat()) index.meta.add(key, product, test);
      }
      for (const id of signs.ids ?? []) index.ids.add(id, product, null);
      for (const url of signs.urls ?? []) {
        const { hostname, pathname, search } = new URL(`https://${url}`);
        index.urls.add(hostname, product, pathname + search);
      }
      for (const path of signs.paths ?? []) {
        const segments = path.split("/").filter(Boolean);
        index.paths.add(segments[0] ?? "", product, segments);
      }
      for (const host of signs.mx ?? []) index.mx.add(host, product, null);
      for (const host of signs.spf ?? []) index.spf.add(host, product, null);
      for (const prefix of signs.txt ?? []) index.txt.push({ product, test: prefix });
    }
  }
  return index;
}

export type SignIndex = ReturnType<typeof buildSignIndex>;

/** The registrable domain of a URL, else its host. */
export function siteOf(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;
}
