import { STANDARD_INPUT } from '../read/input.ts'

import { RENDERERS } from '../render/render.ts'
import type { Summarized } from '../summary.ts'
import { summarizeAll } from './inputs.ts'
import { layoutOf } from './layout.ts'
import { type Answer, type Invocation, parseArguments, shortHelp } from './options.ts'
import { writeTo, writeWhole } from './output.ts'

import { reporting } from './reporting.ts'
import { tellSavings } from './savings.ts'
import type { Surroundings } from './surroundings.ts'

/** The exit codes of the command; see the README. */
type ExitCode = 0 | 1 | 2

/** Runs the command with the arguments after the program's name. */
export async function main(args: readonly string[], process: Surroundings): Promise<ExitCode> {
  const asked = await parseArguments(args, process.env)
  if ('exitCode' in asked) return answer(asked, process)
  const inputs = asked.inputs.length === 0 ? [STANDARD_INPUT] : asked.inputs
  if (asked.inputs.length === 0 && process.stdin.isTTY) return answer(shortHelp(), process)
  const summaries = await summarizeAll(inputs, asked, process)
  const printed = await print(summaries, inputs.length, asked, process)
  return printed && summaries.length === inputs.length ? 0 : 1
}

async function answer({ exitCode, text }: Answer, process: Surroundings): Promise<ExitCode> {
  await writeTo(exitCode === 0 ? process.stdout : process.stderr, text)
  return exitCode
}

/** Prints what there is; false where that failed. */
async function print(
  summaries: readonly Summarized[],
  inputs: number,
  asked: Invocation,
  process: Surroundings,
): Promise<boolean> {
  if (summaries.length === 0) return true
  const { format, output } = asked
  const render = await RENDERERS[format]()
  const text = render(summaries, await layoutOf(asked, inputs, process))
  return reporting(output ?? 'standard output', process, async () => {
    if (output === undefined) await writeTo(process.stdout, text)
    else await writeWhole(output, text)
    await tellSavings(summaries, asked, process)
  })
}
