import { UserError } from '../error.ts'
import { readInput, STANDARD_INPUT } from '../read/input.ts'
import { printable } from '../render/printable.ts'
import { RENDERERS } from '../render/render.ts'
import { summarizeSource } from '../summarize.ts'
import type { Summarized } from '../summary.ts'
import { notesOn } from './notes.ts'
import { type Answer, type Invocation, parseArguments, shortHelp } from './options.ts'
import { writeTo, writeWhole } from './output.ts'

/** The process as the command sees it. */
export type Surroundings = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>

/** The exit codes of the command; see the README. */
type ExitCode = 0 | 1 | 2

/** Runs the command with the arguments after the program's name. */
export async function main(args: readonly string[], process: Surroundings): Promise<ExitCode> {
  const asked = parseArguments(args)
  if ('exitCode' in asked) return answer(asked, process)
  const inputs = asked.inputs.length === 0 ? [STANDARD_INPUT] : asked.inputs
  if (asked.inputs.length === 0 && process.stdin.isTTY) return answer(shortHelp(), process)
  const summaries = await summarizeAll(inputs, asked, process)
  const printed = await print(summaries, inputs.length > 1, asked, process)
  return printed && summaries.length === inputs.length ? 0 : 1
}

async function answer({ exitCode, text }: Answer, process: Surroundings): Promise<ExitCode> {
  await writeTo(exitCode === 0 ? process.stdout : process.stderr, text)
  return exitCode
}

/** The summaries of all inputs that have one, in order; the others are reported. */
async function summarizeAll(
  inputs: readonly string[],
  { from, quiet, ...options }: Invocation,
  process: Surroundings,
): Promise<Summarized[]> {
  const summaries: Summarized[] = []
  for (const input of inputs) {
    const name = input === STANDARD_INPUT ? 'standard input' : input
    await reporting(name, process, async () => {
      const summarized = await summarizeSource(await readInput(input, process.stdin, from), options)
      summaries.push(summarized)
      if (!quiet) await tell(notesOn(name, summarized.summary, options.about), process)
    })
  }
  return summaries
}

async function tell(notes: readonly string[], { stderr }: Surroundings): Promise<void> {
  for (const note of notes) await writeTo(stderr, `summarize: ${note}\n`)
}

/** Prints what there is; false where that failed. */
async function print(
  summaries: readonly Summarized[],
  several: boolean,
  { format, output }: Invocation,
  process: Surroundings,
): Promise<boolean> {
  if (summaries.length === 0) return true
  const render = await RENDERERS[format]()
  const wrap =
    output === undefined && process.stdout.isTTY ? await terminalWrap(process.stdout.columns) : null
  const text = render(summaries, { wrap, several })
  return reporting(output ?? 'standard output', process, async () => {
    if (output === undefined) await writeTo(process.stdout, text)
    else await writeWhole(output, text)
  })
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 80

async function terminalWrap(columns: number) {
  const { wrapAt } = await import('../render/wrap.ts')
  return wrapAt(Math.min(columns || WIDEST, WIDEST))
}

/** Does the work; where that fails as a user can mend, says so in one line on standard error and gives false. */
async function reporting(
  name: string,
  { stderr }: Surroundings,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await writeTo(stderr, `summarize: ${printable(name)}: ${error.what}: ${error.wayOut}\n`)
    return false
  }
}
