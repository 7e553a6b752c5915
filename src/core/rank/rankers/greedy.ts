/** Scores that express the order in which sentences were taken: 1 for the first, falling evenly towards 0. */
export function scoresOfOrder(order: readonly number[]): Float64Array {
  const scores = new Float64Array(order.length)
  for (const [place, sentence] of order.entries()) scores[sentence] = (order.length - place) / order.length
  return scores
}

/** The item of the highest value, the first of equals; undefined where there is none. */
export function highest(items: Iterable<number>, worthOf: (item: number) => number): number | undefined {
  let best: number | undefined
  let most = -Infinity
  for (const item of items) {
    const value = worthOf(item)
    if (value <= most) continue
    best = item
    most = value
  }
  return best
}
