import { describe, expect, it } from 'vitest'
import { languageCode } from '../../../src/core/languages/code.ts'

describe('a language code', () => {
  it.each([
    ['de', 'de'],
    ['PT-br', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['nb', 'no'],
    ['iw', 'he'],
    ['yue', 'yue'],
  ])('is its language alone: %s', (tag, code) => {
    expect(languageCode(tag)).toBe(code)
  })

  it.each(['', 'jp', 'german', 'd', 'de_DE', '../de', 'x-klingon', 'constructor'])('is none: %s', (tag) => {
    expect(languageCode(tag)).toBeNull()
  })
})
