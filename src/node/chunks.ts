import { close, closeSync, open, openSync, read, readSync, statSync } from 'node:fs'
import { promisify } from 'node:util'

/** Bytes that are read at once: an article in one go. */
const CHUNK = 64 * 1024

/** The bytes at a path as they come; throws as Node does where they cannot be read. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* statSync(path).isFile() ? chunksOfFile(path) : chunksOfPipe(path)
}

/** Whether what is at a path is there at once, and nothing else can happen while it is read. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    return false
  }
}

/** A file is there at once; to start the threads that would wait for it takes Node a millisecond. */
function* chunksOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      // Not cleared: an article is much smaller.
      const { buffer } = Buffer.allocUnsafeSlow(CHUNK)
      const length = readSync(file, new Uint8Array(buffer))
      if (length === 0) return
      yield new Uint8Array(buffer, 0, length)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Whoever writes into a pipe or a device lets its reader wait. A stream or `node:fs/promises` would do the same, but Node takes
 * milliseconds to load what they are made of.
 */
async function* chunksOfPipe(path: string): AsyncGenerator<Uint8Array> {
  const [openPipe, readFrom, closePipe] = [promisify(open), promisify(read), promisify(close)]
  const pipe = await openPipe(path, 'r')
  try {
    for (;;) {
      const { bytesRead, buffer } = await readFrom(pipe, new Uint8Array(CHUNK), 0, CHUNK, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await closePipe(pipe)
  }
}
