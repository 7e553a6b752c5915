import { describe, expect, it } from 'vitest'
import { sharedTrigrams } from '../../../../src/core/rank/features/term-trigrams.ts'
import { analysisOf } from '../document.ts'

describe('sharedTrigrams', () => {
  it('gives the share of trigrams that earlier and later sentences have', () => {
    const { terms } = analysisOf(
      'old mill turned again',
      'old mill turned',
      'rain',
      'mill turned again today',
    )
    const { before, after } = sharedTrigrams(terms)
    expect([...before]).toEqual([0, 1, 0, 1 / 2])
    expect([...after]).toEqual([1, 0, 0, 0])
  })
})
