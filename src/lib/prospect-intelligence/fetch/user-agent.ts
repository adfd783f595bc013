/** How the crawler introduces itself. */
import packageJson from "../../../../package.json";

/** The name that robots.txt files know this crawler by. */
export const PRODUCT_TOKEN = "ProspectIntelligence";

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
