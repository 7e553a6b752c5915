import { linesIn } from '../../node/lines.ts'
import { readRecord } from '../../node/record.ts'
import { otherArchive } from '../error.ts'
import type { Job, LinesJob } from './job.ts'
import type { Remains } from './resume.ts'

/** The jobs without the lines that are done already; throws a `UserError` where those are of another archive. */
export async function* skipping(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  { lines, last }: Remains,
): AsyncGenerator<Job, void, void> {
  let left = lines
  for await (const job of jobs) {
    if (left === 0 || !('lines' in job)) yield job
    else {
      const { skipped, bytes, line } = skip(job, left)
      left -= skipped
      if (left === 0 && !last.startsWith(beginningFor(line))) throw otherArchive(lines)
      if (bytes < job.lines.length) yield { ...job, lines: job.lines.subarray(bytes) }
    }
  }
  if (left > 0) throw otherArchive(lines - left + 1)
}

/** How many lines of a job can be left out, `most` at most, how many bytes these are, and the last of them. */
function skip({ lines }: LinesJob, most: number): { skipped: number; bytes: number; line: Uint8Array } {
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
