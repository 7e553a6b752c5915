import type { Format, Source } from '../../core/formats/source.ts'
import { noArticle } from '../../core/library/error.ts'
import { FROM } from '../../core/library/from.ts'
import { NAMELESS } from '../../core/library/nameless.ts'
import { checkedBy, type Names } from '../../core/library/options.ts'
import type { Abort } from '../../core/library/signal.ts'
import { textSource } from '../../core/library/text-source.ts'
import { sourceOf } from '../content.ts'
import { unpacked } from '../gzip.ts'
import { MOST_BYTES } from '../input.ts'
import { CHECKS } from '../options.ts'

/** How an article is read. */
export interface ReadOptions {
  /** How it is written; by default decided by its look. */
  readonly from?: Format | 'auto' | undefined
  /** Label of the encoding that bytes are in; by default found out. */
  readonly encoding?: string | undefined
  /** ISO 639-1 code of its language; by default detected. */
  readonly language?: string | undefined
  /** Whether an address is refused that leads into a network that is not public, by its name or by redirects. */
  readonly publicOnly?: boolean | undefined
  /** Ends the work between its stages, and between the pages or chapters of a file: it rejects with the signal's reason. */
  readonly signal?: Abort | undefined
}

/** An address of http or https, such as a `URL`; no more of it, so that its type needs no library of types. */
export interface Address {
  readonly href: string
}

/** What an article is read from. */
export type Input = string | Uint8Array | Address

export const READ_OPTIONS: Names<ReadOptions> = {
  from: true,
  encoding: true,
  language: true,
  publicOnly: true,
  signal: true,
}

const TAKEN = 'a string or as bytes, or its address as a URL'

/** What an article as text, as bytes or at an address is to the pipeline; a `UserError` where it cannot be had or is in no known format. */
export async function sourceFrom(input: Input, options: ReadOptions): Promise<Source> {
  const encoding = checkedBy(CHECKS.encoding, 'encoding', options.encoding)
  const from = checkedBy(FROM, 'from', options.from) ?? 'auto'
  const publicOnly = checkedBy(CHECKS.publicOnly, 'publicOnly', options.publicOnly)
  if (typeof input === 'string') return textSource(input, from)
  if (input instanceof Uint8Array)
    return sourceOf(NAMELESS, await unpacked(input, MOST_BYTES), { from, encoding })
  // Whoever calls from JavaScript may pass anything.
  if (typeof input?.href !== 'string') throw noArticle(input, TAKEN)
  const signal = options.signal instanceof AbortSignal ? options.signal : undefined
  const { fetchUrl } = await import('../web/url.ts')
  return fetchUrl(input.href, { maxBytes: MOST_BYTES, from, encoding, publicOnly, signal })
}
