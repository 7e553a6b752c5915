import { UserError } from '../../core/error.ts'
import type { Source } from '../../core/formats/source.ts'
import { printable } from '../../core/render/printable.ts'
import { RENDERERS } from '../../core/render/render.ts'
import { SERIES, UNFRAMED, within } from '../../core/render/series.ts'
import { summarizeSource } from '../../core/summarize.ts'
import type { Summarized } from '../../core/summary.ts'
import { type ReadOptions, STANDARD_INPUT } from '../../node/input.ts'
import { withTimeLimit } from '../../node/signal.ts'
import { layoutOf } from '../layout.ts'
import { notesOn } from '../notes.ts'
import type { Invocation } from '../options.ts'
import type { Progress } from '../progress.ts'
import { reasonsIn } from '../reasons.ts'
import { complaint } from '../reporting.ts'
import { done, FAILED, type InputJob, type Outcome, type RunSettings } from './job.ts'

/** How an input is come by, and who is told. */
export interface Access {
  /** Rejects with a `UserError` where it cannot be read. */
  readonly read: (input: string, options: ReadOptions) => Promise<Source>
  readonly progress: Pick<Progress, 'say'>
}

/** What is printed for one input, or why nothing is. */
export async function summarizeInput(
  { input }: InputJob,
  settings: RunSettings,
  access: Access,
): Promise<Outcome> {
  const { asked } = settings
  const name = input === STANDARD_INPUT ? 'standard input' : input
  const messages: string[] = []
  try {
    access.progress.say(`reading ${name}`)
    const source = await access.read(input, readOptionsOf(asked))
    if (source.warning !== undefined && !asked.quiet) messages.push(`${printable(name)}: ${source.warning}`)
    access.progress.say(`summarizing ${name}`, 'text' in source ? source.text.length : source.bytes.length)
    const summarized = await summarizeSource(source, {
      ...asked,
      explain: reasonsIn(asked),
      signal: withTimeLimit(source),
    })
    if (!asked.quiet) messages.push(...notesOn(name, summarized.summary, asked.about))
    return { ...(await printed(summarized, settings)), messages, counts: done(summarized.summary) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { text: '', messages: [...messages, complaint(name, error)], counts: FAILED }
  }
}

function readOptionsOf({ from, encoding, maxBytes }: Invocation): ReadOptions {
  return { from: from === 'jsonl' ? 'auto' : from, encoding, maxBytes }
}

async function printed(
  summarized: Summarized,
  { asked: { format }, look }: RunSettings,
): Promise<Pick<Outcome, 'text' | 'summarized'>> {
  const series = look.several ? SERIES[format] : UNFRAMED
  if (series === null) return { text: '', summarized }
  const render = await RENDERERS[format]()
  return { text: within(series, render([summarized], await layoutOf(look))) }
}
