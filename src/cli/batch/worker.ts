import { readInput } from '../../read/input.ts'
import { SILENT } from '../progress.ts'
import { summarizeLines } from './archive.ts'
import { type Access, summarizeInput } from './input.ts'
import type { InputTask, LinesTask, Order, Outcome } from './task.ts'

/** Does a task in a thread of its own; standard input is none of its inputs. */
export default function perform({
  task,
  order,
}: {
  task: InputTask | LinesTask
  order: Order
}): Promise<Outcome> {
  if ('lines' in task) return summarizeLines(task, order)
  const read: Access['read'] = (input, options) => readInput(input, process, options)
  return summarizeInput(task, order, { read, progress: SILENT })
}
