import { library } from '../built.ts'
import { unprintable } from './characters.ts'

/** No line of a message is longer, in UTF-16 units. */
const LONGEST = 400

/** What is wrong with an error: it is one of ours, and one line that a reader can use. */
export function faultsOfError(error: unknown): string[] {
  if (!(error instanceof library.UserError)) return [`throws ${firstLines(error)}`]
  const { message } = error
  const code = unprintable(message)
  if (code !== null) return [`has ${code} in its error`]
  return message === '' || message.length > LONGEST ? ['has no short line for an error'] : []
}

/** Enough of a stack to tell one mistake from another. */
function firstLines(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = stack
    .split('\n')
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/(?=[^/]*:\d+:\d+)/, ''))
  return [lines[0].replaceAll(/'[^']*'|"[^"]*"|\d+/g, '…'), ...lines.slice(1, 4)]
    .join(' | ')
    .slice(0, LONGEST)
}
