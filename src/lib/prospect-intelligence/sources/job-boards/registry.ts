/** The job boards that are read. For roles that several list, the earlier one wins; a page's own list comes last. */
import { ashby } from "./ashby";
import { bamboohr } from "./bamboohr";
import { breezy } from "./breezy";
import { greenhouse } from "./greenhouse";
import type { JobBoard } from "./job-board";
import { jsonLd } from "./json-ld";
import { lever, leverEu } from "./lever";
import { personio } from "./personio";
import { pinpoint } from "./pinpoint";
import { recruitee } from "./recruitee";
import { rippling } from "./rippling";
import { smartRecruiters } from "./smartrecruiters";
import { teamtailor } from "./teamtailor";
import { workable } from "./workable";
import { workday } from "./workday";

export const JOB_BOARDS: readonly JobBoard[] = [
  greenhouse,
  lever,
  leverEu,
  ashby,
  bamboohr,
  breezy,
  pinpoint,
  rippling,
  workable,
  smartRecruiters,
  recruitee,
  personio,
  teamtailor,
  workday,
  jsonLd,
];
