import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWalk } from '../../../../src/core/rank/graph/plain-walk.ts'
import type { SimilarityGraph } from '../../../../src/core/rank/graph/similarity.ts'
import { type Walk, walkOn } from '../../../../src/core/rank/graph/walk.ts'
import { sentenceCountsOf } from '../document.ts'

const [SENTENCES, TERMS, CLASSES] = [9, 5, 3]
const weight = fc.double({ min: 0, max: 3, noNaN: true })

/** Graphs whose sentences have some of the terms each, and ranks to begin with. */
const graphs = fc
  .record({
    rows: fc.array(fc.array(weight, { minLength: TERMS, maxLength: TERMS }), {
      minLength: SENTENCES,
      maxLength: SENTENCES,
    }),
    classes: fc.array(fc.nat(CLASSES - 1), { minLength: SENTENCES, maxLength: SENTENCES }),
    factors: fc.array(
      fc.float64Array({ minLength: CLASSES, maxLength: CLASSES, min: 0, max: 2, noNaN: true }),
      {
        minLength: CLASSES,
        maxLength: CLASSES,
      },
    ),
    ranks: fc.float64Array({ minLength: SENTENCES, maxLength: SENTENCES, min: 0, max: 1, noNaN: true }),
  })
  .map(({ rows, classes, factors, ranks }) => {
    const vectors = rows.map((row) => {
      const terms = [...row.keys()].filter((term) => row[term] > 1)
      return { terms, weights: terms.map((term) => row[term]) }
    })
    const sentenceCounts = sentenceCountsOf(vectors, TERMS)
    return { graph: { vectors, sentenceCounts, classes: Int32Array.from(classes), factors }, ranks }
  })

/** All numbers of one step of a walk. */
function step(walk: Walk, begun: Float64Array): unknown {
  const { ranks, degrees, scaled, product, multiply, divideByDegree, update } = walk
  scaled.values.fill(1)
  multiply(scaled, degrees)
  ranks.values.set(begun)
  const isolated = divideByDegree(ranks.offset, degrees.offset, scaled.offset, SENTENCES, 0.5)
  multiply(scaled, product)
  const change = update(ranks.offset, product.offset, SENTENCES, 0.1, 0.85)
  return { isolated, change, vectors: [ranks, degrees, scaled, product].map(({ values }) => [...values]) }
}

describe('the loops of a walk in plain JavaScript', () => {
  it('give what WebAssembly gives, to the last bit', () => {
    fc.assert(
      fc.property(graphs, ({ graph, ranks }: { graph: SimilarityGraph; ranks: Float64Array }) => {
        expect(step(walkOn(graph, plainWalk()), ranks)).toEqual(step(walkOn(graph), ranks))
      }),
    )
  })
})
