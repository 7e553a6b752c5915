import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { select } from '../../../src/core/select/select.ts'
import { sentencesOf } from '../../article.ts'

const SENTENCES = [
  'The mill turned.',
  'Wood creaked a lot.',
  'Rain fell all day.',
  'Nobody came.',
  'The wind dropped.',
]

function chosen(texts: readonly string[], scores: readonly number[], count: number): number[] {
  return select(sentencesOf(texts), Float64Array.from(scores), count)
}

describe('select', () => {
  it.each([
    ['nothing of nothing', [], [], 3, []],
    ['the only sentence', ['It rained.'], [0.1], 3, [0]],
    ['the most salient in the order of the article', SENTENCES, [1, 5, 2, 4, 3], 3, [1, 3, 4]],
    ['the earlier of equals', SENTENCES, [1, 1, 1, 1, 1], 2, [0, 1]],
    ['a repetition once', ['It rained.', 'It RAINED!', 'It stopped.'], [3, 2, 1], 3, [0, 2]],
    [
      'what overlaps after what does not',
      ['The old mill turned all day again.', 'The old mill turned all day long.', 'Rain fell.'],
      [3, 2.9, 2],
      2,
      [0, 2],
    ],
    [
      'what overlaps where nothing else is left',
      ['The old mill turned all day again.', 'The old mill turned all day long.', 'Rain fell.'],
      [3, 2, 1],
      3,
      [0, 1, 2],
    ],
  ])('takes %s', (_, texts, scores, count, indices) => {
    expect(chosen(texts, scores, count)).toEqual(indices)
  })

  it.each([
    ['with what it leans on, where there is room for both', [1, 2.4, 3, 0, 0, 1.5], 2, [1, 2]],
    ['without it, where there is room for one', [1, 2, 3, 0, 0, 1.5], 1, [2]],
    ['without it, where that is worth little', [1, 0, 3, 1, 1, 2], 2, [2, 5]],
  ])('takes a sentence %s', (_, scores, count, indices) => {
    const texts = [
      'Rain fell all day long here.',
      'Ann Moor built a mill of oak.',
      'She sold it for a pound in May.',
    ]
    const more = [
      'Nobody came to the fair then.',
      'Wood is dear where none grows.',
      'The council will vote on Monday.',
    ]
    expect(chosen([...texts, ...more], scores, count)).toEqual(indices)
  })

  it.each([
    ['before one worth a little more that begins on a pronoun', [0, 0, 2, 2.1, 0, 0], 1, [2]],
    ['after one worth much more that begins on a pronoun', [0, 0, 2, 3, 0, 0], 1, [3]],
    ['after one that begins on a pronoun, where the last but one is chosen', [0, 3, 0, 2.8, 0, 2], 2, [1, 3]],
  ])('takes a sentence that stands alone %s', (_, scores, count, indices) => {
    const texts = [
      'Rain fell all day long here.',
      'Ann Moor built a mill of oak.',
      'Wood is dear where none grows.',
      'She sold it for a pound in May.',
      'Nobody came to the fair then.',
      'The council will vote on Monday.',
    ]
    expect(chosen(texts, scores, count)).toEqual(indices)
  })

  it('takes as many distinct sentences as asked for or all there are, ascending', () => {
    const text = fc.constantFrom(...SENTENCES, 'The mill turned again.', 'rain fell all day', '!', '')
    const cases = fc.array(fc.tuple(text, fc.double({ noNaN: true })))
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (sentences, count) => {
        const texts = sentences.map(([text]) => text)
        const indices = chosen(
          texts,
          sentences.map(([, score]) => score),
          count,
        )
        const distinct = new Set(sentencesOf(texts).map(({ words }) => words.join(' ').toLowerCase())).size
        expect(indices.length).toBe(Math.min(count, distinct))
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b))
      }),
    )
  })
})
