import { describe, expect, it } from 'vitest'
import { definingOpening } from '../../../src/core/rank/opening.ts'
import { analysisOf } from './document.ts'

/** Sentences that all name the otter, and little else. */
const OTTERS = ['cubs', 'rivers', 'crabs', 'holts', 'fur', 'play'].map(
  (word) => `${word} concern the otter .`,
)

/** An article whose sentences from `start` on stand in another section. */
function withSectionAt(start: number, ...texts: string[]) {
  const analysis = analysisOf(...texts)
  const [paragraph] = analysis.article.paragraphs
  const sentences = analysis.article.sentences.map((one) => ({
    ...one,
    paragraph: one.index < start ? 0 : 1,
  }))
  const paragraphs = [paragraph, { ...paragraph, index: 1, section: 1 }]
  return { ...analysis, article: { ...analysis.article, paragraphs, sentences } }
}

describe('definingOpening', () => {
  it.each([
    ['the subject is named first', 'otter is a mammal', 5],
    ['the subject is named second', 'giant otter is a mammal', 5],
    ['the subject is named late', 'yesterday officials freed an otter', 0],
    ['another thing is named', 'mammals live in many places', 0],
    ['there are only stop words', 'the of and', 0],
  ])('gives how many sentences say what the subject is: %s', (_, first, expected) => {
    expect(definingOpening(analysisOf(first, ...OTTERS))).toBe(expected)
  })

  it('ends with the first section', () => {
    expect(definingOpening(withSectionAt(2, 'otter is a mammal', ...OTTERS))).toBe(2)
  })

  it('is nothing where the subject is seldom named, or there is no sentence', () => {
    expect(definingOpening(analysisOf('otter is a mammal', ...OTTERS.slice(0, 3)))).toBe(0)
    expect(definingOpening(analysisOf())).toBe(0)
  })
})
