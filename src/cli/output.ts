import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { UserError } from '../error.ts'

/** Puts the whole text into a file or none of it; a `UserError` where that fails. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    if (await isDevice(path)) await writeFile(path, text)
    else await replaceFile(path, text)
  } catch (error) {
    throw asUserError(error)
  }
}

/** Writes to a stream; gives false where its reader has gone, which is no error. */
export async function writeTo(stream: Writable, text: string): Promise<boolean> {
  try {
    await new Promise<void>((done, fail) => {
      stream.once('error', fail)
      stream.write(text, (error) => (error ? fail(error) : done()))
    })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false
    throw asUserError(error)
  }
}

/** Pipes and devices such as /dev/null are written to; replacing them would be vandalism. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && !found.isFile()
}

async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const mode = (await stat(target).catch(() => null))?.mode
  const { randomBytes } = await import('node:crypto')
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`)
  try {
    await writeFile(draft, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
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

function asUserError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  const [what, wayOut] = FAILURES[code] ?? [`cannot be written (${code})`, 'choose another place']
  return new UserError(what, wayOut)
}
