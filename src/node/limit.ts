import { UserError } from '../core/error.ts'

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

/** The failure of an input that has more bytes than it may. */
export function tooLarge(mostBytes: number): UserError {
  const megabytes = Math.round(mostBytes / 1024 / 1024)
  const limit = megabytes > 0 ? `${megabytes} MB` : `${mostBytes} bytes`
  return new UserError('too-large', `larger than ${limit}`, 'split it, or raise the limit with --max-bytes')
}
