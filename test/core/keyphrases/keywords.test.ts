import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordsOf } from '../../../src/core/keyphrases/keywords.ts'
import { language as english } from '../../../src/core/languages/en/english.ts'
import * as phraseWords from '../../../src/core/languages/en/phrase-words.ts'
import { toArticle } from '../../../src/core/page/to-article.ts'

function keywords(text: string, title: string | null = null, count = 8) {
  const article = toArticle({ title, blocks: [{ kind: 'paragraph', text, anchors: null }] }, english)
  return keywordsOf(article, english, count, phraseWords)
}

const phrases = (text: string, title?: string) => keywords(text, title).map(({ phrase }) => phrase)

describe('keywordsOf', () => {
  it.each(['', 'It was so.', 'The gull cried.'])('gives none where nothing occurs twice: "%s"', (text) => {
    expect(keywords(text)).toEqual([])
  })

  it('scores by C-value, position and title', () => {
    // "gull": 2 − 0 within others, times 1 + 1/√1 in the first sentence; "mast": 2, times 1 + 1/√2 in the second.
    const text = 'The gull flew to the gull. The mast held the mast.'
    expect(keywords(text)).toEqual([
      { phrase: 'gull', score: 1 },
      { phrase: 'mast', score: 0.854 },
    ])
    // Half as much again for the title: 2 × 1.707 × 1.5 = 5.12 against 4.
    expect(keywords(text, 'The mast')).toEqual([
      { phrase: 'mast', score: 1 },
      { phrase: 'gull', score: 0.781 },
    ])
  })

  it('prefers a phrase to its words', () => {
    expect(phrases('The tide mill turned. A tide mill needs a pond. The tide mill is old.')).toEqual([
      'tide mill',
    ])
  })

  it('prefers a word to a phrase that only sometimes contains it', () => {
    const text =
      'The mill, a tide mill, burned. The mill had a wheel. A tide mill or a mill? The mill, the mill!'
    expect(phrases(text)).toEqual(['mill'])
  })

  it('counts all forms of a word together and writes the most frequent, without the capital of a sentence start', () => {
    expect(phrases('Lamps went out. The lamps were old. A lamp fell on the lamps.')).toEqual(['lamps'])
  })

  it('counts a surname as the full name', () => {
    const text = 'The mayor, Ada Quill, spoke. Quill was brief. The crowd liked Quill.'
    expect(phrases(text)).toEqual(['Ada Quill'])
  })

  it('keeps a surname that several people have', () => {
    const text = 'It was Ada Quill and Tom Quill who came. Then Quill left, and Quill came back.'
    expect(phrases(text)).toEqual(['Quill'])
  })

  it('keeps "of" within a name', () => {
    expect(phrases('She left the Bank of Norland. The Bank of Norland is shut.')[0]).toBe('Bank of Norland')
  })

  it.each([
    ['numbers', 'It rose to 42 in 2019. It fell to 42 in 2019.'],
    ['days and months', 'They met on Monday, in May. On a Monday in May they part.'],
    ['verbs of speech', 'He said so, she said. They said it.'],
    ['adverbs', 'It went slowly, quite slowly, and as slowly as it could.'],
    ['common words', 'A man in a year is a man of the year.'],
  ])('never gives %s', (_, text) => {
    expect(phrases(text)).toEqual([])
  })

  it('ends a phrase at a possessive and at punctuation', () => {
    const text = 'The miller’s stone, the miller’s wheel: the stone, wheel and stone. A stone, the wheel.'
    expect(phrases(text).sort()).toEqual(['miller', 'stone', 'wheel'])
  })

  it('gives at most as many as asked for, best first, none contained in another', () => {
    const word = fc.constantFrom(
      'mill',
      'tide mill',
      'the pond',
      'Ada Quill',
      'Quill',
      'of',
      'a',
      'wheel,',
      'stones.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (words, count) => {
        const found = keywords(words.join(' '), null, count)
        expect(found.length).toBeLessThanOrEqual(count)
        for (const [at, { phrase, score }] of found.entries()) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(at === 0 ? 1 : found[at - 1].score)
          for (const other of found.slice(0, at))
            expect(` ${other.phrase} `.toLowerCase()).not.toContain(` ${phrase} `.toLowerCase())
        }
      }),
    )
  })
})
