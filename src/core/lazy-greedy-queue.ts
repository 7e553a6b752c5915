/** A priority queue of items whose values may fall but never rise unless they are added again; it finds the best without evaluating all of them. */
export interface LazyGreedyQueue {
  /** The item with the highest value now, the smallest of equal ones; -1 where the queue is empty. */
  best(): number
  /** Removes the item that `best` gave last. */
  drop(): void
  /** Puts an item in, or in once more with the value that it has risen to. */
  add(item: number): void
}

interface Entry {
  readonly item: number
  /** Its value when last evaluated, or what it was bounded by before: an upper bound of its value now. */
  bound: number
}

/**
 * A lazy greedy queue of `items`: Minoux, "Accelerated Greedy Algorithms for Maximizing Submodular Set Functions" (1978).
 * A binary heap by the last known values; only the item at its top is evaluated again. `bound` gives upper bounds of the first
 * values, where these cost more; by default they are evaluated.
 */
export function lazyGreedyQueue(
  items: readonly number[],
  evaluate: (item: number) => number,
  bound = evaluate,
): LazyGreedyQueue {
  const heap: Entry[] = []
  for (const item of items) heap.push({ item, bound: bound(item) })
  for (let at = heap.length >> 1; at-- > 0; ) sink(heap, at)
  const best = () => {
    while (heap.length > 0) {
      const top = heap[0]
      const value = evaluate(top.item)
      if (!(value < top.bound)) return top.item
      top.bound = value
      sink(heap)
    }
    return -1
  }
  const drop = () => {
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    heap[0] = last
    sink(heap)
  }
  const add = (item: number) => {
    heap.push({ item, bound: bound(item) })
    rise(heap)
  }
  return { best, drop, add }
}

function byBound(a: Entry, b: Entry): number {
  return b.bound - a.bound || a.item - b.item
}

/** Restores the heap order after an entry, by default its top, has changed to a lower bound. */
function sink(heap: Entry[], from = 0): void {
  const entry = heap[from]
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child + 1 < heap.length && byBound(heap[child + 1], heap[child]) < 0) child++
    if (child >= heap.length || byBound(entry, heap[child]) <= 0) break
    heap[at] = heap[child]
    at = child
  }
  heap[at] = entry
}

/** Restores the heap order after an entry was put at its end. */
function rise(heap: Entry[]): void {
  let at = heap.length - 1
  const entry = heap[at]
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (byBound(heap[parent], entry) <= 0) break
    heap[at] = heap[parent]
    at = parent
  }
  heap[at] = entry
}
