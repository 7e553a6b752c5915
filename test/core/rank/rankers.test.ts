import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ranker } from '../../../src/core/rank/ranker.ts'
import { RANKER_NAMES, RANKERS } from '../../../src/core/rank/rankers.ts'
import { analysisOf } from './document.ts'

const sentence = fc
  .array(fc.constantFrom('the', 'sea', 'tide', 'moon', 'harbour', 'ship', 'gull'), { maxLength: 9 })
  .map((words) => words.join(' '))

describe.each(RANKER_NAMES)('%s', (name) => {
  let rank: Ranker
  beforeAll(async () => {
    rank = await RANKERS[name]()
  })

  it('gives no scores for no sentences', () => {
    expect(rank(analysisOf())).toEqual(new Float64Array(0))
  })

  it('scores one sentence', () => {
    expect(rank(analysisOf('the moon moves the sea')).length).toBe(1)
  })

  it('gives one finite score for every sentence, the same every time', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const scores = rank(analysisOf(...sentences))
        expect(scores.length).toBe(sentences.length)
        expect(scores.every(Number.isFinite)).toBe(true)
        expect(rank(analysisOf(...sentences))).toEqual(scores)
      }),
      { numRuns: 50 },
    )
  })
})

/** All but the trained one, whose scores depend on the sentences around. */
const CLASSICAL = RANKER_NAMES.filter((name) => name !== 'trained')

it.each(CLASSICAL)('%s never ranks the later of two equal sentences higher', async (name) => {
  const scores = (await RANKERS[name]())(analysisOf('moon tide sea', 'gull ship', 'moon tide sea'))
  expect(scores[0]).toBeGreaterThanOrEqual(scores[2] - 1e-12)
})
