/**
 * The sources of research. For a signal that several establish, the earlier one wins. A source stands after its needs,
 * and those with more requests one after another stand before those with one, since a host is asked in this order.
 */
import { about } from "./about";
import { blog } from "./blog";
import { careers } from "./careers";
import { customers } from "./customers";
import { legal } from "./legal";
import { pricing } from "./pricing";
import type { Source } from "./source";
import { technology } from "./technology";
import { trust } from "./trust";
import { website } from "./website";

export const SOURCES: readonly Source[] = [website, careers, blog, about, technology, legal, pricing, customers, trust];
