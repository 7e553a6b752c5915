import { describe, expect, it } from 'vitest'
import { CUES } from '../../../src/core/languages/cues.ts'
import type { Language } from '../../../src/core/languages/language.ts'
import { WORD_SHAPES, wordReader } from '../../../src/core/rank/word.ts'
import { plainLanguage } from './document.ts'

const read = wordReader(plainLanguage)

describe('wordReader', () => {
  it.each([
    ['mill', 0],
    ['Mill', WORD_SHAPES.capital],
    ['Élan', WORD_SHAPES.capital],
    ['Ёлка', WORD_SHAPES.capital],
    ['BBC', WORD_SHAPES.capital | WORD_SHAPES.allCapitals],
    ['1986', WORD_SHAPES.digit],
    ['he', CUES.pronoun],
    ['He', CUES.pronoun | WORD_SHAPES.capital],
    ['mended', CUES.past],
    ['red', 0],
    ['said', CUES.reporting | CUES.past],
    ["I'm", CUES.firstPerson | WORD_SHAPES.capital],
    ['we’ve', CUES.firstPerson],
    ['水車', 0],
  ])('gives the cues and shapes of "%s"', (word, expected) => {
    expect(read(word).flags).toBe(expected)
  })

  it('has one hash for words that differ in capitals or digits', () => {
    expect(read('MILL').hash).toBe(read('mill').hash)
    expect(read('1986').hash).toBe(read('2003').hash)
    expect(read('mill').hash).not.toBe(read('mile').hash)
  })

  it('asks again for the stop words of each article where they are its own', () => {
    let common = 'mill'
    const own: Language = { ...plainLanguage, lacks: ['stop words'], isStopWord: (word) => word === common }
    expect(wordReader(own)('mill').stem).toBeNull()
    common = 'weir'
    expect(wordReader(own)('mill').stem).not.toBeNull()
  })
})
