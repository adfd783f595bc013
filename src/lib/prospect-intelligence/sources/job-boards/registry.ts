/** The job boards that are read. For roles that several list, the earlier one wins; a page's own list comes last. */
import { ashby } from "./ashby";
import { bamboohr } from "./bamboohr";
import { breezy } from "./breezy";
import { greenhouse } from "./greenhouse";
import type { JobBoard } from "./job-board";
import { jsonLd } from "./json-ld";
import { lever, leverEu } from "./lever";
import { pinpoint } from "./pinpoint";
import { rippling } from "./rippling";

export const JOB_BOARDS: readonly JobBoard[] = [
  greenhouse,
  lever,
  leverEu,
  ashby,
  bamboohr,
  breezy,
  pinpoint,
  rippling,
  jsonLd,
];
