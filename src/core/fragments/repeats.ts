import type { Tokens } from './tokens.ts'

/** Where else the words of a text stand in it. */
export interface Repeats {
  /** The other places, by their first token, at which the tokens stand that stand from one to another. */
  of(from: number, to: number): readonly number[]
  /** Those of some places at which the same token stands as stands so far off `at`. */
  also(places: readonly number[], at: number, off: number): readonly number[]
}

/** Places that may be looked at for each token of the text: a summary of all its sentences takes a tenth of that. */
const PLACES_PER_TOKEN = 100
/** In short texts more than any summary takes. */
const LEAST_PLACES = 10_000

/**
 * Indexes a text in linear time. A text that repeats itself without end runs out of places to look at: then every run is said
 * to stand elsewhere, at its own place.
 */
export function repeatsIn({ ids }: Pick<Tokens, 'ids'>): Repeats {
  const places = placesOf(ids)
  let left = LEAST_PLACES + PLACES_PER_TOKEN * ids.length
  const also = (found: readonly number[], at: number, off: number) =>
    found.filter((place) => ids[place + off] === ids[at + off])
  const of = (from: number, to: number) => {
    let rarest = from
    for (let at = from + 1; at <= to; at++)
      if (places[ids[at]].length < places[ids[rarest]].length) rarest = at
    const all = places[ids[rarest]]
    left -= all.length
    if (left < 0) return [from]
    let found: readonly number[] = all
      .map((place) => place - (rarest - from))
      .filter((place) => place !== from)
    for (let off = 0; off <= to - from && found.length > 0; off++) found = also(found, from, off)
    return found
  }
  return { of, also }
}

/** The places of each token, by its number. */
function placesOf(ids: readonly number[]): number[][] {
  const places: number[][] = []
  for (const [at, id] of ids.entries()) {
    places[id] ??= []
    places[id].push(at)
  }
  return places
}
