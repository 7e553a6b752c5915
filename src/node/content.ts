import { detectBinary, detectFormat, isCompoundFile, refuseData } from '../core/formats/detect.ts'
import {
  type Format,
  isBinaryFormat,
  type Source,
  type TextFormat,
  type TextSource,
} from '../core/formats/source.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decode } from './encoding/decode.ts'
import { oldWordFile } from './error.ts'

/** What is known of an input besides its bytes. */
export interface ContentOptions {
  /** How it is written; found out by default and where it is "auto". */
  readonly from?: Format | 'auto' | undefined
  /** The label of the encoding that it is in; by default found out. */
  readonly encoding?: string | undefined
  /** The encoding that whoever sent it says it is in. */
  readonly declared?: string | undefined
}

/** The input that bytes are, decoded where it is text; a `UserError` where it is in no format that can be read. */
export async function sourceOf(
  name: string,
  bytes: Uint8Array,
  options: ContentOptions = {},
): Promise<Source> {
  const { from = 'auto' } = options
  const format = from === 'auto' ? detectBinary(bytes, name) : from
  if (isCompoundFile(bytes)) throw oldWordFile()
  if (format === 'email')
    return { name, format, bytes: await (await import('./encoding/mail.ts')).labelled(bytes) }
  if (format !== null && isBinaryFormat(format)) return { name, format, bytes }
  return textSource(name, bytes, format, options)
}

async function textSource(
  name: string,
  bytes: Uint8Array,
  format: TextFormat | null,
  { encoding, declared }: ContentOptions,
): Promise<TextSource> {
  const { text, malformed, doubt } = await decode(bytes, {
    named: encoding,
    declared: [declared, declaredEncoding(bytes)],
  })
  const warnings = [...(doubt ? [doubt] : []), ...(malformed ? ['malformed characters were replaced'] : [])]
  const warning = warnings.length > 0 ? { warning: `${warnings.join('; ')} (see --encoding)` } : {}
  if (format === null) refuseData(name, text)
  return { name, format: format ?? detectFormat(name, text), text, ...warning }
}
