import { UserError } from '../../core/error.ts'
import { detectFormat } from '../../core/formats/detect.ts'
import { FORMATS, type Format, isBinaryFormat, type Source } from '../../core/formats/source.ts'
import { sourceOf } from '../content.ts'
import { isEncoding } from '../declared.ts'
import type { Abort } from '../signal.ts'
import { type Names, oneOf } from './options.ts'

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

/** What an article as text or bytes is to the pipeline; a `UserError` where it is neither or in no known format. */
export function sourceFrom(input: string | Uint8Array, { from = 'auto', encoding }: ReadOptions): Source {
  if (typeof input !== 'string' && !((input as unknown) instanceof Uint8Array)) {
    throw new UserError(
      'invalid-input',
      `text is ${typeof input}`,
      'pass the article as a string or as bytes',
    )
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UserError(
      'invalid-option',
      `encoding is "${encoding}"`,
      'pass a label such as utf-8 or windows-1252',
    )
  }
  oneOf('from', from, ['auto', ...FORMATS])
  return typeof input === 'string' ? textFrom(input, from) : sourceOf(NAMELESS, input, { from, encoding })
}

function textFrom(input: string, from: Format | 'auto'): Source {
  if (from !== 'auto' && isBinaryFormat(from))
    throw new UserError('invalid-input', `${from} is no text`, 'pass its bytes')
  const text = input.replace(/^\ufeff/, '')
  return { name: NAMELESS, format: from === 'auto' ? detectFormat(NAMELESS, text) : from, text }
}
