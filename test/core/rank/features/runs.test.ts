import { describe, expect, it } from 'vitest'
import { sharedRuns } from '../../../../src/core/rank/features/runs.ts'
import { analysisOf } from '../document.ts'

describe('the runs of three terms that sentences share', () => {
  it('are counted before and after each, as shares of its own', () => {
    const { terms } = analysisOf(
      'old mill turned again',
      'old mill turned',
      'rain',
      'mill turned again today',
    )
    const { before, after } = sharedRuns(terms)
    expect([...before]).toEqual([0, 1, 0, 1 / 2])
    expect([...after]).toEqual([1, 0, 0, 0])
  })
})
