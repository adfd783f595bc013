/**
 * Best of K at random ("tournament selection": Goldberg & Deb, "A comparative analysis of selection schemes used in genetic
 * algorithms", 1991, here without replacement). It sits between uniform (K = 1) and always the best (K = n), with a closed
 * form for every account's chance, so that what is logged is exact; and since K can grow a step at a time, the next policy
 * never strays so far from the present one that the present one's log could not judge it.
 */

/**
 * The chance of each rank, best first, to be the best of K drawn from n without replacement:
 * C(n − 1 − rank, K − 1) ÷ C(n, K). They fall with the rank and add up to 1.
 */
export function tournamentShares(n: number, size: number): Float64Array {
  const k = Math.max(1, Math.min(size, n));
  const shares = new Float64Array(n);
  let share = k / n;
  for (let rank = 0; rank < n && share > 0; rank += 1) {
    shares[rank] = share;
    share *= (n - k - rank) / (n - 1 - rank);
  }
  return shares;
}
