import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/core/render/printable.ts'

describe('printable', () => {
  it.each([
    ['article.txt', 'article.txt'],
    ['Mühle – 水車.txt', 'Mühle – 水車.txt'],
    ['a\u001b[31m\n\u202e\u009b.txt', 'a?[31m???.txt'],
  ])('prints %j safely', (name, shown) => {
    expect(printable(name)).toBe(shown)
  })
})
