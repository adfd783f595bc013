/**
 * `node exit-with-parent.ts <script> [argument …]` runs the script in a process that ends when the launcher does: the
 * channel between them closes even when the launcher was killed and could tell nobody.
 */
import { createRequire } from "node:module";

process.once("disconnect", () => process.exit(1));
// A script that is done may end before that.
process.channel?.unref();

process.argv.splice(1, 1);
const [, script = ""] = process.argv;
createRequire(import.meta.url)(script);
