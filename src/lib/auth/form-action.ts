import "server-only";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { logger } from "../logger";
import { ProductError } from "../prospect-intelligence/errors";
import { type FormState, keptValues, readForm } from "./forms";

/**
 * The frame of every form's action: reads and checks the form, runs `verb`, and turns whatever goes wrong into a state
 * that the form can show. A `ProductError` says its own message; anything else is logged and stays neutral.
 */
export async function runFormAction<T>(
  name: string,
  schema: z.ZodType<T>,
  form: FormData,
  verb: (input: T) => Promise<string | undefined>,
): Promise<FormState> {
  const fields = readForm(form);
  const values = keptValues(fields);
  const parsed = schema.safeParse(fields);
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error);
    return { status: "error", fieldErrors: fieldErrors as Record<string, string[]>, values };
  }
  try {
    return { status: "success", message: await verb(parsed.data) };
  } catch (error) {
    // A redirect is an exception to Next, and no error.
    unstable_rethrow(error);
    if (error instanceof ProductError) {
      const fieldErrors = error.issues && Object.fromEntries(error.issues.map((i) => [i.path, [i.message]]));
      return { status: "error", message: fieldErrors ? undefined : error.message, fieldErrors, values };
    }
    logger.error({ name, err: error }, "form action failed");
    return { status: "error", message: "Something went wrong on our side. Please try again.", values };
  }
}
