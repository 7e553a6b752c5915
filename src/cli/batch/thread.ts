import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Outcome, RunnableJob, RunSettings } from './job.ts'

/** A thread that does one job after another. */
export interface Thread {
  /**
   * Rejects where the thread comes to an end. The memory of lines is handed over to it; standard input is nothing that
   * it can read.
   */
  readonly perform: (job: RunnableJob) => Promise<Outcome>
  readonly close: () => Promise<unknown>
}

/** The built program has this code in dist/chunks. */
const CODE = new URL('../worker.cjs', import.meta.url)

/**
 * Megabytes for what is made and soon forgotten. With the 48 that V8 takes by itself two threads need a twentieth less
 * processor time, but their process grew from 209 MB after 3,000 records to 419 MB after 30,000 on Node 24, where with
 * these it had 165 MB and 170 MB.
 */
const MOST_YOUNG = 12

/** Starts a thread that does jobs by the run settings. */
export function startThread(settings: RunSettings): Thread {
  const worker = new Worker(fileURLToPath(CODE), {
    workerData: settings,
    // Else each would listen to the streams of the process, and Node warns of that from the eleventh on.
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG },
  })
  const perform = (job: RunnableJob) =>
    new Promise<Outcome>((resolve, reject) => {
      const end = () => reject(new Error('a thread ended before its job'))
      worker.once('message', (outcome) => {
        worker.off('error', reject).off('exit', end)
        resolve(outcome)
      })
      worker.once('error', reject).once('exit', end)
      worker.postMessage(job, 'lines' in job ? [job.lines.buffer as ArrayBuffer] : [])
    })
  return { perform, close: () => worker.terminate() }
}
