import type { Technology } from "@/lib/prospect-intelligence/schemas";
import { TECHNOLOGY_CATEGORY_LABELS } from "@/lib/prospect-intelligence/technology-categories";

/** Those whose name, category or evidence has every word that is searched for. */
export function findTechnologies(technologies: readonly Technology[], search: string): readonly Technology[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return technologies;
  return technologies.filter(({ name, category, evidence }) => {
    const text = [name, TECHNOLOGY_CATEGORY_LABELS[category], ...evidence.map(({ quote }) => quote)]
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
