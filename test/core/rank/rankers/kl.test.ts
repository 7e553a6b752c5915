import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kl } from '../../../../src/core/rank/rankers/kl.ts'
import { analysisOf } from '../document.ts'

describe('kl', () => {
  it('scores by the order of picking, equal sentences in article order', () => {
    expect([...kl(analysisOf('moon tide', 'tide moon'))]).toEqual([1, 0.5])
  })

  it('picks the sentence that brings the word distribution of the summary closest to that of the article', () => {
    // Of 4 words moon 2, tide 1, gull 1; every term counts 1 in the empty summary, 3 in all.
    // "moon": 2/4 ln 2 − ln 4/3 = 0.059; "moon tide": 3/4 ln 2 − ln 5/3 = 0.009; "gull": 1/4 ln 2 − ln 4/3 = −0.114.
    // Then "moon tide": 2/4 ln 3/2 + 1/4 ln 2 − ln 6/4 = −0.029; "gull": 1/4 ln 2 − ln 5/4 = −0.050.
    expect([...kl(analysisOf('gull', 'moon tide', 'moon'))]).toEqual([1 / 3, 2 / 3, 1])
  })

  it('picks sentences without content words last', () => {
    expect([...kl(analysisOf('of the', 'moon'))]).toEqual([1 / 2, 1])
  })

  it('picks what an exhaustive search of each step would pick', () => {
    const words = fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (sentences) => {
        const scores = kl(analysisOf(...sentences.map((sentence) => sentence.join(' '))))
        const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a])
        for (const taken of order.keys()) {
          const before = order.slice(0, taken)
          const reached = order.slice(taken).map((next) => divergence(sentences, [...before, next]))
          expect(reached[0]).toBeCloseTo(Math.min(...reached), 9)
        }
      }),
    )
  })
})

/** KL(article ‖ summary) by its definition, the summary smoothed by one. */
function divergence(sentences: readonly string[][], chosen: readonly number[]): number {
  const article = sentences.flat()
  const summary = chosen.flatMap((index) => sentences[index])
  const vocabulary = [...new Set(article)]
  const count = (words: readonly string[], word: string) => words.filter((other) => other === word).length
  return vocabulary.reduce((sum, word) => {
    const p = count(article, word) / article.length
    return sum + p * Math.log(p / ((count(summary, word) + 1) / (summary.length + vocabulary.length)))
  }, 0)
}
