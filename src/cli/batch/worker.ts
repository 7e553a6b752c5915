import { parentPort, workerData } from 'node:worker_threads'
import { readInput } from '../../node/input.ts'
import { SILENT } from '../progress.ts'
import { ignoreDroppedByPdfReader } from '../unhandled-rejections.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import type { Order, Outcome, Work } from './job.ts'

// The other side of thread.ts.
const order: Order = workerData
ignoreDroppedByPdfReader(process)
parentPort?.on('message', async (task: Work) => {
  const outcome = await outcomeOf(task)
  if ('lines' in task) free(task.lines.buffer)
  parentPort?.postMessage(outcome)
})

/** Frees memory at once: V8 would keep it until it next searches all of it. Node 20 cannot. */
function free(buffer: ArrayBufferLike & { transfer?: (bytes: number) => unknown }): void {
  buffer.transfer?.(0)
}

function outcomeOf(task: Work): Promise<Outcome> {
  if ('lines' in task) return summarizeLines(task, order)
  const read: Access['read'] = (input, options) => readInput(input, process, options)
  return summarizeInput(task, order, { read, progress: SILENT })
}
