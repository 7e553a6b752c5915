import { describe, expect, it } from 'vitest'
import { opensImpersonal } from '../../../../src/core/languages/en/impersonal.ts'
import { spacedWords } from '../../../../src/core/text/words.ts'

describe('an English sentence', () => {
  it.each([
    'It is hard to land at low tide.',
    'It’s clear that the ferry is late.',
    'It was not always possible to land.',
    'It took years to dredge the bay.',
    'It has been shown that eels come back.',
    'It will be fun to sail.',
  ])('has an "it" that stands for a clause of its own: %s', (sentence) => {
    expect(opensImpersonal(spacedWords(sentence))).toBe(true)
  })

  it.each([
    'It is late.',
    'It is a ferry that nobody likes.',
    'It is likely to be late.',
    'It was built to last.',
    'It is in the bay that the ferry sank.',
    'It gave them reason to leave.',
    'It sails to Orrin.',
    'Italy is hard to reach.',
    'Its skipper was said to sing.',
    'There is reason to hope.',
    'It',
  ])('has none: %s', (sentence) => {
    expect(opensImpersonal(spacedWords(sentence))).toBe(false)
  })
})
