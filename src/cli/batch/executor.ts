import { readInput, STANDARD_INPUT } from '../../node/input.ts'
import type { HostProcess } from '../host-process.ts'
import { interruptible } from '../interrupt.ts'
import type { Progress } from '../progress.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import { FAILED, type Job, type Outcome, type RunnableJob, type RunSettings, sizeOf } from './job.ts'
import type { Plan } from './plan.ts'
import type { Pool } from './pool.ts'

/** So many bytes of articles are summarized in the time in which threads start: about 50 articles of news. */
const WORTH_THREADS = 300_000

/** Who does jobs, wherever. */
export interface Executor {
  readonly perform: (job: Job) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Does jobs: in the process itself, one after another, as long as there is little to do, else in threads. */
export function executor(
  { concurrency, bytes, settings }: Plan,
  progress: Progress,
  process: HostProcess,
): Executor {
  let seen = 0
  let pool: Promise<Pool> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const perform = async (job: RunnableJob): Promise<Outcome> => {
    if (concurrency > 1 && Math.max(seen, bytes) > WORTH_THREADS && !isStandardInput(job)) {
      pool ??= start(concurrency, settings)
      return (await pool).perform(job)
    }
    const outcome = last.then(() => performHere(job, settings, progress, process))
    last = outcome
    return outcome
  }
  return {
    perform: async (job) => {
      if ('complaint' in job) return { text: '', messages: [job.complaint], counts: FAILED }
      const size = sizeOf(job)
      seen += size
      const outcome = await perform(job)
      return { ...outcome, counts: { ...outcome.counts, bytes: size } }
    },
    close: async () => (await pool)?.close(),
  }
}

async function start(concurrency: number, settings: RunSettings): Promise<Pool> {
  return (await import('./pool.ts')).pool(concurrency, settings)
}

function isStandardInput(job: RunnableJob): boolean {
  return 'input' in job && job.input === STANDARD_INPUT
}

function performHere(
  job: RunnableJob,
  settings: RunSettings,
  progress: Progress,
  process: HostProcess,
): Promise<Outcome> {
  if ('lines' in job) return summarizeLines(job, settings)
  const read: Access['read'] = (input, options) =>
    interruptible(process, () => readInput(input, process, options))
  return summarizeInput(job, settings, { read, progress })
}
