import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/rank/graph.ts'
import { pageRank } from '../../src/rank/pagerank.ts'

/** A graph from the weights of the edges from each sentence to each. */
function graphOf(matrix: readonly (readonly number[])[]): Graph {
  const edges = matrix.map((row) => row.flatMap((weight, to) => (weight > 0 ? [{ to, weight }] : [])))
  const from = [0]
  for (const own of edges) from.push(from[from.length - 1] + own.length)
  const all = edges.flat()
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(all, ({ to }) => to),
    weights: Float64Array.from(all, ({ weight }) => weight),
  }
}

describe('pageRank', () => {
  it.each([
    ['no sentence', [], []],
    ['one sentence', [[0]], [1]],
    [
      'two sentences that share nothing',
      [
        [0, 0],
        [0, 0],
      ],
      [1 / 2, 1 / 2],
    ],
    [
      'two sentences that are tied',
      [
        [0, 3],
        [3, 0],
      ],
      [1 / 2, 1 / 2],
    ],
    // The middle m of three gets 0.05 + 0.85 (a + c), its neighbours 0.05 + 0.85 m / 2 each: m = 0.135 / 0.2775.
    [
      'three in a row',
      [
        [0, 1, 0],
        [1, 0, 1],
        [0, 1, 0],
      ],
      [19 / 74, 36 / 74, 19 / 74],
    ],
    // Weights 3 and 1: a = 0.05 + 0.85 (3/4) m, c = 0.05 + 0.85 (1/4) m, with the same m.
    [
      'three in a row, unevenly',
      [
        [0, 3, 0],
        [3, 0, 1],
        [0, 1, 0],
      ],
      [0.05 + 0.6375 * (36 / 74), 36 / 74, 0.05 + 0.2125 * (36 / 74)],
    ],
    // A stranger s keeps 0.05 + 0.85 s / 3: s = 0.05 / (1 - 0.85 / 3); the other two share the rest.
    [
      'a stranger',
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
      [20 / 43, 20 / 43, 3 / 43],
    ],
  ])('gives %s its stationary distribution', (_, matrix, expected) => {
    const ranks = pageRank(graphOf(matrix))
    expect(ranks.length).toBe(expected.length)
    for (const [at, rank] of ranks.entries()) expect(rank).toBeCloseTo(expected[at], 5)
  })

  it('sums to 1, and no sentence gets less than chance', () => {
    const count = fc.integer({ min: 1, max: 8 })
    const matrix = count.chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    )
    fc.assert(
      fc.property(matrix, (weights) => {
        const ranks = pageRank(graphOf(weights))
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0.15 / weights.length - 1e-12)
      }),
    )
  })
})
