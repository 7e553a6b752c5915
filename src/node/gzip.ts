import { damagedArchive } from '../core/error.ts'
import { startsWith } from '../core/formats/bytes.ts'
import { tooLarge } from './error.ts'
import type { Beyond } from './limit.ts'

/** How a gzip file begins, with the only method that there is: RFC 1952, section 2.3.1. */
const SIGNATURE = '\x1f\x8b\x08'

const isGzip = (bytes: Uint8Array) => startsWith(bytes, SIGNATURE)

/**
 * What bytes unpack to where gzip compressed them, else the bytes; a `UserError` where they are damaged or come to more than
 * `mostBytes`. A file that was compressed twice is unpacked once.
 */
export async function unpacked(
  bytes: Uint8Array,
  mostBytes: number,
  beyond: Beyond = tooLarge,
): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes
  const { gunzipSync } = await import('node:zlib')
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'ERR_BUFFER_TOO_LARGE' ? beyond(mostBytes) : damagedArchive()
  }
}

/** The bytes of a stream as they come, unpacked where gzip compressed them. */
export async function* unpackedChunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const rest = chunks[Symbol.asyncIterator]()
  const first = await rest.next()
  const all = async function* () {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  yield* !first.done && isGzip(first.value) ? gunzip(all()) : all()
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const [{ createGunzip }, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream')])
  // What goes wrong is thrown where the unpacked bytes are read.
  const stream = pipeline(chunks, createGunzip(), () => {})
  try {
    yield* stream
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? damagedArchive() : error
  }
}
