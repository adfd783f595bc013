import { z } from "zod";
import { sigmoid, toMargin } from "./objective";
import { OBJECTIVES, type Objective, type Tree, type TreeEnsemble } from "./tree";

export class XgboostFormatError extends Error {
  override name = "XgboostFormatError";
}

/** XGBoost writes whole numbers of its parameters as text; a missing number of an array is NaN, which is null here. */
const countSchema = z.coerce.number().int().min(0);
const numbersSchema = z.array(z.number().nullable());
const indexesSchema = z.array(z.number().int());
const flagsSchema = z.array(z.union([z.boolean(), z.number().int()]));

const treeSchema = z.object({
  tree_param: z.object({ num_nodes: countSchema, size_leaf_vector: countSchema.default(0) }),
  left_children: indexesSchema,
  right_children: indexesSchema,
  split_indices: indexesSchema,
  split_conditions: numbersSchema,
  default_left: flagsSchema,
  base_weights: numbersSchema,
  loss_changes: numbersSchema,
  sum_hessian: numbersSchema,
  split_type: indexesSchema.default([]),
  categories: indexesSchema.default([]),
  categories_nodes: indexesSchema.default([]),
  categories_segments: indexesSchema.default([]),
  categories_sizes: indexesSchema.default([]),
});
type XgboostTree = z.infer<typeof treeSchema>;

const modelSchema = z.object({
  learner: z.object({
    feature_names: z.array(z.string()).default([]),
    feature_types: z.array(z.string()).default([]),
    gradient_booster: z.object({
      name: z.literal("gbtree"),
      model: z.object({
        gbtree_model_param: z.object({ num_parallel_tree: countSchema.default(1) }),
        tree_info: indexesSchema,
        trees: z.array(treeSchema),
      }),
    }),
    learner_model_param: z.object({
      base_score: z.union([z.string(), z.number()]).transform(String),
      num_class: countSchema,
      num_feature: countSchema,
      num_target: countSchema.default(1),
    }),
    objective: z.object({ name: z.string() }),
  }),
});

/**
 * Reads a model XGBoost saved as JSON (`save_model("model.json")`, versions 1.3 to 3.x): its text, or what was parsed
 * from it. Trees of regression, binary and multiclass models with numbers and categories; all trees are used, as
 * Booster.predict does. Throws XgboostFormatError, saying what, for anything else.
 */
export function fromXgboostJson(json: unknown): TreeEnsemble {
  const parsed = modelSchema.safeParse(typeof json === "string" ? parseLoosely(json) : json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new XgboostFormatError(`No XGBoost model of trees: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { learner } = parsed.data;
  const { model } = learner.gradient_booster;
  const { num_class, num_feature, num_target, base_score } = learner.learner_model_param;
  const objective = toObjective(learner.objective.name);
  if (num_target > 1) throw new XgboostFormatError(`The model has ${num_target} targets; one can be served`);
  if (learner.feature_names.length > 0 && learner.feature_names.length !== num_feature) {
    throw new XgboostFormatError(`${learner.feature_names.length} feature names for ${num_feature} features`);
  }
  const outputCount = objective === "multi:softprob" ? num_class : 1;
  if (outputCount < 1 || (objective === "multi:softprob" && outputCount < 2)) {
    throw new XgboostFormatError(`${objective} with ${num_class} classes`);
  }
  const treesPerRound = Math.max(1, model.gbtree_model_param.num_parallel_tree);
  if (
    model.tree_info.length !== model.trees.length ||
    model.tree_info.some((output) => output < 0 || output >= outputCount)
  ) {
    throw new XgboostFormatError("tree_info doesn't name one output for each tree");
  }
  return {
    objective,
    features: Array.from({ length: num_feature }, (_, index) => ({
      name: learner.feature_names[index] ?? `f${index}`,
      type: learner.feature_types[index] === "c" ? "category" : "number",
    })),
    outputCount,
    baseMargin: readBaseMargin(base_score, objective, outputCount),
    trees: model.trees.map((tree, index) => readTree(tree, index, num_feature)),
    treeOutput: Int32Array.from(model.tree_info),
    treesPerRound,
  };
}

/**
 * XGBoost writes NaN and Infinity, which JSON doesn't have: outside of texts they become null. A text without an end
 * counts as one, so that no quote is looked at twice; it is no JSON either way.
 */
function parseLoosely(text: string): unknown {
  const strict = text.replace(/"(?:[^"\\]|\\.)*"?|-?\b(?:NaN|Infinity)\b/gs, (token) =>
    token.startsWith('"') ? token : "null",
  );
  try {
    return JSON.parse(strict);
  } catch (cause) {
    throw new XgboostFormatError("The model is no JSON", { cause });
  }
}

function toObjective(name: string): Objective {
  // The same margins; its output would be the likeliest class alone.
  if (name === "multi:softmax") return "multi:softprob";
  const objective = OBJECTIVES.find((known) => known === name);
  if (!objective) throw new XgboostFormatError(`The objective ${name} can't be served: ${OBJECTIVES.join(", ")} can`);
  return objective;
}

/** One value or probability up to 3.0 ("5E-1"), a list from 3.1 on ("[5E-1]"), with one margin for each class. */
function readBaseMargin(text: string, objective: Objective, outputCount: number): Float64Array {
  const scores = text
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map(Number);
  const isRightCount = scores.length === 1 || scores.length === outputCount;
  if (!isRightCount || scores.some((score) => !Number.isFinite(score))) {
    throw new XgboostFormatError(`base_score is ${text} for ${outputCount} outputs`);
  }
  const margins = scores.map((score) => toMargin(objective, Math.fround(score)));
  return Float64Array.from({ length: outputCount }, (_, output) => margins[output] ?? margins[0] ?? 0);
}

/** Copies a tree's nodes in the order they would have been grown here: parents first, siblings together, deleted ones gone. */
function readTree(tree: XgboostTree, index: number, featureCount: number): Tree {
  const fail = (what: string) => new XgboostFormatError(`Tree ${index}: ${what}`);
  const { left_children, right_children, split_indices, split_conditions, split_type } = tree;
  const nodeCount = left_children.length;
  const arrays = [
    right_children,
    split_indices,
    split_conditions,
    tree.default_left,
    tree.loss_changes,
    tree.sum_hessian,
  ];
  if (
    nodeCount === 0 ||
    nodeCount !== tree.tree_param.num_nodes ||
    arrays.some((array) => array.length !== nodeCount)
  ) {
    throw fail("its arrays aren't one entry for each node");
  }
  if (tree.tree_param.size_leaf_vector > 1) throw fail("its leaves hold more than one value");

  const order = [0];
  const numbers = new Int32Array(nodeCount).fill(-1);
  numbers[0] = 0;
  const waiting = [0];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (left_children[node] === -1) continue;
    const children = [left_children[node]!, right_children[node]!];
    for (const child of children) {
      if (!(child >= 0 && child < nodeCount) || numbers[child] !== -1)
        throw fail(`node ${child} is no node or has two parents`);
      numbers[child] = order.length;
      order.push(child);
    }
    waiting.push(...children.reverse());
  }

  const isLeaf = (node: number) => left_children[node] === -1;
  const isCategory = (node: number) => !isLeaf(node) && split_type[node] === 1;
  const setOfNode = new Map(tree.categories_nodes.map((node, position) => [node, position]));
  const categories: number[] = [];
  const categoryStart: number[] = [];
  const categoryEnd: number[] = [];
  for (const node of order) {
    if (!isLeaf(node) && !(split_indices[node]! >= 0 && split_indices[node]! < featureCount)) {
      throw fail(`node ${node} splits on feature ${split_indices[node]} of ${featureCount}`);
    }
    const number = split_conditions[node];
    if (!isCategory(node) && typeof number !== "number") throw fail(`node ${node} has no number`);
    if (!isCategory(node)) {
      categoryStart.push(-1);
      categoryEnd.push(-1);
      continue;
    }
    const position = setOfNode.get(node);
    if (position === undefined) throw fail(`node ${node} has no categories`);
    const first = tree.categories_segments[position] ?? 0;
    const codes = tree.categories.slice(first, first + (tree.categories_sizes[position] ?? 0));
    if (codes.some((code) => code < 0 || code >= 2 ** 24)) throw fail(`node ${node} has a category out of range`);
    categoryStart.push(categories.length);
    categories.push(...toBits(codes));
    categoryEnd.push(categories.length);
  }

  const pick = (array: readonly (number | null)[]) => order.map((node) => array[node] ?? 0);
  return {
    left: Int32Array.from(order, (node) => (isLeaf(node) ? -1 : numbers[left_children[node]!]!)),
    right: Int32Array.from(order, (node) => (isLeaf(node) ? -1 : numbers[right_children[node]!]!)),
    feature: Int32Array.from(order, (node) => (isLeaf(node) ? 0 : split_indices[node]!)),
    threshold: Float32Array.from(order, (node) => (isLeaf(node) || isCategory(node) ? 0 : split_conditions[node]!)),
    defaultLeft: Uint8Array.from(order, (node) => (isLeaf(node) ? 0 : Number(tree.default_left[node]))),
    weight: Float32Array.from(order, (node) =>
      isLeaf(node) ? split_conditions[node]! : (tree.base_weights[node] ?? 0),
    ),
    gain: Float32Array.from(pick(tree.loss_changes)),
    cover: Float32Array.from(pick(tree.sum_hessian)),
    categories: Uint32Array.from(categories),
    categoryStart: Int32Array.from(categoryStart),
    categoryEnd: Int32Array.from(categoryEnd),
  };
}

function toBits(codes: readonly number[]): number[] {
  const words = new Uint32Array(Math.floor(codes.reduce((most, code) => Math.max(most, code), 0) / 32) + 1);
  for (const code of codes) words[Math.floor(code / 32)]! |= 1 << (code % 32);
  return [...words];
}

/**
 * The model as XGBoost's JSON text, which versions from 1.7 on load. Every number that XGBoost reads at single precision
 * has a point or an exponent (its parser wants one) in as few digits as tell it apart.
 */
export function toXgboostJson(model: TreeEnsemble): string {
  const { objective, features, outputCount, trees, treesPerRound } = model;
  const isMulticlass = objective === "multi:softprob";
  const classCount = isMulticlass ? String(outputCount) : "0";
  return writeJson({
    learner: {
      attributes: {},
      feature_names: features.map(({ name }) => name),
      feature_types: features.map(({ type }) => (type === "category" ? "c" : "float")),
      gradient_booster: {
        model: {
          gbtree_model_param: {
            num_parallel_tree: String(treesPerRound),
            num_trees: String(trees.length),
            size_leaf_vector: "0",
          },
          tree_info: model.treeOutput,
          trees: trees.map((tree, index) => writeTree(tree, index, features.length)),
        },
        name: "gbtree",
      },
      learner_model_param: {
        base_score: writeBaseScore(model),
        boost_from_average: "1",
        num_class: classCount,
        num_feature: String(features.length),
        num_target: "1",
      },
      objective: isMulticlass
        ? { name: objective, softmax_multiclass_param: { num_class: classCount } }
        : { name: objective, reg_loss_param: { scale_pos_weight: "1" } },
    },
    version: [1, 7, 6],
  });
}

/** One number where all outputs begin alike, which every version reads; else a list, as from 3.1 on. */
function writeBaseScore({ objective, baseMargin }: TreeEnsemble): string {
  const scores = Array.from(baseMargin, (margin) =>
    writeFloat(objective === "binary:logistic" ? sigmoid(margin) : margin),
  );
  const isAlike = scores.every((score) => score === scores[0]);
  return isAlike && scores[0] !== undefined ? scores[0] : `[${scores.join(",")}]`;
}

function writeTree(tree: Tree, id: number, featureCount: number): Record<string, unknown> {
  const nodeCount = tree.left.length;
  const isLeaf = (node: number) => tree.left[node] === -1;
  const parents = new Int32Array(nodeCount).fill(NO_PARENT);
  const categoryNodes: number[] = [];
  const segments: number[] = [];
  const sizes: number[] = [];
  const categories: number[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    if (isLeaf(node)) continue;
    parents[tree.left[node]!] = node;
    parents[tree.right[node]!] = node;
    if (tree.categoryStart[node]! < 0) continue;
    const codes = readBits(tree.categories.subarray(tree.categoryStart[node]!, tree.categoryEnd[node]!));
    categoryNodes.push(node);
    segments.push(categories.length);
    sizes.push(codes.length);
    categories.push(...codes);
  }
  return {
    base_weights: tree.weight,
    categories,
    categories_nodes: categoryNodes,
    categories_segments: segments,
    categories_sizes: sizes,
    default_left: tree.defaultLeft,
    id,
    left_children: tree.left,
    loss_changes: tree.gain,
    parents,
    right_children: tree.right,
    split_conditions: tree.threshold.map((threshold, node) => (isLeaf(node) ? tree.weight[node]! : threshold)),
    split_indices: tree.feature,
    split_type: tree.categoryStart.map((start) => (start < 0 ? 0 : 1)),
    sum_hessian: tree.cover,
    tree_param: {
      num_deleted: "0",
      num_feature: String(featureCount),
      num_nodes: String(nodeCount),
      size_leaf_vector: "0",
    },
  };
}

/** XGBoost's mark of the root. */
const NO_PARENT = 2 ** 31 - 1;

function readBits(words: Uint32Array): number[] {
  const codes: number[] = [];
  words.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit += 1) if ((word >>> bit) & 1) codes.push(32 * index + bit);
  });
  return codes;
}

/** JSON text in which arrays of single-precision numbers are written as such, and the other typed arrays as integers. */
function writeJson(value: unknown): string {
  if (value instanceof Float32Array) return `[${Array.from(value, writeFloat).join(",")}]`;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(",")}]`;
  if (ArrayBuffer.isView(value)) return `[${value.toString()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${writeJson(part)}`)}}`;
}

/** The shortest text that reads back as the same single-precision number, never without a point or an exponent. */
function writeFloat(value: number): string {
  const single = Math.fround(value);
  if (Object.is(single, -0)) return "-0.0";
  for (let digits = 6; digits <= 9; digits += 1) {
    const text = String(Number(single.toPrecision(digits)));
    if (Math.fround(Number(text)) === single) return /[.e]/.test(text) ? text : `${text}.0`;
  }
  return String(single);
}
