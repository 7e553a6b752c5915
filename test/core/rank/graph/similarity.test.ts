import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongTies, type Ties } from '../../../../src/core/rank/graph/similarity.ts'
import { sentenceCountsOf } from '../document.ts'

const SENTENCES = 7
const TERMS = 4
const KINDS = 3

function sendAlong(ties: Ties, held: Float64Array): Float64Array {
  const received = new Float64Array(held.length)
  alongTies(ties)(held, received)
  return received
}

describe('ties', () => {
  it('give what looking at every tie would give', () => {
    const numbers = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count })
    const rows = fc.array(numbers(TERMS), { minLength: SENTENCES, maxLength: SENTENCES })
    const kind = fc.array(fc.nat(KINDS - 1), { minLength: SENTENCES, maxLength: SENTENCES })
    fc.assert(
      fc.property(rows, kind, numbers(KINDS), numbers(SENTENCES), (matrix, kinds, worths, held) => {
        const factors = worths.map((one) => Float64Array.from(worths, (other) => 1 / (1 + one + other)))
        const vectors = matrix.map((row) => {
          const terms = [...row.keys()].filter((term) => row[term] > 0)
          return { terms, weights: terms.map((term) => row[term]) }
        })
        const sentenceCounts = sentenceCountsOf(vectors, TERMS)
        const ties = { vectors, sentenceCounts, kinds: Int32Array.from(kinds), factors }
        const got = sendAlong(ties, Float64Array.from(held))
        for (const [one, row] of matrix.entries()) {
          const wanted = matrix.reduce((sum, other, at) => {
            const dot = row.reduce((product, weight, term) => product + weight * other[term], 0)
            return at === one ? sum : sum + dot * factors[kinds[one]][kinds[at]] * held[at]
          }, 0)
          expect(got[one]).toBeCloseTo(wanted, 9)
        }
      }),
    )
  })

  it('give nothing to a sentence that shares no term', () => {
    const vector = (term: number) => ({ terms: [term], weights: [0.1] })
    const ties = {
      vectors: [vector(0), vector(1), vector(1)],
      sentenceCounts: Int32Array.of(1, 2),
      kinds: new Int32Array(3),
      factors: [Float64Array.of(0.7)],
    }
    expect(sendAlong(ties, Float64Array.of(0.3, 0.3, 0.3))[0]).toBe(0)
  })
})
