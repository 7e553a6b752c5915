import { describe, expect, it } from 'vitest'
import { isTangled } from '../../src/parse/tangled.ts'

describe('isTangled', () => {
  it.each([
    ['block quotes', '> '.repeat(101)],
    ['lists', '- '.repeat(101)],
    ['deep indents', `It turned.\n\n${'\t'.repeat(400)}- it`],
    ['open brackets', '[a '.repeat(601)],
    ['a paragraph of too many lines', 'it turned\n'.repeat(5_001)],
  ])('is what has too many %s', (_, text) => {
    expect(isTangled(text)).toBe(true)
  })

  it.each([
    ['nesting as people write it', '> - 1. > It turned.'],
    ['many marks in many paragraphs', '*It* [turned](x).\n\n'.repeat(5_000)],
    ['a long list', '- *It* turned.\n'.repeat(5_000)],
    ['a long line', 'It turned. '.repeat(90_000)],
    ['code that is indented far', `${' '.repeat(500)}it`],
  ])('is not %s', (_, text) => {
    expect(isTangled(text)).toBe(false)
  })
})
