import { SERIES } from '../../core/render/series.ts'
import { isFile } from '../../node/chunks.ts'
import { readInput, STANDARD_INPUT } from '../../node/input.ts'
import type { HostProcess } from '../host-process.ts'
import { interruptible } from '../interrupt.ts'
import type { Progress } from '../progress.ts'
import { summarizeLines } from './archive.ts'
import type { Elsewhere } from './elsewhere.ts'
import { isHeavy, saveMemory } from './heavy.ts'
import { type Access, summarizeInput, summarizeRead } from './input.ts'
import {
  FAILED,
  type Job,
  type Outcome,
  type RunnableJob,
  type RunSettings,
  sizeOf,
  weightOf,
} from './job.ts'
import type { Plan } from './plan.ts'

/** So many bytes of articles are summarized in the time in which threads start: about 50 articles of news. */
const WORTH_THREADS = 300_000

/** Who does jobs, wherever. */
export interface Executor {
  readonly perform: (job: Job) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/**
 * Does jobs: in the process itself, one after another, as long as there is little to do, else in threads. What could take more
 * memory than there is, or did so in a thread, is done in processes of its own.
 */
export function executor(plan: Plan, progress: Progress, process: HostProcess): Executor {
  const { concurrency, bytes, settings } = plan
  let seen = 0
  let last: Promise<unknown> = Promise.resolve()
  let others: Promise<Elsewhere> | undefined
  const elsewhere = () => {
    others ??= import('./elsewhere.ts').then((loaded) => loaded.elsewhere(plan, here, process))
    return others
  }
  const access: Access = {
    read: (input, options) => {
      const read = () => readInput(input, process, options)
      return input !== STANDARD_INPUT && isFile(input) ? read() : interruptible(process, read)
    },
    progress,
    summarize: async (source) => {
      const weight = weightOf(source)
      if ((await isHeavy(weight)) && isPlain(settings)) return (await elsewhere()).apart({ source })
      await saveMemory(source)
      return summarizeRead(source, settings)
    },
  }
  const here = (job: RunnableJob): Promise<Outcome> => {
    const outcome = last.then(() => performHere(job, settings, access))
    last = outcome
    return outcome
  }
  const perform = async (job: RunnableJob): Promise<Outcome> => {
    if (isStandardInput(job) || !isPlain(settings)) return here(job)
    if (await isHeavy(sizeOf(job))) return (await elsewhere()).apart(job)
    const isMuch = concurrency > 1 && Math.max(seen, bytes) > WORTH_THREADS
    return isMuch ? (await elsewhere()).inThread(job) : here(job)
  }
  return {
    perform: async (job) => {
      if ('complaint' in job) return { text: '', messages: [job.complaint], counts: FAILED }
      const size = sizeOf(job)
      seen += size
      const outcome = await perform(job)
      return { ...outcome, counts: { ...outcome.counts, bytes: size } }
    },
    close: async () => (await others)?.close(),
  }
}

function isStandardInput(job: RunnableJob): boolean {
  return 'input' in job && job.input === STANDARD_INPUT
}

/** Whether outcomes are plain data, as they have to be that come from elsewhere. */
function isPlain({ asked, look }: RunSettings): boolean {
  return !(look.several && SERIES[asked.format] === null)
}

function performHere(job: RunnableJob, settings: RunSettings, access: Access): Promise<Outcome> {
  if ('lines' in job) return summarizeLines(job, settings)
  return 'source' in job ? summarizeRead(job.source, settings) : summarizeInput(job, settings, access)
}
