import { spoken } from '../core/reading-time.ts'
import { COLORED, PLAIN } from '../core/render/style.ts'
import type { Stats } from '../core/summary.ts'
import { colored } from './color.ts'
import type { HostProcess } from './host-process.ts'
import type { Invocation } from './options.ts'
import { writeTo } from './output.ts'

type Reading = Pick<Stats, 'secondsToRead' | 'secondsSaved'>

/** Tells someone at a terminal what the summaries save them, on standard error. */
export async function tellSavings(
  reading: Reading,
  { quiet, color }: Invocation,
  process: HostProcess,
): Promise<void> {
  if (quiet || !process.stdout.isTTY || !process.stderr.isTTY) return
  const { dim } = colored(color, process.env, true) ? COLORED : PLAIN
  await writeTo(process.stderr, `${dim(savings(reading))}\n`)
}

/** How long summaries take to read, and how much longer their articles would. */
export function savings({ secondsToRead, secondsSaved }: Reading): string {
  return `${spoken(secondsToRead)} to read, ${spoken(secondsSaved)} saved`
}
