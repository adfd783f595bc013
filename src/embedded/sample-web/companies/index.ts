/** The sample companies, in the order worth showing. */
import type { SampleCompany } from "../company";
import { ferrostack } from "./ferrostack";
import { quillmark } from "./quillmark";
import { tesseraGrid } from "./tesseragrid";

export const COMPANIES: readonly SampleCompany[] = [tesseraGrid, quillmark, ferrostack];
