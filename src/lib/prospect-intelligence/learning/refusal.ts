import type { PostgrestError } from "@supabase/supabase-js";
import { ProductError } from "../errors";

/** Why the database makes nothing live, which it says in words for people, as an answer; any other error as it is. */
export function toRefusal(error: PostgrestError, what: "model" | "policy"): Error {
  if (error.code === "P0002") return new ProductError("not_found", `There is no ${what} with this version.`);
  if (error.code === "42501") return new ProductError("forbidden", `Only an admin decides which ${what} is live.`);
  if (error.code === "PT409") return new ProductError("conflict", error.message);
  return error;
}
