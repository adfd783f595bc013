import type { TreeEnsemble } from "./tree";

/**
 * The sum of several ensembles' margins, each times `share`, as one ensemble of all their trees. They must have been grown
 * on the same features, for the same objective.
 */
export function addEnsembles(models: readonly TreeEnsemble[], share = 1): TreeEnsemble {
  const [first] = models;
  if (!first) throw new RangeError("There is no ensemble to add up");
  if (models.length === 1 && share === 1) return first;
  const names = JSON.stringify([first.objective, first.outputCount, first.features]);
  if (models.some((model) => JSON.stringify([model.objective, model.outputCount, model.features]) !== names)) {
    throw new RangeError("Only ensembles of the same features and objective can be added up");
  }
  return {
    ...first,
    baseMargin: first.baseMargin.map((_, output) =>
      models.reduce((sum, { baseMargin }) => sum + share * baseMargin[output]!, 0),
    ),
    trees: models.flatMap(({ trees }) =>
      trees.map((tree) => ({
        ...tree,
        weight: tree.weight.map((weight) => share * weight),
        gain: tree.gain.map((gain) => share * gain),
      })),
    ),
    treeOutput: Int32Array.from(models.flatMap(({ treeOutput }) => [...treeOutput])),
    treesPerRound: 1,
  };
}
