/** Tokens in a row that are looked for in both texts. */
const RUN = 4

/** More than there are tokens in any page; two names below it make one number that is exact. */
const MOST_NAMES = 2 ** 26

/** A place of one text and that of the other. */
type Pair = readonly [from: number, to: number]

/**
 * Where the tokens of a text stand in another that holds it among other things, with marks of notes in it and the like: for each
 * its place there, ascending; -1 for those that it lacks or has twice. From runs that both have once on, in their order in both,
 * it goes as far as they agree: patience diff (Bram Cohen, https://bramcohen.livejournal.com/73318.html).
 */
export function aligned(from: readonly number[], to: readonly number[]): Int32Array {
  const places = new Int32Array(from.length).fill(-1)
  const pairs = longestAscending(uniqueRuns(from, to))
  let least = 0
  for (const [at, [start, place]] of pairs.entries()) {
    const end = pairs[at + 1]?.[0] ?? from.length
    const most = pairs[at + 1]?.[1] ?? to.length
    for (let back = 1; start - back >= 0 && place - back >= least; back++) {
      if (places[start - back] >= 0 || from[start - back] !== to[place - back]) break
      places[start - back] = place - back
    }
    let length = 0
    while (start + length < end && place + length < most && from[start + length] === to[place + length]) {
      places[start + length] = place + length
      length++
    }
    least = place + length
  }
  return places
}

/** The places of runs that stand once in each text, in the order of the first. */
function uniqueRuns(from: readonly number[], to: readonly number[]): Pair[] {
  const names = runNames()
  const there = placesOf(names(to))
  return [...placesOf(names(from))].flatMap(([name, at]) => {
    const place = there.get(name) ?? -1
    return at >= 0 && place >= 0 ? [[at, place] as const] : []
  })
}

/** Names runs of four by the names of two that are made of two each (Karp, Miller & Rosenberg 1972). */
function runNames(): (ids: readonly number[]) => number[] {
  const twos = new Map<number, number>()
  const fours = new Map<number, number>()
  const joined = (ids: readonly number[], step: number, known: Map<number, number>) =>
    Array.from({ length: Math.max(0, ids.length - step) }, (_, at) => {
      const key = ids[at] * MOST_NAMES + ids[at + step]
      const name = known.get(key) ?? known.size
      known.set(key, name)
      return name
    })
  return (ids) => joined(joined(ids, 1, twos), RUN / 2, fours)
}

/** Where each name stands; -1 for those that stand twice. */
function placesOf(names: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const [at, name] of names.entries()) places.set(name, places.has(name) ? -1 : at)
  return places
}

/** Of pairs that ascend in their first places the most that ascend in both (patience sorting). */
function longestAscending(pairs: readonly Pair[]): Pair[] {
  const before = new Int32Array(pairs.length)
  const piles: number[] = []
  for (const [at, [, to]] of pairs.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[piles[middle]][1] < to) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? piles[low - 1] : -1
    piles[low] = at
  }
  const found: Pair[] = []
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]) found.push(pairs[at])
  return found.reverse()
}
