import { STANDARD_INPUT } from '../node/input.ts'
import { type Answer, parseArguments, shortHelp } from './arguments.ts'
import { summarizeAll } from './batch/batch.ts'
import type { HostProcess } from './host-process.ts'
import { lean } from './lean.ts'
import type { Invocation } from './options.ts'
import { writeTo } from './output.ts'
import { reporting, tell } from './reporting.ts'
import { tellSavings } from './savings.ts'
import { ignoreDroppedByPdfReader } from './unhandled-rejections.ts'

/** The exit codes of the command; see docs/command.md. */
type ExitCode = 0 | 1 | 2

/** Runs the command in this process. */
export function run(process: NodeJS.Process): Promise<ExitCode> {
  ignoreDroppedByPdfReader(process)
  return main(process.argv.slice(2), lean(process))
}

/** Runs the command with the arguments after the program's name. */
export async function main(args: readonly string[], process: HostProcess): Promise<ExitCode> {
  const asked = await parseArguments(args, process.env)
  if ('exitCode' in asked) return answer(asked, process)
  const inputs = asked.inputs.length === 0 ? [STANDARD_INPUT] : asked.inputs
  if (asked.inputs.length === 0 && process.stdin.isTTY) return answer(shortHelp(), process)
  return summarize(inputs, asked, process)
}

async function answer({ exitCode, text }: Answer, process: HostProcess): Promise<ExitCode> {
  await writeTo(exitCode === 0 ? process.stdout : process.stderr, text)
  return exitCode
}

async function summarize(
  inputs: readonly string[],
  asked: Invocation,
  process: HostProcess,
): Promise<ExitCode> {
  let failed = 0
  const output = asked.resume ?? asked.output ?? 'standard output'
  const printed = await reporting(output, process, async () => {
    const counts = await summarizeAll(inputs, asked, process)
    failed = counts.failed
    if (counts.malformed > 0 && !asked.quiet) {
      await tell([`${counts.malformed} records had malformed characters, which were replaced`], process)
    }
    if (counts.done > counts.failed) await tellSavings(counts, asked, process)
  })
  return printed && failed === 0 ? 0 : 1
}
