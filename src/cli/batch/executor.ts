import { readInput, STANDARD_INPUT } from '../../node/input.ts'
import type { Surroundings } from '../host-process.ts'
import { interruptible } from '../interrupt.ts'
import type { Progress } from '../progress.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import { FAILED, type Order, type Outcome, sizeOf, type Task, type Work } from './job.ts'
import type { Plan } from './plan.ts'
import type { Pool } from './pool.ts'

/** So many bytes of articles are summarized in the time in which threads start: about 50 articles of news. */
const WORTH_THREADS = 300_000

/** Who does tasks, wherever. */
export interface Labour {
  readonly perform: (task: Task) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Does tasks: in the process itself, one after another, as long as there is little to do, else in threads. */
export function labour({ jobs, bytes, order }: Plan, progress: Progress, process: Surroundings): Labour {
  let seen = 0
  let pool: Promise<Pool> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const perform = async (task: Work): Promise<Outcome> => {
    if (jobs > 1 && Math.max(seen, bytes) > WORTH_THREADS && !isStandardInput(task)) {
      pool ??= start(jobs, order)
      return (await pool).perform(task)
    }
    const outcome = last.then(() => performHere(task, order, progress, process))
    last = outcome
    return outcome
  }
  return {
    perform: async (task) => {
      if ('complaint' in task) return { text: '', messages: [task.complaint], counts: FAILED }
      const size = sizeOf(task)
      seen += size
      const outcome = await perform(task)
      return { ...outcome, counts: { ...outcome.counts, bytes: size } }
    },
    close: async () => (await pool)?.close(),
  }
}

async function start(jobs: number, order: Order): Promise<Pool> {
  return (await import('./pool.ts')).pool(jobs, order)
}

function isStandardInput(task: Work): boolean {
  return 'input' in task && task.input === STANDARD_INPUT
}

function performHere(task: Work, order: Order, progress: Progress, process: Surroundings): Promise<Outcome> {
  if ('lines' in task) return summarizeLines(task, order)
  const read: Access['read'] = (input, options) =>
    interruptible(process, () => readInput(input, process, options))
  return summarizeInput(task, order, { read, progress })
}
