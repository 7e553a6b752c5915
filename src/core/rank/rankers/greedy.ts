/** Scores that put sentences in a given order: 1 for the first, falling in equal steps to 1 / count for the last. */
export function scoresFromOrder(order: readonly number[]): Float64Array {
  const scores = new Float64Array(order.length)
  for (const [place, sentence] of order.entries()) scores[sentence] = (order.length - place) / order.length
  return scores
}

/** The item with the highest value, the first of equal ones; undefined where there are no items. */
export function argmax(items: Iterable<number>, evaluate: (item: number) => number): number | undefined {
  let best: number | undefined
  let highest = -Infinity
  for (const item of items) {
    const value = evaluate(item)
    if (value <= highest) continue
    best = item
    highest = value
  }
  return best
}
