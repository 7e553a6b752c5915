import { describe, expect, it } from 'vitest'
import { holdsWord, startsLower, startsUpper, startsWord } from '../../../src/core/text/letters.ts'

/** Every third code point with all of ASCII, Latin and Greek, surrogates among them. */
const STARTS = Array.from({ length: 0x1_1000 }, (_, code) => code).filter(
  (code) => code < 0x400 || code % 3 === 0,
)
const TAILS = ['', 'a', 'Z9', ' A']

describe('the letters of a text', () => {
  it.each([
    ['startsUpper', startsUpper, /^\p{Lu}/u],
    ['startsLower', startsLower, /^\p{Ll}/u],
    ['startsWord', startsWord, /^[\p{L}\p{N}]/u],
    ['holdsWord', holdsWord, /[\p{L}\p{N}]/u],
  ])('%s tells them as Unicode does', (_, tells, expected) => {
    const texts = ['', ...STARTS.flatMap((code) => TAILS.map((tail) => String.fromCodePoint(code) + tail))]
    expect(texts.filter((text) => tells(text) !== expected.test(text))).toEqual([])
  })
})
