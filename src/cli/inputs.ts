import { readInput, STANDARD_INPUT } from '../read/input.ts'
import { printable } from '../render/printable.ts'
import { summarizeSource } from '../summarize.ts'
import type { Summarized } from '../summary.ts'
import { interruptible } from './interrupt.ts'
import { notesOn } from './notes.ts'
import type { Invocation } from './options.ts'
import { writeTo } from './output.ts'
import { type Progress, progressOn } from './progress.ts'
import { reporting } from './reporting.ts'
import type { Surroundings } from './surroundings.ts'

/** The summaries of all inputs that have one, in order; the others are reported. */
export async function summarizeAll(
  inputs: readonly string[],
  asked: Invocation,
  process: Surroundings,
): Promise<Summarized[]> {
  const progress = progressOn(process, asked.quiet)
  const summaries: Summarized[] = []
  for (const input of inputs) {
    const name = input === STANDARD_INPUT ? 'standard input' : input
    await reporting(name, process, async () => {
      const summarized = await summarizeOne(input, name, asked, progress, process)
      summaries.push(summarized)
      if (!asked.quiet) await tell(notesOn(name, summarized.summary, asked.about), process)
    })
  }
  return summaries
}

async function summarizeOne(
  input: string,
  name: string,
  { from, encoding, maxBytes, ...options }: Invocation,
  progress: Progress,
  process: Surroundings,
): Promise<Summarized> {
  try {
    progress.say(`reading ${name}`)
    const read = () => readInput(input, process, { from, encoding, maxBytes })
    const source = await interruptible(process, read)
    progress.clear()
    if (source.warning !== undefined && !options.quiet) {
      await tell([`${printable(name)}: ${source.warning}`], process)
    }
    progress.say(`summarizing ${name}`, 'text' in source ? source.text.length : source.bytes.length)
    return await summarizeSource(source, {
      ...options,
      explain: options.explain || options.format === 'html',
    })
  } finally {
    progress.clear()
  }
}

async function tell(notes: readonly string[], { stderr }: Surroundings): Promise<void> {
  for (const note of notes) await writeTo(stderr, `summarize: ${note}\n`)
}
