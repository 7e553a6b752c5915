import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { winkEnds } from '../../src/language/wink.ts'

const TEXTS = 30_000
/** Two new words of every text would take more than twice as much. */
const MOST_MEGABYTES = 6

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

describe('wink', () => {
  it('forgets the words of the texts that it was shown', () => {
    const ends = () => [...winkEnds('The miller met Mr. Brown. It rained.')]
    const before = ends()
    // The first round makes it ready, the second one is measured.
    const [ready, after] = ['Ann', 'Bea'].map((name) => {
      for (let text = 0; text < TEXTS; text++) winkEnds(`${name}x${text} met Mr. ${name}y${text}.`)
      return heapMegabytes()
    })
    expect(after - ready).toBeLessThan(MOST_MEGABYTES)
    expect(ends()).toEqual(before)
  })
})
