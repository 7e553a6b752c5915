import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { RunSettings } from './job.ts'
import { overChannel, type Performer } from './performer.ts'

/** The built program has this code in dist/chunks. */
const CODE = new URL('../worker.cjs', import.meta.url)

/**
 * Megabytes for what is made and soon forgotten. With the 48 that V8 takes by itself two threads are no faster; with
 * 12 they need a fifth more processor time, and 50 MB less: on Node 24 a process has 240 MB after 3,000 records with
 * these, and 310 after 80,000.
 */
const MOST_YOUNG = 36

/** Starts a thread that does jobs by the run settings; standard input is nothing that it can read. */
export function startThread(settings: RunSettings): Performer {
  const worker = new Worker(fileURLToPath(CODE), {
    workerData: settings,
    // Else each would listen to the streams of the process, and Node warns of that from the eleventh on.
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG },
  })
  const { perform, end } = overChannel(worker, (job) => worker.postMessage(job))
  worker.on('error', end).on('exit', () => end(new Error('a thread ended before its job')))
  const close = async () => {
    await worker.terminate()
  }
  return { perform, close }
}
