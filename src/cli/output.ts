import { UserError } from '../core/error.ts'
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

const FAILURES: Readonly<Record<string, [what: string, wayOut: string]>> = {
  ENOENT: ['no such folder', 'make it first'],
  ENOTDIR: ['no such folder', 'make it first'],
  EISDIR: ['is a folder', 'name a file in it'],
  EACCES: ['no permission to write it', 'choose another place'],
  EPERM: ['no permission to write it', 'choose another place'],
  EROFS: ['cannot be written to', 'choose another place'],
  ENOSPC: ['the disk is full', 'make room or choose another place'],
  EDQUOT: ['the disk is full', 'make room or choose another place'],
}

/** The error as a `UserError` if it is one of writing. */
export function asUserError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || error instanceof UserError) return error
  const [what, wayOut] = FAILURES[code] ?? [`cannot be written (${code})`, 'choose another place']
  return new UserError('unwritable', what, wayOut)
}
