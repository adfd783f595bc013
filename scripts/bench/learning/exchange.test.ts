import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXCHANGES, GOLDEN_SIZE, nameOf, trainOurs } from "./exchange";

const FIXTURES = new URL("../../../src/lib/prospect-intelligence/learning/trees/__fixtures__/", import.meta.url);

test.each(EXCHANGES.map((exchange) => ({ name: nameOf(exchange), exchange })))(
  "training gives the bytes that XGBoost answered with, still: $name",
  ({ name, exchange }) => {
    const golden = JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), "utf8"));
    // Where training is meant to change: npm run bench:learning -- --part golden
    expect(trainOurs(exchange, GOLDEN_SIZE).json === golden.ours.json).toBe(true);
  },
);
