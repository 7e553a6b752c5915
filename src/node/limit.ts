import { tooLarge } from './error.ts'

/** The bytes of a stream, whole; a `UserError` as soon as they are more than `mostBytes`. */
export async function readAtMost(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > mostBytes) throw tooLarge(mostBytes)
    read.push(chunk)
  }
  return Buffer.concat(read)
}
