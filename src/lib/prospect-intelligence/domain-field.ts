import { ProductError } from "./errors";
import { parseDomain } from "./fetch/domain";

/** The domain in a request's `domain` field. What is wrong with it is said of that field. */
export function parseDomainField(input: string): string {
  try {
    return parseDomain(input);
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    const { code, message } = error;
    throw new ProductError(code, message, { cause: error, issues: [{ path: "domain", message }] });
  }
}
