/** What an export says of itself: the file beside its rows. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { FEATURE_TYPES } from "@/lib/prospect-intelligence/learning/features";
import { LABELS } from "@/lib/prospect-intelligence/learning/labels";

const countSchema = z.number().int().nonnegative();

export const manifestSchema = z.object({
  format: z.literal(1),
  file: z.string(),
  /** Of the file, hex. */
  sha256: z.string(),
  /** Of the rows, as `icp_models.data_hash` names them. */
  dataHash: z.string(),
  featuresVersion: z.string(),
  label: z.object({ name: z.enum(LABELS), meaning: z.string(), windowDays: z.number().int() }),
  /** ISO instants: of what is known, and of the first and last run. */
  asOf: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  isSimulated: z.boolean(),
  /** Of all successful runs: the rows, and why others are none. */
  counts: z.object({
    runs: countSchema,
    rows: countSchema,
    outcomes: countSchema,
    censored: countSchema,
    leftOut: countSchema,
    repeated: countSchema,
  }),
  /** Rows to learn from, to calibrate with, to measure on; the others may share an outcome with a test row. */
  parts: z.object({ train: countSchema, calibrate: countSchema, test: countSchema, purged: countSchema }),
  /** Columns besides the features. */
  columns: z.array(z.object({ name: z.string(), type: z.string(), meaning: z.string() })),
  /** In the order the model reads them. A category's values are its codes: the places of `categories`. */
  features: z.array(
    z.object({
      name: z.string(),
      type: z.enum(FEATURE_TYPES),
      unit: z.string().optional(),
      meaning: z.string(),
      categories: z.array(z.string()).optional(),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

export async function readManifest(file: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
