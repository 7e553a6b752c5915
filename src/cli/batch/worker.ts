import { parentPort, workerData } from 'node:worker_threads'
import { readInput } from '../../node/input.ts'
import { SILENT } from '../progress.ts'
import { ignoreDroppedByPdfReader } from '../unhandled-rejections.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import type { Outcome, RunnableJob, RunSettings } from './job.ts'

// The other side of thread.ts.
const settings: RunSettings = workerData
ignoreDroppedByPdfReader(process)
parentPort?.on('message', async (job: RunnableJob) => {
  const outcome = await outcomeOf(job)
  if ('lines' in job) free(job.lines.buffer)
  parentPort?.postMessage(outcome)
})

/** Frees memory at once: V8 would keep it until it next searches all of it. Node 20 cannot. */
function free(buffer: ArrayBufferLike & { transfer?: (bytes: number) => unknown }): void {
  buffer.transfer?.(0)
}

function outcomeOf(job: RunnableJob): Promise<Outcome> {
  if ('lines' in job) return summarizeLines(job, settings)
  const read: Access['read'] = (input, options) => readInput(input, process, options)
  return summarizeInput(job, settings, { read, progress: SILENT })
}
