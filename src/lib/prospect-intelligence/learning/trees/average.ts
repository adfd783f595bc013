import type { TreeEnsemble } from "./tree";

/**
 * The mean of several ensembles' margins as one ensemble: all their trees, each adding its share. They must have been
 * grown on the same features, for the same objective.
 */
export function averageEnsembles(models: readonly [TreeEnsemble, ...TreeEnsemble[]]): TreeEnsemble {
  const [first] = models;
  if (models.length === 1) return first;
  const names = JSON.stringify([first.objective, first.outputCount, first.features]);
  if (models.some((model) => JSON.stringify([model.objective, model.outputCount, model.features]) !== names)) {
    throw new RangeError("Only ensembles of the same features and objective can be averaged");
  }
  const share = 1 / models.length;
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
