import { ROLE_FUNCTION_LABELS, SENIORITY_LABELS } from "@/lib/prospect-intelligence/extract/roles/vocabulary";
import type { Job } from "@/lib/prospect-intelligence/schemas";

/** `Software engineering, senior`; null where the run was saved before roles were classified. */
export function describeRole({ function: field, seniority }: Pick<Job, "function" | "seniority">): string | null {
  if (field === null) return null;
  if (seniority === null || seniority === "unknown") return ROLE_FUNCTION_LABELS[field];
  return `${ROLE_FUNCTION_LABELS[field]}, ${SENIORITY_LABELS[seniority].toLowerCase()}`;
}
