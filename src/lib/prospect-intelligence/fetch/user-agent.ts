/** How the crawler introduces itself. */
import packageJson from "../../../../package.json";
import { assertPublicUrl } from "./address-guard";

/** The name that robots.txt files know this crawler by. */
export const PRODUCT_TOKEN = "ProspectIntelligence";

/** Where the app tells the owners of sites what visits them and how to stop it. */
export const CRAWLER_PAGE = "/crawler";

/**
 * The contact as configured; else the page about the crawler, if the app's own origin is known and stands where a
 * site's owner can open it.
 */
export function crawlerContact(configured: string | undefined, appOrigin: string | undefined): string | undefined {
  if (configured) return configured;
  if (!appOrigin) return undefined;
  try {
    return assertPublicUrl(new URL(CRAWLER_PAGE, appOrigin)).href;
  } catch {
    return undefined;
  }
}

/**
 * `ProspectIntelligence/<version> (+contact)`. The contact is an e-mail address or URL by which a site's owner reaches
 * whoever runs the crawler; without one the parentheses are left out.
 */
export function createUserAgent(contact?: string): string {
  const product = `${PRODUCT_TOKEN}/${packageJson.version}`;
  if (contact === undefined) return product;
  if (!/^[!-'*-~]+$/.test(contact)) throw new Error("The crawler's contact may have neither spaces nor parentheses.");
  return `${product} (+${contact})`;
}
