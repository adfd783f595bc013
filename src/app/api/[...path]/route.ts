import { toErrorResponse } from "@/lib/http/errors";
import { logger } from "@/lib/logger";
import { ProductError } from "@/lib/prospect-intelligence/errors";

/** An address that no route has is answered as an error of the API, not with a page. */
function answerNotFound(): Response {
  return toErrorResponse(new ProductError("not_found", "There is no such address."), logger);
}

export {
  answerNotFound as DELETE,
  answerNotFound as GET,
  answerNotFound as PATCH,
  answerNotFound as POST,
  answerNotFound as PUT,
};
