import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compiledWat } from '../../../../bundle/wat.ts'
import type { SimilarityGraph } from '../../../../src/core/rank/graph/similarity.ts'
import stored from '../../../../src/core/rank/graph/walk.json' with { type: 'json' }
import { walkOn } from '../../../../src/core/rank/graph/walk.ts'
import { sentenceCountsOf } from '../document.ts'

const SENTENCES = 7
const TERMS = 4
const CLASSES = 3

function productOf(graph: SimilarityGraph, vector: Float64Array): Float64Array {
  const { scaled, product, multiply } = walkOn(graph)
  scaled.values.set(vector)
  multiply(scaled, product)
  return product.values.slice()
}

describe('the kernel of walks', () => {
  it('is up to date with its source (if not: npm run kernel)', async () => {
    expect(await compiledWat('src/core/rank/graph/walk.wat')).toBe(stored.wasm)
  })
})

describe('the product with the matrix of a graph', () => {
  it('gives what multiplying with the whole matrix would give', () => {
    const numbers = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count })
    const rows = fc.array(numbers(TERMS), { minLength: SENTENCES, maxLength: SENTENCES })
    const classOf = fc.array(fc.nat(CLASSES - 1), { minLength: SENTENCES, maxLength: SENTENCES })
    fc.assert(
      fc.property(rows, classOf, numbers(CLASSES), numbers(SENTENCES), (matrix, classes, worths, values) => {
        const factors = worths.map((one) => Float64Array.from(worths, (other) => 1 / (1 + one + other)))
        const vectors = matrix.map((row) => {
          const terms = [...row.keys()].filter((term) => row[term] > 0)
          return { terms, weights: terms.map((term) => row[term]) }
        })
        const sentenceCounts = sentenceCountsOf(vectors, TERMS)
        const graph = { vectors, sentenceCounts, classes: Int32Array.from(classes), factors }
        const product = productOf(graph, Float64Array.from(values))
        for (const [one, row] of matrix.entries()) {
          const wanted = matrix.reduce((sum, other, at) => {
            const dot = row.reduce((total, weight, term) => total + weight * other[term], 0)
            return at === one ? sum : sum + dot * factors[classes[one]][classes[at]] * values[at]
          }, 0)
          expect(product[one]).toBeCloseTo(wanted, 9)
        }
      }),
    )
  })

  it('is 0 for a sentence that shares no term', () => {
    const vector = (term: number) => ({ terms: [term], weights: [0.1] })
    const graph = {
      vectors: [vector(0), vector(1), vector(1)],
      sentenceCounts: Int32Array.of(1, 2),
      classes: new Int32Array(3),
      factors: [Float64Array.of(0.7)],
    }
    expect(productOf(graph, Float64Array.of(0.3, 0.3, 0.3))[0]).toBe(0)
  })
})
