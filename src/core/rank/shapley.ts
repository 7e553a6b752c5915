/**
 * Exact Shapley values (Shapley 1953; for models Lundberg & Lee 2017): what each of `players` adds to the worth on
 * average over all orders in which they could join. `worth` is asked once for every set of them, given as bits;
 * the values sum to the worth of all less that of none. Takes 2 to the number of players evaluations.
 */
export function shapleyValues(players: number, worth: (coalition: number) => number): number[] {
  const worths = Float64Array.from({ length: 2 ** players }, (_, coalition) => worth(coalition))
  const shares = sharesBySize(players)
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player
    let value = 0
    for (let others = 0; others < worths.length; others++) {
      if ((others & own) === 0) value += shares[size(others)] * (worths[others | own] - worths[others])
    }
    return value
  })
}

/** The share of all orders in which a given set of so many players comes before one given other. */
function sharesBySize(players: number): number[] {
  const shares = [1 / players]
  for (let others = 1; others < players; others++)
    shares.push((shares[others - 1] * others) / (players - others))
  return shares
}

function size(coalition: number): number {
  let count = 0
  for (let left = coalition; left > 0; left &= left - 1) count++
  return count
}
