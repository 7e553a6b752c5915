import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { UserError } from '../error.ts'
import { type ContentOptions, sourceOf } from './content.ts'
import { readAtMost } from './limit.ts'
import type { Source } from './source.ts'

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-'

const FAILURES: Readonly<Record<string, [what: string, wayOut: string]>> = {
  ENOENT: ['no such file', 'check the path'],
  ENOTDIR: ['no such file', 'check the path'],
  EISDIR: ['is a folder', 'name the files in it'],
  EACCES: ['no permission to read it', 'check who may (ls -l)'],
  EPERM: ['no permission to read it', 'check who may (ls -l)'],
  ENAMETOOLONG: ['no such file', 'check the path'],
  ELOOP: ['links to itself', 'name the file it should link to'],
  ERR_INVALID_ARG_VALUE: ['no such file', 'check the path'],
}

/** How inputs are read. */
export interface ReadOptions extends ContentOptions {
  /** An input may have so many bytes; 64 MB by default: more than any article, less than any memory. */
  readonly maxBytes?: number | undefined
}

/** One input, read whole and decoded; a `UserError` where it cannot be read or is in no known format. */
export async function readInput(name: string, stdin: Readable, options: ReadOptions = {}): Promise<Source> {
  const { maxBytes = MOST_BYTES, ...content } = options
  if (isUrl(name)) {
    const { fetchUrl } = await import('./url.ts')
    return fetchUrl(name, { ...content, maxBytes })
  }
  return sourceOf(
    name,
    await readBytes(name === STANDARD_INPUT ? stdin : createReadStream(name), maxBytes),
    content,
  )
}

const MOST_BYTES = 64 * 1024 * 1024

async function readBytes(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  try {
    return await readAtMost(stream, maxBytes)
  } catch (error) {
    throw asUserError(error)
  }
}

/** Whether the name is an address, not a path: a scheme and two slashes. */
function isUrl(name: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(name)
}

function asUserError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  const [what, wayOut] = FAILURES[code] ?? [`cannot be read (${code})`, 'try it again or another file']
  return new UserError(what, wayOut)
}
