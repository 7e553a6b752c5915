import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import stock from 'wink-eng-lite-web-model'
import core from 'wink-eng-lite-web-model/dist/load-core-model.js'
import { porterStem } from '../../../../../src/core/languages/en/porter/stem.ts'

const winkStem = stock.addons.stem as (word: string) => string

/** Endings that a step of the algorithm looks at, and some that look like them. */
const ENDINGS =
  `s ss us sses ies ied ed eed ing edly eedly ingly y ly e ll at bl iz ization ational fulness ousness
  iveness tional biliti lessli entli ation alism aliti ousli iviti fulli enci anci abli izer ator alli bli ogi logi li
  icate iciti ative alize ical ness ful ement ance ence able ible ment ant ent ism ate iti ous ive ize ion sion al er
  ic 's s' ’s ’`.split(/\s+/)

describe('porterStem', () => {
  it('gives the stem that wink-nlp gives for every word that it knows', () => {
    const words = core().features.lexeme.list.map((word) => word.toLowerCase())
    expect(words.filter((word) => porterStem(word) !== winkStem(word))).toEqual([])
  })

  it('gives the stem that wink-nlp gives for words that nobody knows', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouybcdfghlmnprstwxz3-é'), maxLength: 8 })
    const heads = fc.constantFrom('', 'y', 'gener', 'commun', 'arsen')
    const word = fc.tuple(heads, letters, fc.constantFrom('', ...ENDINGS)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(word, (word) => porterStem(word) === winkStem(word)),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['running', 'run'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['enjoy', 'enjoy'],
    ['news', 'news'],
    ['generously', 'generous'],
  ])('stems %s', (word, stem) => {
    expect(porterStem(word)).toBe(stem)
  })
})
