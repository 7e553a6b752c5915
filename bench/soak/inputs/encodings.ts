import { gzipSync } from 'node:zlib'
import type { Random } from '../random.ts'

const MARK = '\ufeff'

/** UTF-16 with its high byte first. */
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

type Encode = (text: string) => Uint8Array

/** The ways in which text comes as bytes, the usual ones more than once. */
const ENCODINGS: readonly Encode[] = [
  ...Array.from({ length: 6 }, (): Encode => (text) => Buffer.from(text)),
  (text) => Buffer.from(MARK + text),
  (text) => Buffer.from(MARK + text, 'utf16le'),
  (text) => bigEndian(MARK + text),
  (text) => Buffer.from(text, 'utf16le'),
  // What Latin-1 has not becomes any of its characters: so text looks that is in another encoding.
  (text) => Buffer.from(text, 'latin1'),
  (text) => gzipSync(text),
]

/** A text as bytes, in one of the encodings that are met, with a byte order mark or without. */
export function encoded(text: string, random: Random): Uint8Array {
  return random.pick(ENCODINGS)(text)
}
