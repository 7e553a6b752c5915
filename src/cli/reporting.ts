import { UserError } from '../error.ts'
import { printable } from '../render/printable.ts'
import { writeTo } from './output.ts'
import type { Surroundings } from './surroundings.ts'

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
    await writeTo(stderr, `summarize: ${printable(name)}: ${error.what}: ${error.wayOut}\n`)
    return false
  }
}
