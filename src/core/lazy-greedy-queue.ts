/** Items 0 to count − 1 whose values never rise; the best is found without looking at all of them again. */
export interface LazyGreedyQueue {
  /** The item of the highest value now, the lower one of equals; -1 where none is left. */
  best(): number
  /** Takes the item that `best` gave last out of the queue. */
  drop(): void
}

interface Entry {
  readonly item: number
  /** Its value when last looked at: never below the value now. */
  bound: number
}

/**
 * The lazy evaluation of greedy algorithms: Minoux, "Accelerated Greedy Algorithms for Maximizing Submodular Set
 * Functions" (1978). A heap of values seen earlier; only what comes to its top is looked at again.
 */
export function lazyGreedyQueue(
  items: readonly number[],
  worthOf: (item: number) => number,
): LazyGreedyQueue {
  const heap = items.map((item): Entry => ({ item, bound: worthOf(item) })).sort(byBound)
  const best = () => {
    while (heap.length > 0) {
      const top = heap[0]
      const value = worthOf(top.item)
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
  return { best, drop }
}

function byBound(a: Entry, b: Entry): number {
  return b.bound - a.bound || a.item - b.item
}

/** Lets the top of the binary heap down to its place. */
function sink(heap: Entry[]): void {
  const entry = heap[0]
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child + 1 < heap.length && byBound(heap[child + 1], heap[child]) < 0) child++
    if (child >= heap.length || byBound(entry, heap[child]) <= 0) break
    heap[at] = heap[child]
    at = child
  }
  heap[at] = entry
}
