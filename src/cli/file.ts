import { type FileHandle, open } from 'node:fs/promises'
import { unreadable } from '../node/error.ts'
import { type Destination, standard } from './destination.ts'
import { draft, type Sheet } from './draft.ts'
import { noPlainFile } from './error.ts'
import type { HostProcess } from './host-process.ts'
import { asUserError } from './output.ts'
import { isOpenAs, type Target, targetOf } from './target.ts'

/** The name that stands for standard output. */
const STANDARD_OUTPUT = '-'
/** Descriptors. */
const [OUTPUT, ERRORS] = [1, 2]

const nothing = async () => {}

/**
 * A file that is written whole or not at all; nothing is touched before the first `write`. Rejects with a `UserError`
 * where it is a folder or is read as well.
 */
export async function wholeFile(
  path: string,
  inputs: readonly string[],
  process: HostProcess,
): Promise<Destination> {
  if (path === STANDARD_OUTPUT) return standard(process.stdout)
  const target = await targetOf(path, inputs, process).catch(fail)
  // Such as /dev/stdout: where that goes to a file, whatever else goes there is to stay.
  if (await isOpenAs(OUTPUT, target)) return standard(process.stdout)
  if (await isOpenAs(ERRORS, target)) return standard(process.stderr)
  const isFile = target.found?.isFile() ?? true
  return opened(() => (isFile ? draft(target, process) : device(target)))
}

/**
 * A plain file that gets other content, whole or not at all; nothing is touched before the first `write`. Rejects with a
 * `UserError` where it is none.
 */
export async function rewritten(path: string, process: HostProcess): Promise<Destination> {
  const target = await targetOf(path, [], process).catch(fail)
  if (target.found === null) throw unreadable('ENOENT', path)
  if (!target.found.isFile()) throw noPlainFile()
  return opened(() => draft(target, process))
}

/** Pipes and devices such as /dev/null are written to; replacing them would be vandalism. */
async function device({ path }: Target): Promise<Sheet> {
  return { handle: await open(path, 'w'), keep: nothing, drop: nothing }
}

/** The end of an open file, of which `prepare` is called before the first `write`. */
export function appending(
  handle: FileHandle,
  prepare: () => Promise<void>,
  close: () => Promise<void>,
): Destination {
  const { write, finish } = opened(async () => {
    await prepare()
    return { handle, keep: nothing, drop: nothing }
  })
  return { write, finish, close }
}

/** What is prepared by the first `write`. */
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
  return {
    write: (text) => write(text).catch(goneOrFail),
    finish: () => finish().catch(fail),
    close,
  }
}

/** The reader of a named pipe may go, as that of standard output may. */
function goneOrFail(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false
  return fail(error)
}

function fail(error: unknown): never {
  throw asUserError(error)
}
