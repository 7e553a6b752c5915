import { describe, expect, it } from 'vitest'
import { piecewise } from '../../../src/core/text/piecewise.ts'

describe('piecewise', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_001])('changes every character of %i, in order', (length) => {
    const text = Array.from({ length }, (_, at) => 'abé'.charAt(at % 3)).join('')
    expect(piecewise(text, (piece) => piece.replaceAll('é', 'e!'))).toBe(text.replaceAll('é', 'e!'))
  })
})
