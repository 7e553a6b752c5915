import { UserError } from '../core/error.ts'
import { printable } from '../core/text/printable.ts'
import { STANDARD_INPUT } from '../node/input.ts'
import { withoutCredentials } from '../node/web/credentials.ts'
import type { HostProcess } from './host-process.ts'
import { writeTo } from './output.ts'

/** What an input is called in messages: nobody's password stands in them. */
export function nameOf(input: string): string {
  if (input === STANDARD_INPUT) return 'standard input'
  return input === '' ? '""' : withoutCredentials(input)
}

/** What went wrong with an input, in one line. */
export function complaint(input: string, error: UserError): string {
  return `${nameOf(input)}: ${messageOf(error)}`
}

/** What went wrong and the way out, in the words of the command. */
export function messageOf({ what, wayOutInCommand }: UserError): string {
  return `${what}: ${wayOutInCommand}`
}

/** Writes lines for the user to standard error, so that whatever they quote is harmless; Node takes milliseconds to make it ready. */
export async function tell(lines: readonly string[], process: HostProcess): Promise<void> {
  for (const line of lines) await writeTo(process.stderr, `summarize: ${printable(line)}\n`)
}

/** Does the work; where that fails as a user can mend, says so in one line on standard error and gives false. */
export async function reporting(
  name: string,
  process: HostProcess,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await tell([`${name}: ${messageOf(error)}`], process)
    return false
  }
}
