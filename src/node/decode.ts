import { isUtf8 } from 'node:buffer'
import { noTextFile } from './error.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** The text of bytes. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string
  /** Whether bytes were malformed; U+FFFD stands in their place. */
  readonly malformed: boolean
}

/** Enough of an input to tell text from other files. */
const LOOK = 65_536
/** Text has tabs, line breaks and, at most, terminal escapes; NUL and most other controls it has not. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
/** A stray control character is damage; one in fifty is a binary file. */
const CONTROL_SHARE = 0.02
/** English in UTF-16 has a zero in every other byte; a language in Latin script hardly fewer. */
const ZERO_SHARE = 0.5

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
]

/**
 * The text of an input's bytes: in the encoding that the user named, else by its byte order mark, else UTF-16 or UTF-8
 * if they are that, else in the encoding that the document declares, else windows-1252. A `UserError` where the bytes
 * are not text.
 */
export function decode(bytes: Uint8Array, named?: string, declared?: string | null): Decoded {
  const decoded = decodeAs(bytes, named ?? markOf(bytes) ?? utf16ByLook(bytes) ?? utf8OrElse(bytes, declared))
  if (!isBinary(decoded.text.slice(0, LOOK))) return decoded
  throw noTextFile()
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label)
  if (decoder.encoding === 'windows-1252') return { text: decodeWindows1252(bytes), malformed: false }
  const text = decoder.decode(bytes)
  return { text, malformed: text.includes('\ufffd') && !isWellFormed(bytes, label) }
}

function isWellFormed(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))?.label
}

function utf16ByLook(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const pairs = Math.min(bytes.length, LOOK) >> 1
  for (let at = 0; at < 2 * pairs; at++) if (bytes[at] === 0) zeros[at % 2]++
  if (zeros[1] > pairs * ZERO_SHARE && zeros[0] < pairs * CONTROL_SHARE) return 'utf-16le'
  if (zeros[0] > pairs * ZERO_SHARE && zeros[1] < pairs * CONTROL_SHARE) return 'utf-16be'
  return undefined
}

/** Hardly any other text is UTF-8 by chance; a few damaged bytes do not change that. */
function utf8OrElse(bytes: Uint8Array, declared: string | null = null): string {
  if (isUtf8(bytes) && (declared === null || !isSevenBit(bytes))) return 'utf-8'
  if (declared !== null) return declared
  const text = new TextDecoder().decode(bytes.subarray(0, LOOK))
  const malformed = text.match(/\ufffd/g)?.length ?? 0
  const other = text.match(/[\x80-\ufffc]/g)?.length ?? 0
  return other > malformed ? 'utf-8' : 'windows-1252'
}

function isSevenBit(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function isBinary(head: string): boolean {
  const odd = (head.match(CONTROL)?.length ?? 0) + (head.match(/\ufffd/g)?.length ?? 0) / 2
  return odd > head.length * CONTROL_SHARE
}
