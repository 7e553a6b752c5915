import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Destination } from './destination.ts'
import type { HostProcess } from './host-process.ts'
import { onInterrupt } from './interrupt.ts'
import { asUserError } from './output.ts'

/** A file that is open for writing. */
interface Sheet {
  readonly handle: FileHandle
  /** Done when all is written and the handle is closed. */
  readonly keep: () => Promise<void>
  /** Done instead where that does not come to pass. */
  readonly drop: () => Promise<void>
}

const nothing = async () => {}

/** The end of a file, which is made where there is none. */
export function endOf(path: string): Destination {
  return opened(async () => ({ handle: await open(path, 'a'), keep: nothing, drop: nothing }))
}

/** A file that is written whole or not at all; nothing is touched before the first `write`. */
export function wholeFile(path: string, process: HostProcess): Destination {
  return opened(async () => ((await isDevice(path)) ? device(path) : draft(path, process)))
}

function opened(prepare: () => Promise<Sheet>): Destination {
  let sheet: Sheet | undefined
  const write = async (text: string) => {
    sheet ??= await prepare()
    await sheet.handle.appendFile(text)
    return true
  }
  const finish = async () => {
    await sheet?.handle.close()
    await sheet?.keep()
    sheet = undefined
  }
  const close = async () => {
    await sheet?.handle.close()
    await sheet?.drop()
  }
  return { write: (text) => write(text).catch(fail), finish: () => finish().catch(fail), close }
}

function fail(error: unknown): never {
  throw asUserError(error)
}

/** Pipes and devices such as /dev/null are written to; replacing them would be vandalism. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && !found.isFile()
}

async function device(path: string): Promise<Sheet> {
  return { handle: await open(path, 'w'), keep: nothing, drop: nothing }
}

/** A hidden file beside the one that it is to replace. */
async function draft(path: string, process: HostProcess): Promise<Sheet> {
  const target = await realpath(path).catch(() => path)
  const mode = (await stat(target).catch(() => null))?.mode
  const { randomBytes } = await import('node:crypto')
  const name = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`)
  const forget = onInterrupt(process, () => rmSync(name, { force: true }))
  const drop = () => rm(name, { force: true }).finally(forget)
  const keep = () => rename(name, target).then(forget)
  const handle = await open(name, 'wx', mode).catch((error) => {
    forget()
    throw error
  })
  return { handle, keep, drop }
}
