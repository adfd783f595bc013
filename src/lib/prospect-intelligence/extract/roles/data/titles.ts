/** All titles that decide by themselves, the first to count first. */
import type { Titles } from "../rules";
import { COMMERCIAL_TITLES } from "./titles-commercial";
import { EVERYDAY_TITLES } from "./titles-everyday";
import { OFFICE_TITLES } from "./titles-office";
import { PROFESSION_TITLES } from "./titles-professions";
import { SERVICE_TITLES } from "./titles-service";
import { TECHNOLOGY_TITLES } from "./titles-technology";
import { TRADE_TITLES } from "./titles-trades";

export const TITLES: readonly Titles[] = [
  ...OFFICE_TITLES,
  ...COMMERCIAL_TITLES,
  ...PROFESSION_TITLES,
  ...TECHNOLOGY_TITLES,
  ...TRADE_TITLES,
  ...EVERYDAY_TITLES,
  ...SERVICE_TITLES,
];
