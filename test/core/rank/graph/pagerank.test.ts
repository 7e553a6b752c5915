import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageRank } from '../../../../src/core/rank/graph/pagerank.ts'
import { type SimilarityGraph, similarityGraph } from '../../../../src/core/rank/graph/similarity.ts'
import { sentenceCountsOf } from '../document.ts'

/** A graph whose edges weigh what a symmetric matrix says: every two sentences share a term of their own. */
function graphOf(matrix: readonly (readonly number[])[]): SimilarityGraph {
  const size = matrix.length
  const vectors = matrix.map((row, one) => {
    const linked = [...row.keys()].filter((other) => other !== one && row[other] > 0)
    const shared = linked.map((other) => ({
      term: Math.min(one, other) * size + Math.max(one, other),
      weight: Math.sqrt(row[other]),
    }))
    return {
      terms: shared.map(({ term }) => term),
      weights: shared.map(({ weight }) => weight),
    }
  })
  return similarityGraph(vectors, sentenceCountsOf(vectors, size * size))
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
      'two sentences that share words',
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
      'three in a row with uneven edges',
      [
        [0, 3, 0],
        [3, 0, 1],
        [0, 1, 0],
      ],
      [0.05 + 0.6375 * (36 / 74), 36 / 74, 0.05 + 0.2125 * (36 / 74)],
    ],
    // A node s without edges keeps 0.05 + 0.85 s / 3: s = 0.05 / (1 - 0.85 / 3); the other two share the rest.
    [
      'a sentence without edges',
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
      [20 / 43, 20 / 43, 3 / 43],
    ],
  ])('gives the stationary distribution for %s', (_, matrix, expected) => {
    const ranks = pageRank(graphOf(matrix))
    expect(ranks.length).toBe(expected.length)
    for (const [at, rank] of ranks.entries()) expect(rank).toBeCloseTo(expected[at], 5)
  })

  it('sums to 1 and gives every sentence at least the share of a random jump', () => {
    const count = fc.integer({ min: 1, max: 8 })
    const matrix = count.chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    )
    fc.assert(
      fc.property(matrix, (weights) => {
        const symmetric = weights.map((row, one) => row.map((weight, other) => weight + weights[other][one]))
        const ranks = pageRank(graphOf(symmetric))
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0.15 / weights.length - 1e-12)
      }),
    )
  })
})
