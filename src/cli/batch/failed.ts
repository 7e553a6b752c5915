import { UserError } from '../../core/error.ts'
import { printableJson } from '../../core/text/printable.ts'
import { deepInput, manyFiles, muchMemory } from '../error.ts'
import { complaint, messageOf, nameOf } from '../reporting.ts'
import { FAILED, type Outcome } from './job.ts'

/** One input must not keep the others from their summaries, even where the fault is ours; then it is told with its stack. */
export function failedInput(input: string, error: unknown): Outcome {
  const failure = failureOf(error)
  const messages = failure ? [complaint(input, failure)] : stackOf(nameOf(input), error)
  return { text: '', messages, counts: FAILED }
}

/** The line for a record without a summary, whose id is given in JSON. */
export function failedRecord(id: string | null, error: unknown): Outcome {
  const failure = failureOf(error)
  const reason = failure ? messageOf(failure) : `a fault of the program: ${error}`
  const messages = failure ? [] : stackOf(`record ${id}`, error)
  return { text: `{"id":${id},"error":${printableJson(reason)}}`, messages, counts: FAILED }
}

function stackOf(name: string, error: unknown): string[] {
  return `${name}: ${(error as Error | null)?.stack ?? error}`.split('\n')
}

/** What V8 and Node say where something does not fit: those errors have no codes. */
const STACK_IS_FULL = /^Maximum call stack size exceeded/
const MEMORY_IS_FULL =
  /^(?:Invalid (?:string|array|typed array|array buffer) length|Array buffer allocation failed|Cannot create a string longer|\w+ maximum size exceeded)/

/** What the user can mend; null for a fault of the program. */
function failureOf(error: unknown): UserError | null {
  if (error instanceof UserError) return error
  const { message = '', code } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  if (code === 'EMFILE') return manyFiles()
  if (STACK_IS_FULL.test(message)) return deepInput()
  return MEMORY_IS_FULL.test(message) ? muchMemory() : null
}
