import { spoken } from '../../core/reading-time.ts'
import type { Progress } from '../progress.ts'
import type { Counts } from './job.ts'

/** More often than this, in milliseconds, nobody can read. */
const PAUSE = 100
const BAR = 20

/** Shows how far a run has come that began now; `share` is what of it is done, 0 to 1, null where nobody knows. */
export function tallying(
  progress: Progress,
  share: (counts: Counts) => number | null,
): (counts: Counts) => void {
  const began = performance.now()
  let shown = Number.NEGATIVE_INFINITY
  return (counts) => {
    const now = performance.now()
    if (now - shown < PAUSE) return
    shown = now
    progress.say(tally(counts, (now - began) / 1000, share(counts)))
  }
}

/** A line such as "[#####               ] 25 %, 300 done, 150 a second, 2 errors, 6 s left". */
export function tally({ done, failed }: Counts, seconds: number, share: number | null): string {
  const rate = seconds > 0 ? Math.round(done / seconds) : 0
  const errors = `${failed} ${failed === 1 ? 'error' : 'errors'}`
  const left =
    share === null || share === 0 ? [] : [`${spoken(Math.ceil((seconds * (1 - share)) / share))} left`]
  return [...(share === null ? [] : [bar(share)]), `${done} done`, `${rate} a second`, errors, ...left].join(
    ', ',
  )
}

function bar(share: number): string {
  const full = Math.floor(share * BAR)
  return `[${'#'.repeat(full)}${' '.repeat(BAR - full)}] ${Math.floor(share * 100)} %`
}
