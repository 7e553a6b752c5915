import type { UserError } from '../core/error.ts'
import { tooLarge } from './error.ts'

/** Says that something has more than so many bytes. */
export type Beyond = (mostBytes: number) => UserError

/** The bytes of a stream, whole; a `UserError` as soon as they are more than `mostBytes`. */
export async function readAtMost(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
  beyond: Beyond = tooLarge,
): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > mostBytes) throw beyond(mostBytes)
    read.push(chunk)
  }
  return Buffer.concat(read)
}
