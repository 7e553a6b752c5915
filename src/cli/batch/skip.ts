import { isJson } from '../../core/text/json.ts'
import { MOST_BYTES } from '../../node/input.ts'
import { linesIn } from '../../node/lines.ts'
import { readRecord } from '../../node/record.ts'
import { noSummary, otherArchive, unfinishedLine } from '../error.ts'
import { complaint } from '../reporting.ts'
import { summarizeLines } from './archive.ts'
import type { Job, LinesJob, RunSettings, Unreadable } from './job.ts'
import type { Remains } from './resume.ts'

/**
 * The jobs without the lines that are done already; throws a `UserError` where those are of another archive. They end with
 * the first thing that cannot be answered yet: what comes after it could not be put before its answer later.
 */
export async function* skipping(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  { lines, last, torn }: Remains,
  settings: RunSettings,
): AsyncGenerator<Job, void, void> {
  let left = lines
  let begun = torn
  for await (const job of jobs) {
    if (!('lines' in job)) {
      yield job
      return
    }
    const { finished, fault } = untilCut(job, settings)
    const { skipped, rest, line } = skip(finished, left)
    left -= skipped
    if (skipped > 0 && left === 0 && !(await isAnswer(last, { ...job, lines: line }, settings)))
      throw otherArchive(lines)
    if (rest.length > 0) {
      if (!isBeginning(begun, linesIn(rest).next().value!)) throw noSummary(lines + 1)
      begun = new Uint8Array()
      yield { ...job, lines: rest }
    }
    if (fault !== null) {
      yield fault
      return
    }
  }
  if (left > 0) throw otherArchive(lines - left + 1)
  if (begun.length > 0) throw noSummary(lines + 1)
}

/** The lines that are whole; the last of an archive that is being written may not be. */
function untilCut(
  { archive, lines }: LinesJob,
  { asked }: RunSettings,
): { finished: Uint8Array; fault: Unreadable | null } {
  const start = lines.lastIndexOf(LINE_FEED) + 1
  const last = lines.subarray(start)
  const isCut = last.length > (asked.maxBytes ?? MOST_BYTES)
  if (last.length === 0 || isCut || isJson(new TextDecoder().decode(last)))
    return { finished: lines, fault: null }
  return {
    finished: lines.subarray(0, start),
    fault: { complaint: complaint(archive, unfinishedLine()) },
  }
}

const LINE_FEED = 0x0a

/** How many lines can be left out, `most` at most, what comes after them, and the last of them. */
function skip(lines: Uint8Array, most: number): { skipped: number; rest: Uint8Array; line: Uint8Array } {
  let skipped = 0
  let bytes = 0
  let line = lines
  if (most === 0) return { skipped, rest: lines, line }
  for (line of linesIn(lines)) {
    bytes += line.length + 1
    if (++skipped === most) break
  }
  return { skipped, rest: lines.subarray(bytes), line }
}

/** What is made of a longer line is believed to be what it would be made again. */
const SHORT = 1_000_000

/** Whether a line that was written answers a line of an archive, and with what is written now. */
async function isAnswer(answer: string, job: LinesJob, settings: RunSettings): Promise<boolean> {
  const beginnings = beginningsFor(job.lines)
  const [summary] = beginnings
  if (!beginnings.some((beginning) => answer.startsWith(beginning))) return false
  if (!answer.startsWith(summary) || job.lines.length > SHORT) return true
  const { text } = await summarizeLines(job, settings)
  return chosenIn(text) === chosenIn(answer)
}

/** What a summary chose and its figures, without the name of the archive. */
function chosenIn(summary: string): string {
  return summary.slice(summary.indexOf('"sentences":[')).trimEnd()
}

/** Whether bytes are how the answer to a line begins. */
function isBeginning(bytes: Uint8Array, line: Uint8Array): boolean {
  const begun = Buffer.from(bytes).toString('latin1')
  return beginningsFor(line)
    .map((beginning) => Buffer.from(beginning).toString('latin1'))
    .some((beginning) => begun.startsWith(beginning) || beginning.startsWith(begun))
}

/** How the line that answers this one begins where it is a summary, and where it is an error. */
function beginningsFor(line: Uint8Array): [summary: string, error: string] {
  const { id } = readRecord(line, '', line.length)
  return [`{${id === null ? '' : `"id":${id},`}"schemaVersion":`, `{"id":${id},"error":`]
}
