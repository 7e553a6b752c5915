/** A thing that may go into the knapsack. */
export interface Item {
  /** Above 0. */
  readonly value: number
  /** A whole number from 1. */
  readonly cost: number
}

/** Items around the break that are weighed against each other exactly … */
const CORE = 128
/** … and the steps into which the capacity left for them is divided: both bound time and memory. */
const MOST_STEPS = 8192

/**
 * The indices of the items that together are worth most without costing more than `capacity`, in no order. Exact
 * for up to `CORE` items. Beyond, the items of the best value for their cost are taken outright and those far
 * behind never, since only items near where the capacity runs out are in doubt: the core of Balas & Zemel (1980),
 * "An Algorithm for Large Zero-One Knapsack Problems". Time grows with n log n.
 */
export function knapsack(items: readonly Item[], capacity: number): number[] {
  const order = [...items.keys()].sort((a, b) => density(items[b]) - density(items[a]) || a - b)
  const core = Math.max(0, breakOf(order, items, capacity) - CORE / 2)
  const taken = order.slice(0, core)
  const left = taken.reduce((sum, index) => sum - items[index].cost, capacity)
  return [...taken, ...exact(order.slice(core, core + CORE), items, left)]
}

function density({ value, cost }: Item): number {
  return value / cost
}

/** How many items in order fit before the first that does not. */
function breakOf(order: readonly number[], items: readonly Item[], capacity: number): number {
  let left = capacity
  const at = order.findIndex((index) => {
    left -= items[index].cost
    return left < 0
  })
  return at < 0 ? order.length : at
}

/** Dynamic programming over the capacity; costs are rounded up to whole steps, so the limit holds. */
function exact(candidates: readonly number[], items: readonly Item[], capacity: number): number[] {
  const step = Math.ceil(capacity / MOST_STEPS) || 1
  const steps = Math.floor(capacity / step)
  const costs = candidates.map((index) => Math.ceil(items[index].cost / step))
  const best = new Float64Array(steps + 1)
  const takes = candidates.map((index, at) => take(best, costs[at], items[index].value))
  const picked: number[] = []
  let left = steps
  for (let at = candidates.length - 1; at >= 0; at--) {
    if (takes[at][left] === 0) continue
    picked.push(candidates[at])
    left -= costs[at]
  }
  return picked
}

/** Offers one more item to the best values by capacity; gives where it is taken. */
function take(best: Float64Array, cost: number, value: number): Uint8Array {
  const taken = new Uint8Array(best.length)
  for (let room = best.length - 1; room >= cost; room--) {
    if (best[room - cost] + value <= best[room]) continue
    best[room] = best[room - cost] + value
    taken[room] = 1
  }
  return taken
}
