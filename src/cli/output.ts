import { UserError } from '../core/error.ts'
import { unwritable } from './error.ts'
import type { Output } from './host-process.ts'

/** Writes to a stream; gives false where its reader has gone, which is no error. */
export async function writeTo(stream: Output, text: string): Promise<boolean> {
  try {
    await new Promise<void>((done, fail) => {
      stream.once('error', fail)
      stream.write(text, (error) => {
        if (error) return fail(error)
        stream.off('error', fail)
        done()
      })
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false
    throw asUserError(error)
  }
}

/** The error as a `UserError` if it is one of writing. */
export function asUserError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined || error instanceof UserError ? error : unwritable(code)
}
