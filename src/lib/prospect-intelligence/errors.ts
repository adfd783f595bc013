/** Error codes of the product, and the one map from a code to an HTTP status. */
export const ERROR_STATUS = {
  malformed_json: 400,
  unauthenticated: 401,
  not_a_member: 403,
  foreign_origin: 403,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid_field: 422,
  /** Not a domain that can stand on the public internet. */
  invalid_domain: 422,
  /** The name does not exist in DNS. */
  domain_not_found: 422,
  /** The name or a redirect leads to an address that is never visited. */
  address_blocked: 422,
  /** Too little was logged yet to learn from. */
  not_enough_data: 422,
  rate_limited: 429,
  /** No model provider is configured. */
  brief_unavailable: 404,
  /** The model provider failed, or nothing it wrote could be traced to a signal. */
  brief_failed: 502,
  internal: 500,
  /** The site answered, and refused every request. */
  site_refused: 502,
  /** No connection, TLS failure, or no answer in time. */
  site_unreachable: 502,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export interface FieldIssue {
  /** Path of the field, joined with dots. */
  path: string;
  message: string;
}

/** An error whose message may be shown to the person who caused it. Anything else is answered as `internal`. */
export class ProductError extends Error {
  readonly code: ErrorCode;
  readonly issues: FieldIssue[] | undefined;
  /** Seconds to wait, for `rate_limited`. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; issues?: FieldIssue[]; retryAfter?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "ProductError";
    this.code = code;
    this.issues = options.issues;
    this.retryAfter = options.retryAfter;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
