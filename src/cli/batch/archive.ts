import { UserError } from '../../core/error.ts'
import { summarizeSource } from '../../core/summarize.ts'
import { printableJson } from '../../core/text/printable.ts'
import { MOST_BYTES } from '../../node/input.ts'
import { linesIn } from '../../node/lines.ts'
import { type ArchiveLine, readRecord } from '../../node/record.ts'
import type { Invocation } from '../options.ts'
import { reasonsIn } from '../reasons.ts'
import { failedRecord } from './failed.ts'
import { done, type LinesJob, NOTHING, type Outcome, type RunSettings, sum } from './job.ts'

/** A line for every line of an archive, in order: its record's summary, or why there is none. */
export async function summarizeLines({ archive, lines }: LinesJob, { asked }: RunSettings): Promise<Outcome> {
  let text = ''
  let counts = NOTHING
  const messages: string[] = []
  for (const line of linesIn(lines)) {
    const read = readRecord(line, archive, asked.maxBytes ?? MOST_BYTES)
    const one = await summarizeLine(read, asked)
    text += `${one.text}\n`
    counts = sum(counts, one.counts)
    messages.push(...one.messages)
  }
  return { text, messages, counts }
}

async function summarizeLine({ id, record }: ArchiveLine, asked: Invocation): Promise<Outcome> {
  try {
    if (record instanceof UserError) throw record
    const language = record.language ?? asked.language
    const { summary } = await summarizeSource(record.source, {
      ...asked,
      language,
      fragments: true,
      explain: reasonsIn(asked),
    })
    const counts = { ...done([summary]), malformed: record.source.warning ? 1 : 0 }
    return { text: withId(id, printableJson(summary)), messages: [], counts }
  } catch (error) {
    return failedRecord(id, error)
  }
}

/** Ids are JSON already: one that went through a number could come out as another. */
function withId(id: string | null, object: string): string {
  return id === null ? object : `{"id":${id},${object.slice(1)}`
}
