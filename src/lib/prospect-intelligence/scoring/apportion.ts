/**
 * Splits `total` whole points over integer weights by the largest-remainder method (Hamilton's): each gets the floor of
 * its quota, and what is left goes to the largest remainders, earlier entries first on a tie. Only integer arithmetic,
 * so that the same weights give the same points on every machine. The result adds up to `total` exactly; all zeros when
 * the weights add up to nothing.
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);

  const shares = weights.map((weight, index) => ({
    index,
    points: Math.floor((weight * total) / sum),
    remainder: (weight * total) % sum,
  }));
  const left = total - shares.reduce((a, share) => a + share.points, 0);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const share of byRemainder.slice(0, left)) share.points += 1;
  return shares.map((share) => share.points);
}
