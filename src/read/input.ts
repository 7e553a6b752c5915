import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { UserError } from '../error.ts'
import { decode } from './decode.ts'
import { detectFormat } from './format.ts'
import type { Format, Source } from './source.ts'

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
  ERR_FS_FILE_TOO_LARGE: ['too large to read at once', 'split it'],
  ERR_INVALID_ARG_VALUE: ['no such file', 'check the path'],
}

/** One input, read whole and decoded; a `UserError` where it cannot be read or is not text. */
export async function readInput(name: string, stdin: Readable, format: Format | 'auto'): Promise<Source> {
  const text = decode(name === STANDARD_INPUT ? await readAll(stdin) : await readBytes(name))
  return { name, text, format: format === 'auto' ? detectFormat(name, text) : format }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw asUserError(error)
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch (error) {
    throw asUserError(error)
  }
  return Buffer.concat(chunks)
}

function asUserError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  const [what, wayOut] = FAILURES[code] ?? [`cannot be read (${code})`, 'try it again or another file']
  return new UserError(what, wayOut)
}
