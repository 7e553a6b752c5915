import { readInput } from '../../read/input.ts'
import { SILENT } from '../progress.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import type { InputTask, LinesTask, Order, Outcome } from './task.ts'

/** Does a task in a thread of its own; standard input is none of its inputs. */
export default async function perform({
  task,
  order,
}: {
  task: InputTask | LinesTask
  order: Order
}): Promise<Outcome> {
  const outcome = await outcomeOf(task, order)
  // Encoded here: that is work, too, and strings would make the heap of the thread that writes them grow.
  return { ...outcome, text: Buffer.from(outcome.text) }
}

function outcomeOf(task: InputTask | LinesTask, order: Order) {
  if ('lines' in task) return summarizeLines(task, order)
  const read: Access['read'] = (input, options) => readInput(input, process, options)
  return summarizeInput(task, order, { read, progress: SILENT })
}
