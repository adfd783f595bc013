/** Reading a table page by page, each after the last row of the one before (keyset pagination). */
import { z } from "zod";

/** A row's instant to the microsecond, as the database writes it, and its id. */
export interface Cursor {
  at: string;
  id: string;
}

/** Before every row. */
export const BEGIN: Cursor = { at: "-infinity", id: "00000000-0000-0000-0000-000000000000" };

/** Pages of at most `limit` rows, oldest first, the last one empty. */
export async function* readPages<Row extends { id: string }>(
  read: (after: Cursor, limit: number) => Promise<unknown[]>,
  limit: number,
  schema: z.ZodType<Row>,
  instantOf: (row: Row) => string,
  start = BEGIN,
): AsyncGenerator<Row[]> {
  const page = z.array(schema);
  for (let cursor = start; ; ) {
    const rows = page.parse(await read(cursor, limit));
    yield rows;
    const last = rows.at(-1);
    // A short page is no end: the API may be set to answer with fewer rows than were asked for.
    if (last === undefined) return;
    cursor = { at: instantOf(last), id: last.id };
  }
}
