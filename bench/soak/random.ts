import { randomFrom } from '../../test/fuzz/mutate.ts'

/** Choices that a seed decides: the same seed makes the same ones. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item
  /** A whole number between two that are positive: as often of each order of magnitude. */
  between(least: number, most: number): number
  /** Whether something happens that has this probability, 0 to 1. */
  chance(probability: number): boolean
}

/** The choices of a seed, a whole number. */
export function randomOf(seed: number): Random {
  const next = randomFrom(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (list) => list[below(list.length)],
    between: (least, most) => Math.round(least * (most / least) ** next()),
    chance: (probability) => next() < probability,
  }
}
