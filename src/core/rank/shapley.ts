/**
 * Exact Shapley values (Shapley 1953; for models Lundberg & Lee 2017): what each of `players` adds to the worth of a
 * coalition, averaged over all orders in which they could join. `worth` is called once for every coalition, which it
 * gets as bits: 2 to the number of players calls. The values sum to the worth of all players less that of none.
 */
export function shapleyValues(players: number, worth: (coalition: number) => number): number[] {
  const worths = Float64Array.from({ length: 2 ** players }, (_, coalition) => worth(coalition))
  const shares = orderShares(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    let value = 0
    for (let others = 0; others < worths.length; others++) {
      if ((others & bit) === 0) value += shares[sizeOf(others)] * (worths[others | bit] - worths[others])
    }
    return value
  })
}

/** By size of a coalition, the share of orders in which just its members come before one given other player. */
function orderShares(players: number): number[] {
  const shares = [1 / players]
  for (let others = 1; others < players; others++)
    shares.push((shares[others - 1] * others) / (players - others))
  return shares
}

function sizeOf(coalition: number): number {
  let count = 0
  for (let left = coalition; left > 0; left &= left - 1) count++
  return count
}
