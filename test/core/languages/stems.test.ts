import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/error.ts'
import type { Source } from '../../../src/core/formats/source.ts'
import { languageFrom } from '../../../src/core/languages/from-data.ts'
import { languageOf } from '../../../src/core/languages/languages.ts'
import { LANGUAGES } from '../../../src/core/languages/registry.ts'
import { stemsOf } from '../../../src/core/languages/stems.ts'
import { summarizeSource } from '../../../src/core/summarize.ts'
import { LETTERS } from '../../letters.ts'

/** What stands in words beside letters: apostrophes, hyphens, joiners, accents written apart, digits, dots. */
const BESIDE = [..."'’ʼ-.&_%0123456789\u0301\u0308\u200c\u200d\u00ad"]
/** So many words of a language; each of the usual length, and now and then of one letter or far too long. */
const WORDS = 400
const LONG = 300
const TEXTS = 15
/** A stem of a stem of a stem … stays what it is after as many. */
const ROUNDS = 12

function wordsIn(letters: string): fc.Arbitrary<string> {
  const small = [...letters]
  const letter = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...small) },
    { weight: 2, arbitrary: fc.constantFrom(...small.map((it) => it.toUpperCase())) },
    { weight: 1, arbitrary: fc.constantFrom(...BESIDE) },
  )
  return fc.oneof(
    { weight: 20, arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 14 }) },
    { weight: 2, arbitrary: letter },
    { weight: 1, arbitrary: fc.string({ unit: letter, minLength: LONG, maxLength: LONG }) },
  )
}

describe('the stems of a language', () => {
  it('are tried with the letters of every language that is registered', () => {
    expect(Object.keys(LETTERS).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted())
  })

  it.each(Object.entries(LETTERS))(
    'come of any word in %s: some letters, always the same, and no error',
    async (code, letters) => {
      const { stem: bare } = (await LANGUAGES[code].data?.())?.data ?? {}
      const [language, again] = [await languageOf(code), await freshLanguage(code)]
      fc.assert(
        fc.property(wordsIn(letters), (word) => {
          if (bare !== undefined) expect(() => bare(word)).not.toThrow()
          const stem = language.stem(word)
          expect(stem).not.toBe('')
          expect(again.stem(word)).toBe(stem)
          expect(language.stem(word)).toBe(stem)
          expect(stem.length).toBeLessThanOrEqual(2 * word.length + 1)
        }),
        { numRuns: WORDS },
      )
    },
  )

  it.each(Object.entries(LETTERS))('settle in %s: stemming a stem comes to an end', async (code, letters) => {
    const { stem } = await languageOf(code)
    fc.assert(
      fc.property(wordsIn(letters), (word) => {
        let last = stem(word)
        for (let round = 0; round < ROUNDS; round++) last = stem(last)
        expect(stem(last)).toBe(last)
      }),
      { numRuns: WORDS },
    )
  })

  it.each(Object.entries(LETTERS))(
    'let any text in the letters of %s be summarized',
    async (code, letters) => {
      const sentence = fc
        .array(wordsIn(letters), { minLength: 2, maxLength: 12 })
        .map((words) => `${words.join(' ')}.`)
      await fc.assert(
        fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 12 }), async (sentences) => {
          const source = { name: '-', format: 'text', text: sentences.join(' ') } as const
          expect((await summaryOrReason(source, code)).length).toBeGreaterThan(0)
        }),
        { numRuns: TEXTS },
      )
    },
  )

  it('are the words themselves where a stemmer fails or leaves nothing of them', () => {
    const failing = stemsOf({
      stem: () => {
        throw new TypeError('no such letter')
      },
    })
    expect(failing('море')).toBe('море')
    expect(stemsOf({ stem: () => '' })('море')).toBe('море')
    expect(stemsOf({ apostrophe: 'ending' })("'tis")).toBe("'tis")
  })
})

/** The sentences of a summary, or why there is none; anything else that is thrown is a bug. */
async function summaryOrReason(source: Source, language: string): Promise<readonly unknown[]> {
  try {
    return (await summarizeSource(source, { language })).summary.sentences
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return [error]
  }
}

/** The language without what another call left in its memory. */
async function freshLanguage(code: string) {
  const { language, data } = LANGUAGES[code]
  return language === undefined
    ? languageFrom(code, (await data?.())?.data ?? {})
    : (await language()).language
}
