import { RENDERERS } from '../../core/render/render.ts'
import { SERIES, UNFRAMED } from '../../core/render/series.ts'
import type { Summarized } from '../../core/summary.ts'
import type { Destination } from '../destination.ts'
import { layoutOf } from '../layout.ts'
import type { Outcome, RunSettings } from './job.ts'

/** Prints what jobs came to: each as it comes, or all at the end where the format needs that. */
export interface Printer {
  /** Gives false where nobody reads on. */
  readonly print: (outcome: Outcome) => Promise<boolean>
  /** Prints what comes after the last outcome. */
  readonly finish: () => Promise<void>
}

/** Prints in the format asked for; where every input failed, it leaves the destination alone. */
export function printerTo({ write, finish }: Destination, settings: RunSettings): Printer {
  const { asked, look } = settings
  const { open, between, close } = (look.several ? SERIES[asked.format] : null) ?? UNFRAMED
  const kept: Summarized[] = []
  let jobs = 0
  let printed = false
  const print = async ({ text, summarized }: Outcome) => {
    jobs++
    if (summarized !== undefined) kept.push(...summarized)
    if (text === '') return true
    const whole = (printed ? between : open) + text
    printed = true
    return write(whole)
  }
  const end = async () => {
    if (kept.length > 0)
      return (await RENDERERS[asked.format]())(
        kept,
        await layoutOf({ ...look, several: look.several || kept.length > 1 }),
      )
    return printed ? close : ''
  }
  return {
    print,
    finish: async () => {
      const text = await end()
      // An empty archive gives an empty file.
      if (text !== '' || jobs === 0) await write(text)
      await finish()
    },
  }
}
