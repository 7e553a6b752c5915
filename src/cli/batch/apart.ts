import { linesIn } from '../../node/lines.ts'
import { readRecord } from '../../node/record.ts'
import { failedInput, failedRecord } from './failed.ts'
import { type LinesJob, NOTHING, type Outcome, type RunnableJob, sum } from './job.ts'
import type { Performer } from './performer.ts'

type Perform = Performer['perform']

/**
 * Does a job where the end of what does it is the end of nothing else, and its lines one by one: each input or record fails
 * alone. Does it `here` where nothing else can be started.
 */
export async function performApart(job: RunnableJob, perform: Perform, here: Perform): Promise<Outcome> {
  if (!('lines' in job)) return performOne(job, perform, here)
  let whole: Outcome = { text: '', messages: [], counts: NOTHING }
  for (const one of singly(job)) {
    const { text, messages, counts } = await performOne(one, perform, here)
    whole = {
      text: whole.text + text,
      messages: [...whole.messages, ...messages],
      counts: sum(whole.counts, counts),
    }
  }
  return whole
}

async function performOne(job: RunnableJob, perform: Perform, here: Perform): Promise<Outcome> {
  try {
    return await perform(job)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall?.startsWith('spawn')) return here(job)
    return 'lines' in job ? failedLine(job, error) : failedInput(inputOf(job), error)
  }
}

function inputOf(job: Exclude<RunnableJob, LinesJob>): string {
  return 'source' in job ? job.source.name : job.input
}

function* singly({ archive, lines }: LinesJob): Generator<LinesJob, void, void> {
  let start = 0
  for (const { length } of linesIn(lines)) {
    const end = start + length + 1
    yield { archive, lines: lines.subarray(start, end) }
    start = end
  }
}

/** An id stands at the beginning of a record; all of it might take more memory than there is here as well. */
const BEGINNING = 65_536

function failedLine({ lines }: LinesJob, error: unknown): Outcome {
  const { id } = readRecord(lines.subarray(0, BEGINNING), '', 0)
  const { text, ...rest } = failedRecord(id, error)
  return { text: `${text}\n`, ...rest }
}
