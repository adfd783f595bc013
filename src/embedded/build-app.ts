/** `npm run build`: the build that `npm start` would make. */
import "./no-telemetry";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build";
import { LaunchError } from "./launch-error";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

try {
  await buildIfStale(REPOSITORY, console.info, (cleanup) => process.once("exit", cleanup));
  console.info("The build is up to date.");
} catch (error) {
  console.error(error instanceof LaunchError ? error.message : error);
  process.exitCode = 1;
}
