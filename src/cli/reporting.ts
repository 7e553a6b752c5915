import type { Writable } from 'node:stream'
import { UserError } from '../error.ts'
import { printable } from '../render/printable.ts'
import { writeTo } from './output.ts'
import type { Surroundings } from './surroundings.ts'

/** What went wrong with something, in one line. */
export function complaint(name: string, { what, wayOut }: UserError): string {
  return `${printable(name)}: ${what}: ${wayOut}`
}

/** Writes lines for the user to standard error. */
export async function tell(lines: readonly string[], stderr: Writable): Promise<void> {
  for (const line of lines) await writeTo(stderr, `summarize: ${line}\n`)
}

/** Does the work; where that fails as a user can mend, says so in one line on standard error and gives false. */
export async function reporting(
  name: string,
  { stderr }: Surroundings,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await tell([complaint(name, error)], stderr)
    return false
  }
}
