/**
 * The products we know, one file a category. Each is described in our own words from what its vendor documents or the
 * product is seen to do; a product's every sign has a case in `../cases` that shows it.
 */
import type { TechnologyCategory } from "../../../technology-categories";
import type { Fingerprint } from "../fingerprint";
import { analytics } from "./analytics";
import { auth } from "./auth";
import { cdn } from "./cdn";
import { cloud } from "./cloud";
import { cms } from "./cms";
import { collaboration } from "./collaboration";
import { crm } from "./crm";
import { development } from "./development";
import { ecommerce } from "./ecommerce";
import { email } from "./email";
import { featureFlags } from "./feature-flags";
import { framework } from "./framework";
import { marketing } from "./marketing";
import { observability } from "./observability";
import { operations } from "./operations";
import { payments } from "./payments";
import { recruiting } from "./recruiting";
import { search } from "./search";
import { security } from "./security";
import { support } from "./support";

export const FINGERPRINTS: Readonly<Record<TechnologyCategory, readonly Fingerprint[]>> = {
  cloud,
  cdn,
  framework,
  cms,
  ecommerce,
  payments,
  analytics,
  marketing,
  crm,
  support,
  auth,
  feature_flags: featureFlags,
  search,
  observability,
  security,
  email,
  collaboration,
  development,
  operations,
  recruiting,
};
