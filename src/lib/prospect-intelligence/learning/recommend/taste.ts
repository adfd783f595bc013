/**
 * A rep's own taste: which accounts of those shown they went on to contact. A ridge regression of their own answers on a
 * few features, shrunk towards "like everybody": with few answers it says nothing. It is worked out anew for each decision
 * from the rep's own log, kept nowhere, and enters the decision as one feature, whose weight the team's policy learns.
 */
import { cholesky, solveLower, solveLowerTransposed } from "./linear-algebra";

/** How many answers it takes until a unit of a feature counts half of what they say. */
const SHRINKAGE = 12;

export interface Answer {
  /** Those features of the account, as it was shown, that taste is told from. */
  features: ArrayLike<number>;
  /** Whether the rep contacted the account; what is too young to tell is left out. */
  isContacted: boolean;
}

/** How much likelier than usual a contact is, in probability, per unit of each of `size` features. */
export function fitTaste(answers: readonly Answer[], size: number): Float64Array {
  const taste = new Float64Array(size);
  if (answers.length === 0) return taste;
  const rate = answers.filter(({ isContacted }) => isContacted).length / answers.length;
  const means = Array.from(
    { length: size },
    (_, index) => answers.reduce((sum, { features }) => sum + (features[index] as number), 0) / answers.length,
  );
  const gram = new Float64Array(size * size);
  for (let index = 0; index < size; index += 1) gram[index * size + index] = SHRINKAGE;
  const moment = new Float64Array(size);
  for (const { features, isContacted } of answers) {
    const row = means.map((mean, index) => (features[index] as number) - mean);
    for (let i = 0; i < size; i += 1) {
      moment[i] = (moment[i] as number) + (row[i] as number) * (Number(isContacted) - rate);
      for (let j = 0; j <= i; j += 1) {
        gram[i * size + j] = (gram[i * size + j] as number) + (row[i] as number) * (row[j] as number);
      }
    }
  }
  const factor = cholesky(gram, size);
  return solveLowerTransposed(factor, solveLower(factor, moment));
}
