import type { Source } from "./source";

export const careers: Source<"website"> = {
  name: "careers",
  subject: "The careers page",
  needs: ["website"],
  provides: [],
  async research() {
    return { status: "skipped", reason: "Not looked at", signals: [] };
  },
};
