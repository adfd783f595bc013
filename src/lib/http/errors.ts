/** The one place where an error becomes an answer. */
import type { z } from "zod";
import type { Logger } from "../logger";
import { type ErrorCode, type FieldIssue, ProductError } from "../prospect-intelligence/errors";

/** What every error is answered with. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; issues?: FieldIssue[] };
}

/** An error as a `ProductError`: itself, or `internal` with a neutral message and the error as its cause. */
export function toProductError(error: unknown): ProductError {
  if (error instanceof ProductError) return error;
  return new ProductError("internal", "Something went wrong on our side. Please try again.", { cause: error });
}

export function toErrorBody({ code, message, issues }: ProductError): ErrorBody {
  return { error: { code, message, ...(issues ? { issues } : {}) } };
}

/** Answers with the error's status and envelope. Whatever nobody meant to happen is logged with its cause. */
export function toErrorResponse(error: unknown, log: Logger): Response {
  const productError = toProductError(error);
  logUnexpected(productError, log);
  const headers = new Headers({ "cache-control": "no-store" });
  if (productError.code === "rate_limited") headers.set("retry-after", String(productError.retryAfter ?? 60));
  if (productError.code === "unauthenticated") headers.set("www-authenticate", "Bearer");
  return Response.json(toErrorBody(productError), { status: productError.status, headers });
}

export function logUnexpected(error: ProductError, log: Logger): void {
  if (error.code === "internal") log.error({ err: error.cause ?? error }, "request failed");
}

/** A field's error under its path, e.g. `metadata.interactionId`. */
export function toInvalidField(error: z.ZodError): ProductError {
  const issues = error.issues.flatMap((issue) =>
    // zod reports fields that should not be there at the object around them.
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join("."), message: "This field is not known." }))
      : [{ path: issue.path.join("."), message: issue.message }],
  );
  return new ProductError("invalid_field", "Some fields are not valid.", { issues });
}
