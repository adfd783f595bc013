import type { Source } from "./source";

export const blog: Source<"website"> = {
  name: "blog",
  subject: "The blog page",
  needs: ["website"],
  provides: [],
  async research() {
    return { status: "skipped", reason: "Not looked at", signals: [] };
  },
};
