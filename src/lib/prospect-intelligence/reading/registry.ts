/** Every reader, so that the reading thread finds it by name. */
import { JOB_BOARDS } from "../sources/job-boards/registry";
import { feedReader } from "./feed";
import { pageReader } from "./page";
import type { Reader } from "./reader";

export const READERS: readonly Reader<unknown>[] = [
  pageReader,
  feedReader,
  ...JOB_BOARDS.flatMap(({ readers }) => readers),
];
