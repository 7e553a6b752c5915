import { SERIES } from '../../core/render/series.ts'
import { STANDARD_INPUT } from '../../node/input.ts'
import type { HostProcess } from '../host-process.ts'
import { lookOf } from '../layout.ts'
import type { Invocation } from '../options.ts'
import type { Counts, Job, RunSettings } from './job.ts'
import { jobsOf, sizesOf } from './jobs.ts'
import type { Remains } from './resume.ts'

/** What a run is to do. */
export interface Plan {
  readonly settings: RunSettings
  readonly jobs: AsyncIterable<Job> | Iterable<Job>
  /** So many at a time. */
  readonly concurrency: number
  /** The bytes of all inputs, as far as they are known. */
  readonly bytes: number
  /** What of it is done, 0 to 1; null where nobody knows. */
  readonly share: (counts: Counts) => number | null
  /** How many lines of an earlier run over the archive are errors. */
  readonly failed: number
  /** Has no more read, so that nothing holds the process back. */
  readonly stop: () => void
}

/** The plan for the inputs, without what an earlier run over the archive left behind. */
export async function planOf(
  inputs: readonly string[],
  asked: Invocation,
  remains: Remains | null,
  process: HostProcess,
): Promise<Plan> {
  const settings = { asked, look: lookOf(asked, inputs.length, process) }
  const sizes = inputs.length === 1 && asked.from !== 'jsonl' ? [0] : await sizesOf(inputs, process)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const stop = () => {
    if (inputs.includes(STANDARD_INPUT)) process.stdin.destroy()
  }
  const plan = { settings, bytes, concurrency: await concurrencyFor(asked, inputs.length), failed: 0, stop }
  const jobs = jobsOf(inputs, sizes, asked, process)
  if (asked.from !== 'jsonl') return { ...plan, jobs, share: ({ done }) => done / inputs.length }
  // What was compressed comes to more bytes than its file has.
  const share = sizes.includes(0) ? () => null : (counts: Counts) => Math.min(1, counts.bytes / bytes)
  if (remains === null) return { ...plan, jobs, share }
  const { skipping } = await import('./skip.ts')
  return { ...plan, jobs: skipping(jobs, remains, settings), share, failed: remains.failed }
}

async function concurrencyFor({ jobs, from, format }: Invocation, inputs: number): Promise<number> {
  if (from !== 'jsonl' && (inputs === 1 || SERIES[format] === null)) return 1
  const most = jobs ?? (await import('node:os')).availableParallelism()
  return from === 'jsonl' ? most : Math.min(most, inputs)
}
