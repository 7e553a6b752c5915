import { noProse, UserError } from '../../core/error.ts'
import { articlesIn } from '../../core/formats/parse-source.ts'
import type { Source } from '../../core/formats/source.ts'
import { LINKED_FORMATS, RENDERERS } from '../../core/render/render.ts'
import { SERIES, UNFRAMED, within } from '../../core/render/series.ts'
import { summarizeSource } from '../../core/summarize.ts'
import type { Summarized } from '../../core/summary.ts'
import type { ReadOptions } from '../../node/input.ts'
import { withTimeLimit } from '../../node/signal.ts'
import { layoutOf } from '../layout.ts'
import { notesOn } from '../notes.ts'
import type { Invocation } from '../options.ts'
import type { Progress } from '../progress.ts'
import { reasonsIn } from '../reasons.ts'
import { nameOf } from '../reporting.ts'
import { failedInput } from './failed.ts'
import { done, type InputJob, type Outcome, type RunSettings } from './job.ts'

/** How an input is come by, who is told, and who summarizes it. */
export interface Access {
  /** Rejects with a `UserError` where it cannot be read. */
  readonly read: (input: string, options: ReadOptions) => Promise<Source>
  readonly progress: Pick<Progress, 'say'>
  readonly summarize: (source: Source) => Promise<Outcome>
}

/** What is printed for one input, or why nothing is. */
export async function summarizeInput(
  { input }: InputJob,
  { asked }: RunSettings,
  { read, progress, summarize }: Access,
): Promise<Outcome> {
  const name = nameOf(input)
  try {
    progress.say(`reading ${name}`)
    const source = await read(input, readOptionsOf(asked))
    progress.say(`summarizing ${name}`, sizeOf(source))
    return await summarize(source)
  } catch (error) {
    return failedInput(input, error)
  }
}

/** What is printed for one input that was read, or why nothing is. */
export async function summarizeRead(source: Source, settings: RunSettings): Promise<Outcome> {
  const { asked } = settings
  const name = nameOf(source.name)
  const warnings = source.warning === undefined || asked.quiet ? [] : [`${name}: ${source.warning}`]
  try {
    const summarized = await summarizeArticles(source, asked)
    const summaries = summarized.map(({ summary }) => summary)
    const notes = asked.quiet
      ? []
      : summaries.flatMap((summary) => notesOn(nameOf(summary.source), summary, asked.about))
    return {
      ...(await printed(summarized, settings)),
      messages: [...warnings, ...notes],
      counts: done(summaries),
    }
  } catch (error) {
    const { messages, ...failed } = failedInput(source.name, error)
    return { ...failed, messages: [...warnings, ...messages] }
  }
}

function readOptionsOf({ from, encoding, maxBytes, publicOnly }: Invocation): ReadOptions {
  return { from: from === 'jsonl' ? 'auto' : from, encoding, maxBytes, publicOnly }
}

/** The summaries of the articles in a source, but of those without prose where others have some. */
async function summarizeArticles(source: Source, asked: Invocation): Promise<Summarized[]> {
  const options = {
    ...asked,
    fragments: LINKED_FORMATS.includes(asked.format),
    explain: reasonsIn(asked),
    signal: withTimeLimit(source),
  }
  const articles = await articlesIn(source)
  if (articles.length === 1) return [await summarizeSource(articles[0], options)]
  const summarized: Summarized[] = []
  for (const article of articles) {
    const one = await summarizeSource(article, options).catch(orNoProse)
    if (one !== null) summarized.push(one)
  }
  if (summarized.length === 0) throw noProse()
  return summarized
}

function orNoProse(error: unknown): null {
  if (error instanceof UserError && error.code === 'no-prose') return null
  throw error
}

/** Several articles of one input are printed as several inputs are. */
async function printed(
  summarized: readonly Summarized[],
  { asked: { format }, look }: RunSettings,
): Promise<Pick<Outcome, 'text' | 'summarized'>> {
  const several = look.several || summarized.length > 1
  const series = look.several ? SERIES[format] : UNFRAMED
  if (series === null) return { text: '', summarized }
  const render = await RENDERERS[format]()
  const text = render(summarized, await layoutOf({ ...look, several }))
  return { text: look.several ? within(series, text) : text }
}

/** UTF-16 units or bytes. */
function sizeOf(source: Source): number {
  if ('text' in source) return source.text.length
  return 'bytes' in source ? source.bytes.length : 0
}
