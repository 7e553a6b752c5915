import { linesIn } from '../../node/lines.ts'
import { readRecord } from '../../node/record.ts'
import { otherArchive } from '../error.ts'
import type { LinesTask, Task } from './job.ts'
import type { Remains } from './resume.ts'

/** The tasks without the lines that are done already; throws a `UserError` where those are of another archive. */
export async function* skipping(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  { lines, last }: Remains,
): AsyncGenerator<Task, void, void> {
  let left = lines
  for await (const task of tasks) {
    if (left === 0 || !('lines' in task)) yield task
    else {
      const { skipped, bytes, line } = skip(task, left)
      left -= skipped
      if (left === 0 && !last.startsWith(beginningFor(line))) throw otherArchive(lines)
      if (bytes < task.lines.length) yield { ...task, lines: task.lines.subarray(bytes) }
    }
  }
  if (left > 0) throw otherArchive(lines - left + 1)
}

/** How many lines of a task can be left out, `most` at most, how many bytes these are, and the last of them. */
function skip({ lines }: LinesTask, most: number): { skipped: number; bytes: number; line: Uint8Array } {
  let skipped = 0
  let bytes = 0
  let line = lines
  for (line of linesIn(lines)) {
    bytes += line.length + 1
    if (++skipped === most) break
  }
  return { skipped, bytes, line }
}

/** How the line that answers this one begins. */
function beginningFor(line: Uint8Array): string {
  const { id } = readRecord(line, '', line.length)
  return id === null ? '{' : `{"id":${id},`
}
