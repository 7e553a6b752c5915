import { constants, type FileHandle, open } from 'node:fs/promises'
import { beingWritten } from './error.ts'

/** Of macOS and the BSDs, where a file can be locked as long as it is open: open(2). */
const [O_EXLOCK, WOULD_BLOCK] = [0x20, 'EAGAIN']
const HAS_O_EXLOCK = /^(?:darwin|freebsd|openbsd)$/.test(process.platform)

const { O_RDWR, O_CREAT, O_APPEND, O_NONBLOCK } = constants
const FLAGS = O_RDWR | O_CREAT | O_APPEND | (HAS_O_EXLOCK ? O_EXLOCK | O_NONBLOCK : 0)

/**
 * Opens a file for appending, or makes it, and locks it against other runs on this machine; gives what closes it. The
 * system ends the lock together with the process, however that comes about: no file is left that could be mistaken for
 * one, and no process with its number for this. Throws a `UserError` where another run has it.
 */
export async function openLocked(path: string): Promise<{ handle: FileHandle; close: () => Promise<void> }> {
  const handle = await open(path, FLAGS).catch((error) => {
    throw error.code === WOULD_BLOCK ? beingWritten() : error
  })
  try {
    const { dev, ino } = await handle.stat({ bigint: true })
    const release = HAS_O_EXLOCK ? async () => {} : await held(`no-time-to-read-${dev}-${ino}`)
    return { handle, close: () => handle.close().finally(release) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Takes a name that one process of the machine can have: of a pipe on Windows, of an abstract socket on Linux, unix(7). */
async function held(name: string): Promise<() => Promise<void>> {
  const { createServer } = await import('node:net')
  const server = createServer((socket) => socket.destroy()).unref()
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? beingWritten() : error),
    )
    server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`, done)
  })
  return () => new Promise((done) => server.close(() => done()))
}
