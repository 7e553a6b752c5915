import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { InputTask, LinesTask, Order, Outcome } from './task.ts'

/** What can be done in a thread of its own; standard input is none of its inputs. */
export type ThreadTask = InputTask | LinesTask

/** A thread that does one task after another. */
export interface Thread {
  /** Rejects where the thread comes to an end; the memory of lines is handed over to it. */
  readonly perform: (task: ThreadTask) => Promise<Outcome>
  readonly close: () => Promise<unknown>
}

/** The built program has this code in dist/chunks. */
const CODE = new URL('../worker.cjs', import.meta.url)

/** Starts a thread that does tasks as ordered. */
export function startThread(order: Order): Thread {
  const worker = new Worker(fileURLToPath(CODE), { workerData: order })
  const perform = (task: ThreadTask) =>
    new Promise<Outcome>((resolve, reject) => {
      const end = () => reject(new Error('a thread ended before its task'))
      worker.once('message', (outcome) => {
        worker.off('error', reject).off('exit', end)
        resolve(outcome)
      })
      worker.once('error', reject).once('exit', end)
      worker.postMessage(task, 'lines' in task ? [task.lines.buffer as ArrayBuffer] : [])
    })
  return { perform, close: () => worker.terminate() }
}
