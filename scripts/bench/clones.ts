/**
 * Many companies out of the few of the sample web: `quillmark-017.example` is Quillmark once more, with its own site,
 * board and addresses. Pure: names on the way in, texts on the way out.
 */
import { SAMPLE_COMPANIES } from "@/embedded/sample-web";

const LABELS = SAMPLE_COMPANIES.map(({ domain }) => domain.replace(/\.example$/, ""));
/** A label of the sample web with the number of a clone: `quillmark-017`. */
const CLONE = new RegExp(`(${LABELS.join("|")})-(\\d{3})`, "g");

/** `cloneDomain("quillmark.example", 17)` → `quillmark-017.example` */
export function cloneDomain(domain: string, number: number): string {
  return domain.replace(/\.example$/, `-${String(number).padStart(3, "0")}.example`);
}

/** Text about a clone as it reads for the company itself. */
export function toOriginal(text: string): string {
  return text.replace(CLONE, "$1");
}

/** What turns texts about the company into ones about its clone; null when `text` names no clone. */
export function findClone(text: string): ((text: string) => string) | null {
  CLONE.lastIndex = 0;
  const [, label, number] = CLONE.exec(text) ?? [];
  if (label === undefined) return null;
  const everywhere = new RegExp(`${label}(?!-\\d{3})`, "g");
  return (original) => original.replace(everywhere, `${label}-${number}`);
}
