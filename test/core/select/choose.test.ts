import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../../src/core/article.ts'
import { type Budget, budgetFor, costOf, type Limit } from '../../../src/core/select/budget.ts'
import { choose } from '../../../src/core/select/choose.ts'
import { sentencesOf } from '../../article.ts'

function spent(chosen: readonly Sentence[], unit: Limit['unit']): number {
  const spaces = unit === 'characters' ? 1 : 0
  return chosen.reduce((sum, sentence) => sum + costOf(sentence, unit), -spaces)
}

function texts(sentences: readonly Sentence[], scores: readonly number[], budget: Budget): string[] {
  return choose(sentences, Float64Array.from(scores), budget).map(({ text }) => text)
}

describe('budgetFor', () => {
  it.each([
    [{}, 36, { unit: 'sentences', most: 3 }],
    [{}, 6, { unit: 'sentences', most: 2 }],
    [{}, 1, { unit: 'sentences', most: 1 }],
    [{ percent: 20 }, 36, { unit: 'sentences', most: 7 }],
    [{ percent: 1 }, 36, { unit: 'sentences', most: 1 }],
    [{ time: 30 }, 36, { unit: 'words', most: 119 }],
    [{ time: 1 }, 36, { unit: 'words', most: 3 }],
    [{ characters: 160 }, 36, { unit: 'characters', most: 160 }],
  ] as const)('makes of %j for %i sentences %j', (length, sentences, budget) => {
    expect(budgetFor(length, sentences)).toEqual(budget)
  })
})

describe('choose within a limit', () => {
  const FOUR = sentencesOf(['One two three four.', 'Five six.', 'Seven eight nine.', 'Ten.'])

  it('fills what the best sentences leave with the best that fit', () => {
    expect(texts(FOUR, [9, 8, 7, 6], { unit: 'words', most: 7 })).toEqual([
      'One two three four.',
      'Five six.',
      'Ten.',
    ])
  })

  it('leaves room rather than fill it with a fragment or an aside', () => {
    const [first, second, long, ...others] = sentencesOf([
      'The old mill on the hill turned again today.',
      'Seriously.',
      'The council of the island pays for the repair of its mill and of both barns.',
      'The mill and its price',
      'A mill of stone on a hill.',
      'Thank you all for reading about the mill.',
    ])
    const sentences = [
      first,
      second,
      long,
      others[0],
      { ...others[1], isVerbless: true },
      { ...others[2], aside: true },
    ]
    const budget = { unit: 'words', most: 20 } as const
    expect(texts(sentences, [9, 8, 1, 8, 8, 8], budget)).toEqual([first.text])
    expect(texts([second, others[0]], [9, 8], budget)).toEqual([second.text, others[0].text])
  })

  it('counts the spaces between sentences as characters but none after the last', () => {
    const length = 'Five six. Ten.'.length
    expect(texts(FOUR, [1, 9, 0, 8], { unit: 'characters', most: length })).toEqual(['Five six.', 'Ten.'])
    expect(texts(FOUR, [1, 9, 0, 8], { unit: 'characters', most: length - 1 })).toEqual(['Five six.'])
  })

  it('cuts the best sentence only where none fits', () => {
    expect(texts(FOUR.slice(0, 3), [1, 2, 9], { unit: 'words', most: 1 })).toEqual(['Seven…'])
    expect(texts(FOUR.slice(0, 3), [9, 2, 1], { unit: 'words', most: 2 })).toEqual(['Five six.'])
  })

  it('takes what overlaps only when nothing else is left, and never the same again', () => {
    const sentences = sentencesOf(['A b c d e x y.', 'A b c d e f g.', 'F g.', 'A b c d e x y.'])
    expect(texts(sentences, [9, 8, 1, 7], { unit: 'words', most: 12 })).toEqual(['A b c d e x y.', 'F g.'])
    expect(texts(sentences, [9, 8, 1, 7], { unit: 'words', most: 99 })).toEqual([
      'A b c d e x y.',
      'A b c d e f g.',
      'F g.',
    ])
  })

  it('passes over what cannot stand alone, and what says the same in other order, as a count of sentences does', () => {
    const sentences = sentencesOf([
      'The old mill above the town turned again on Saturday.',
      'Again on Saturday the mill above the old town turned.',
      'Rain has kept the harvest in the fields since early June.',
      'But was it worth the money that the valley paid?',
    ])
    const scores = [9, 8.5, 8.2, 8.3]
    const expected = [sentences[0].text, sentences[2].text]
    expect(texts(sentences, scores, { unit: 'sentences', most: 2 })).toEqual(expected)
    expect(texts(sentences, scores, { unit: 'words', most: 21 })).toEqual(expected)
  })

  it('passes over nothing where the order is all that scores say', () => {
    const sentences = sentencesOf(['A b c d e x y.', 'A b c d e f g.', 'F g h i j k l.'])
    const scores = Float64Array.of(3, 2, 1)
    const chosen = choose(sentences, scores, { unit: 'words', most: 14 }, 'ranked')
    expect(chosen.map(({ index }) => index)).toEqual([0, 1])
  })

  it('keeps the lead the lead, whatever fills the rest', () => {
    const sentences = sentencesOf(
      Array.from({ length: 40 }, (_, at) => `Word${at} `.repeat(8 + ((at * 5) % 7)).trim()),
    )
    const chosen = choose(
      sentences,
      Float64Array.from(sentences.keys(), (at) => -at),
      { unit: 'words', most: 120 },
    )
    const prefix = chosen.findIndex(({ index }, at) => index !== at)
    expect(prefix === -1 || prefix >= chosen.length - 3).toBe(true)
    expect(spent(chosen, 'words')).toBeGreaterThan(115)
  })

  it('is never over the budget and never empty, for any scores', () => {
    const word = fc.constantFrom('rye', 'oats', 'a', 'harvesting', '—', '🌾', 'naïve', '3.5')
    const text = fc.array(word, { maxLength: 12 }).map((words) => ['Barley', ...words].join(' '))
    const scored = fc.array(fc.tuple(text, fc.double({ noNaN: true, min: -1e9, max: 1e9 })), {
      minLength: 1,
      maxLength: 30,
    })
    const unit = fc.constantFrom('words' as const, 'characters' as const)
    fc.assert(
      fc.property(scored, unit, fc.integer({ min: 1, max: 300 }), (scored, unit, most) => {
        const sentences = sentencesOf(scored.map(([text]) => text))
        const chosen = choose(
          sentences,
          Float64Array.from(scored, ([, score]) => score),
          { unit, most },
        )
        expect(chosen.length).toBeGreaterThan(0)
        expect(spent(chosen, unit)).toBeLessThanOrEqual(most)
        const whole = chosen.every(({ text, index }) => text === sentences[index].text)
        expect(whole || sentences.every((sentence) => spent([sentence], unit) > most)).toBe(true)
        expect(chosen.map(({ index }) => index)).toEqual(
          chosen.map(({ index }) => index).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})
