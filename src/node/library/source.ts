import { detectAscii, detectFormat, refuseData } from '../../core/formats/detect.ts'
import { withoutMark } from '../../core/formats/mark.ts'
import { type Format, isBinaryFormat, type Source } from '../../core/formats/source.ts'
import { sourceOf } from '../content.ts'
import { unpacked } from '../gzip.ts'
import { MOST_BYTES } from '../input.ts'
import type { Abort } from '../signal.ts'
import { noArticle, noText } from './error.ts'
import { checked, type Names } from './options.ts'

/** How an article is read. */
export interface ReadOptions {
  /** How it is written; by default decided by its look. */
  readonly from?: Format | 'auto' | undefined
  /** Label of the encoding that bytes are in; by default found out. */
  readonly encoding?: string | undefined
  /** ISO 639-1 code of its language; by default detected. */
  readonly language?: string | undefined
  /** Ends the work between its stages, and between the pages or chapters of a file: it rejects with the signal's reason. */
  readonly signal?: Abort | undefined
}

export const READ_OPTIONS: Names<ReadOptions> = { from: true, encoding: true, language: true, signal: true }

/** The name that a text without a file bears in its summary. */
const NAMELESS = '-'

/** Enough of a text to show how it is written. */
const HEAD = 4_096

/** What an article as text or bytes is to the pipeline; a `UserError` where it is neither or in no known format. */
export async function sourceFrom(input: string | Uint8Array, options: ReadOptions): Promise<Source> {
  if (typeof input !== 'string' && !isBytes(input)) throw noArticle(input)
  const encoding = checked('encoding', options.encoding)
  const from = checked('from', options.from) ?? 'auto'
  if (typeof input === 'string') return textFrom(input, from)
  return sourceOf(NAMELESS, await unpacked(input, MOST_BYTES), { from, encoding })
}

/** Whoever calls from JavaScript may pass anything. */
function isBytes(input: unknown): boolean {
  return input instanceof Uint8Array
}

function textFrom(input: string, from: Format | 'auto'): Source {
  if (from !== 'auto' && isBinaryFormat(from)) throw noText(from)
  const bare = withoutMark(input)
  const binary = from === 'auto' ? detectAscii(Buffer.from(bare.slice(0, HEAD))) : null
  if (binary !== null) return { name: NAMELESS, format: binary, bytes: Buffer.from(bare) }
  if (from === 'auto') refuseData(NAMELESS, input)
  return { name: NAMELESS, format: from === 'auto' ? detectFormat(NAMELESS, input) : from, text: input }
}
