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
  it.each(['', 'It was so.', 'They said that it was.'])('gives none where there is no noun: "%s"', (text) => {
    expect(keywords(text)).toEqual([])
  })

  it('scores by C-value, position and title', () => {
    // "gull": √2 times 1 + 1/√1 in the first sentence; "mast": √2 times 1 + 1/√2 in the second.
    const text = 'The gull flew to the gull. The mast held the mast.'
    expect(keywords(text)).toEqual([
      { phrase: 'gull', score: 1 },
      { phrase: 'mast', score: 0.854 },
    ])
  })

  it('counts the title as the first sentence, but takes no names of one in title case', () => {
    expect(keywords('The gull flew to the gull. The mast held the mast.', 'The old mast')[0].phrase).toBe(
      'mast',
    )
    expect(keywords('It fell.', 'Gull Hits Mast')).toEqual([])
  })

  it('prefers a phrase to its words', () => {
    expect(phrases('The tide mill turned. A tide mill needs a pond. The tide mill is old.')).toEqual([
      'tide mill',
      'pond',
    ])
  })

  it('prefers a word to a phrase that only sometimes contains it', () => {
    const text = `The mill, a tide mill, burned. ${'The mill had a wheel. A mill turned. '.repeat(4)}`
    expect(phrases(text)).toEqual(['mill', 'wheel'])
  })

  it('takes a phrase that a short article has once, and of a long one such as come back', () => {
    const once = 'The heron nested. '
    expect(phrases(once)).toEqual(['heron'])
    expect(phrases(once + 'The otter swims in the canal. '.repeat(150))).toEqual(['otter', 'canal'])
  })

  it('counts all forms of a word together and writes the most frequent, without the capital of a sentence start', () => {
    expect(phrases('Lamps went out. The lamps were old. A lamp fell on the lamps.')).toEqual(['lamps'])
  })

  it('counts a surname as the full name', () => {
    const text = 'The mayor, Ada Quill, spoke. Quill was brief. The crowd liked Quill.'
    expect(phrases(text)).toEqual(['Ada Quill', 'mayor', 'crowd'])
  })

  it('keeps a surname that several people have', () => {
    const text =
      'It was Ada Quill and Tom Quill who came. Then Quill left. He saw Quill. He saw Quill. They met Quill.'
    expect(phrases(text)).toContain('Quill')
  })

  it.each([
    ['&', 'Vale & Vale', 'Vale & Vale makes the pump. The pump of Vale & Vale is dear.'],
    ['&', 'Orrin & Sons', 'The dam was dug by Orrin & Sons in a year.'],
    ['& without spaces', 'R&D', 'The R&D was cut. They want R&D to grow.'],
    [
      '"and" after an article',
      'Roads and Bridges Authority',
      'The Roads and Bridges Authority met. He asked the Roads and Bridges Authority.',
    ],
    [
      '"and" after "of"',
      'Ministry of Health and Welfare',
      'It was the Ministry of Health and Welfare. The Ministry of Health and Welfare said no.',
    ],
    [
      '"and" between single words',
      'Marks and Spindle',
      'The shops of Marks and Spindle shut. Few miss Marks and Spindle.',
    ],
    [
      '"for" and "and"',
      'Department for Farms and Fisheries',
      'The Department for Farms and Fisheries met. It was the Department for Farms and Fisheries.',
    ],
    ['a hyphen', 'two-step procedure', 'They use a two-step procedure. The two-step procedure is quick.'],
  ])('keeps a name with %s whole: %s', (_, name, text) => {
    expect(phrases(text)).toContain(name)
  })

  it.each([
    ['two people', 'Ada Orrin and Teo Marsh met. Ada Orrin and Teo Marsh left.', ['Ada Orrin', 'Teo Marsh']],
    [
      'what stands apart too',
      'The Senate and House met. Then the Senate and House left. The Senate voted.',
      ['Senate', 'House'],
    ],
    ['nouns', 'The gull and mast were old. The gull and mast fell.', ['gull', 'mast']],
  ])('does not join %s by "and"', (_, text, names) => {
    const found = phrases(text)
    expect(found.filter((phrase) => phrase.includes(' and '))).toEqual([])
    expect(found).toEqual(expect.arrayContaining(names))
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
