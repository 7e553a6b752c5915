import { UserError } from '../core/error.ts'
import type { Source } from '../core/formats/source.ts'
import { chunksOf } from './chunks.ts'
import { type ContentOptions, sourceOf } from './content.ts'
import { archiveOnWeb, unreadable } from './error.ts'
import { unpacked, unpackedChunks } from './gzip.ts'
import { readAtMost } from './limit.ts'

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-'

/** How inputs are read. */
export interface ReadOptions extends ContentOptions {
  /** An input may have so many bytes; `MOST_BYTES` by default. */
  readonly maxBytes?: number | undefined
  /** Whether an address is refused that leads into a network that is not public. */
  readonly publicOnly?: boolean | undefined
}

/** Has standard input made where it is asked for: that takes Node milliseconds. */
interface Piped {
  readonly stdin: AsyncIterable<Uint8Array>
}

/** One input, read whole and decoded, from the process where it is standard input; a `UserError` where it cannot be read or is in no known format. */
export async function readInput(name: string, process: Piped, options: ReadOptions = {}): Promise<Source> {
  const { maxBytes = MOST_BYTES, publicOnly, ...content } = options
  if (isUrl(name)) {
    const { fetchUrl } = await import('./web/url.ts')
    return fetchUrl(name, { ...content, maxBytes, publicOnly })
  }
  return sourceOf(name, await unpacked(await readBytes(name, process, maxBytes), maxBytes), content)
}

/** What an input may have by default: more than any article, less than any memory. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The bytes of an archive as they come, unpacked where they are compressed; throws a `UserError` where they cannot be read. */
export async function* readChunks(name: string, process: Piped): AsyncGenerator<Uint8Array, void, void> {
  if (isUrl(name)) throw archiveOnWeb()
  try {
    yield* unpackedChunks(name === STANDARD_INPUT ? process.stdin : chunksOf(name))
  } catch (error) {
    throw asUserError(error, name)
  }
}

/** The bytes of a file, or of standard input, as they are; a `UserError` where they cannot be read or are more than `maxBytes`. */
export async function readBytes(name: string, process: Piped, maxBytes: number): Promise<Uint8Array> {
  try {
    return await readAtMost(name === STANDARD_INPUT ? process.stdin : chunksOf(name), maxBytes)
  } catch (error) {
    throw asUserError(error, name)
  }
}

/** Whether the name is an address, not a path: a scheme and two slashes. */
export function isUrl(name: string): boolean {
  return name.includes('://') && /^[a-z][a-z\d+.-]*:\/\//i.test(name)
}

function asUserError(error: unknown, name: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined || error instanceof UserError ? error : unreadable(code, name)
}
