import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Graph, similarityGraph } from '../../src/rank/graph.ts'
import type { SparseVector } from '../../src/rank/vectors.ts'

function vector(entries: Record<number, number>): SparseVector {
  return {
    terms: Int32Array.from(Object.keys(entries), Number),
    weights: Float64Array.from(Object.values(entries)),
  }
}

/** The edges of each sentence as "other:weight", in the order of the others. */
function edges({ from, to, weights }: Graph): string[][] {
  return Array.from({ length: from.length - 1 }, (_, sentence) =>
    [...to.subarray(from[sentence], from[sentence + 1])]
      .map((other, at) => `${other}:${weights[from[sentence] + at]}`)
      .sort(),
  )
}

describe('similarityGraph', () => {
  it('links sentences by the dot product of their vectors, never with themselves', () => {
    const vectors = [vector({ 0: 1, 1: 2 }), vector({ 1: 3 }), vector({ 2: 1 }), vector({ 0: 1, 2: 1 })]
    expect(edges(similarityGraph(vectors, (dot) => dot))).toEqual([
      ['1:6', '3:1'],
      ['0:6'],
      ['3:1'],
      ['0:1', '2:1'],
    ])
  })

  it('has no edge where the similarity is 0', () => {
    const vectors = [vector({ 0: 1 }), vector({ 0: 1 })]
    expect(edges(similarityGraph(vectors, () => 0))).toEqual([[], []])
  })

  it('is empty for no sentence', () => {
    expect(edges(similarityGraph([], (dot) => dot))).toEqual([])
  })

  it('holds the dot products of all pairs of a short article', () => {
    const vectors = fc.array(
      fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 1, max: 9 })),
    )
    fc.assert(
      fc.property(vectors, (dictionaries) => {
        const found = edges(similarityGraph(dictionaries.map(vector), (dot) => dot))
        const wanted = dictionaries.map((own, sentence) =>
          dictionaries
            .map((other, at) => ({ at, dot: at === sentence ? 0 : dotOf(own, other) }))
            .filter(({ dot }) => dot > 0)
            .map(({ at, dot }) => `${at}:${dot}`)
            .sort(),
        )
        expect(found).toEqual(wanted)
      }),
    )
  })

  it('keeps a bounded number of neighbours, the most similar, however long the article', () => {
    const vectors = Array.from({ length: 250 }, (_, at) => vector({ 0: 1 + at }))
    const { from, to } = similarityGraph(vectors, (dot) => dot)
    const first = [...to.subarray(from[0], from[1])]
    expect(first.length).toBe(100)
    expect(Math.min(...first)).toBe(150)
  })

  it('grows with the article and not with its square', () => {
    const long = Array.from({ length: 50_000 }, (_, at) => vector({ 0: 1, [1 + (at % 5_000)]: 1 }))
    const start = performance.now()
    similarityGraph(long, (dot) => dot)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

function dotOf(one: Record<string, number>, other: Record<string, number>): number {
  return Object.entries(one).reduce((sum, [term, weight]) => sum + weight * (other[term] ?? 0), 0)
}
