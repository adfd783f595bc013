/**
 * The vendors' job boards at their twin hosts under `.example`: the same paths, the same shapes and the same habits
 * with names that never were. Adding a vendor is a file here, its line below, and its name in `SAMPLE_ATS`.
 */
import { ashby } from "./ashby";
import { bamboohr } from "./bamboohr";
import { breezy } from "./breezy";
import { greenhouse } from "./greenhouse";
import { lever } from "./lever";
import { personio } from "./personio";
import { pinpoint } from "./pinpoint";
import { recruitee } from "./recruitee";
import { rippling } from "./rippling";
import { smartRecruiters } from "./smartrecruiters";
import { teamtailor } from "./teamtailor";
import type { Host, VendorHosts } from "./vendor";
import { workable } from "./workable";
import { workday } from "./workday";

const HOSTS: VendorHosts = {
  ...greenhouse,
  ...lever,
  ...ashby,
  ...workable,
  ...smartRecruiters,
  ...recruitee,
  ...personio,
  ...teamtailor,
  ...bamboohr,
  ...breezy,
  ...pinpoint,
  ...rippling,
  ...workday,
};

/** Names of the twin hosts; `*` stands for one label. */
export const JOB_BOARD_HOSTS: readonly string[] = Object.keys(HOSTS).filter((name) => !name.includes(" "));

/** What answers at a vendor's twin host: undefined where none is, null where the host does not take the method. */
export function findJobBoardHost(method: "GET" | "POST", hostname: string): Host | null | undefined {
  for (const name of [hostname, hostname.replace(/^[^.]+/, "*")]) {
    const takesGet = HOSTS[name];
    const found = method === "GET" ? takesGet : HOSTS[`${method} ${name}`];
    if (found !== undefined) return found;
    if (takesGet !== undefined) return null;
  }
  return undefined;
}
