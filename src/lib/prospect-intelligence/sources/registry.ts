/** The sources of research. For a signal that several establish, the earlier one wins; a source stands after its needs. */
import { about } from "./about";
import { blog } from "./blog";
import { careers } from "./careers";
import type { Source } from "./source";
import { technology } from "./technology";
import { website } from "./website";

export const SOURCES: readonly Source[] = [website, about, careers, blog, technology];
