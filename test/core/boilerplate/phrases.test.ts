import { describe, expect, it } from 'vitest'
import { each, fromFirstWord, holding, opening } from '../../../src/core/boilerplate/phrases.ts'

describe('a phrase', () => {
  const begins = opening('share this (?:story|page) | show more | \\d+ replies', '$')

  it.each(['share this story', 'share this page', 'show more', '12 replies'])(
    'is told at the start: %s',
    (text) => expect(begins(text)).toBe(true),
  )

  it.each(['', 's', '1', 'share', 'please share this story', 'share this story now', 'replies'])(
    'is not told of %j',
    (text) => expect(begins(text)).toBe(false),
  )

  it('may begin with each of some words', () => {
    expect(each('leave|post', ' a reply')).toBe('leave a reply | post a reply')
  })
})

describe('what a text holds', () => {
  const holds = holding({ cookie: String.raw`^we\b.*\bcookies?\b`, captcha: '' })

  it('is looked at more closely where there is an expression, else the key is enough', () => {
    expect(['we like cookies', 'they like cookies', 'a captcha!', 'we'].map(holds)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('the first word of a text', () => {
  it.each([
    ['★ “What now?', 'What now?'],
    ['(3) ships', '3) ships'],
    ['船は', '船は'],
    ['— 𝒜 b', '𝒜 b'],
    ['… |', ''],
  ])('begins %j at %j', (text, rest) => expect(fromFirstWord(text)).toBe(rest))
})
