/**
 * Measures how well the learning systems learn in simulated worlds whose truth is known: `npm run eval:learning`.
 *
 * Every part tries worlds of its own seeds, prints a figure beside each of its targets, and the command exits with 1 when
 * one is missed. `-- --only intent --worlds 3` tries less, `-- --json` prints all figures of standard output as JSON.
 */
import { parseArgs } from "node:util";
import { evaluateIntent } from "./intent";
import { evaluateModel } from "./model-targets";
import { evaluateOffPolicyEstimates } from "./off-policy";
import type { Part } from "./part";
import { evaluateRecommender } from "./recommend";

const PARTS: Readonly<Record<string, Part>> = {
  model: evaluateModel,
  intent: evaluateIntent,
  recommend: evaluateRecommender,
  "off-policy": evaluateOffPolicyEstimates,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, worlds: { type: "string" }, json: { type: "boolean", default: false } },
});
const names = values.only === undefined ? Object.keys(PARTS) : [values.only];
const worlds = values.worlds === undefined ? undefined : Number(values.worlds);
if (names.some((name) => !Object.hasOwn(PARTS, name)) || (worlds !== undefined && !(worlds >= 1))) {
  console.error(`Usage: npm run eval:learning [-- --only ${Object.keys(PARTS).join("|")}] [--worlds 20] [--json]`);
  process.exit(2);
}

const measured = names.flatMap((name) => {
  const report = (done: number, total: number) => console.error(`${name}: ${done} of ${total}`);
  return (PARTS[name] as Part)(report, worlds).map((figure) => ({ part: name, ...figure }));
});
if (values.json) console.log(JSON.stringify(measured, null, 2));
else {
  for (const { part, meaning, value, target, isReached, detail } of measured) {
    console.log(`${isReached ? "reached" : "MISSED "}  ${part}: ${meaning} is ${value.toFixed(4)} (target ${target})`);
    if (detail) console.log(`         ${detail}`);
  }
}
process.exitCode = measured.every(({ isReached }) => isReached) ? 0 : 1;
