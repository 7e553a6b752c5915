import { describe, expect, it, vi } from 'vitest'
import { NOTHING } from '../../../src/cli/batch/job.ts'
import { tally, tallying } from '../../../src/cli/batch/tally.ts'

describe('the tally of a run', () => {
  it.each([
    [0, 0, 0, 0, '[                    ] 0 %, 0 done, 0 a second, 0 errors'],
    [300, 2, 2, 0.25, '[#####               ] 25 %, 300 done, 150 a second, 2 errors, 6 s left'],
    [1000, 1, 600, 0.0999, '[#                   ] 9 %, 1000 done, 2 a second, 1 error, 2 h left'],
    [7, 0, 1, 1, '[####################] 100 %, 7 done, 7 a second, 0 errors, 0 s left'],
    [7, 0, 2, null, '7 done, 4 a second, 0 errors'],
  ])('of %i done, %i failed, after %i seconds, at %d: %s', (done, failed, seconds, share, line) => {
    expect(tally({ ...NOTHING, done, failed }, seconds, share)).toBe(line)
  })

  it('is told at first and then no more than ten times a second', () => {
    vi.useFakeTimers()
    const said: string[] = []
    const show = tallying({ say: (what) => said.push(what), clear: () => {} }, () => null)
    for (let done = 0; done < 35; done++) {
      show({ ...NOTHING, done })
      vi.advanceTimersByTime(10)
    }
    vi.useRealTimers()
    expect(said.map((what) => Number.parseInt(what, 10))).toEqual([0, 10, 20, 30])
  })
})
