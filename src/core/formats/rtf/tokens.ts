import { deepElements } from '../../error.ts'

/** Is told what an RTF file is made of, in order; every group that opens closes. */
export interface RtfReader {
  open(): void
  close(): void
  /** A control word with its number, or a control symbol such as "~" or "*". */
  word(name: string, number: number | null): void
  /** A byte that is written as two digits. */
  byte(value: number): void
  /** Text, each character of which stands for a byte. */
  text(text: string): void
}

/** A group, a control word with the space that ends it, a byte, a control symbol, text; line breaks mean nothing. */
const TOKEN =
  /(?<group>[{}])|\\'(?<byte>[\da-f]{2})|\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\(?<symbol>[\s\S])|(?<text>[^\\{}\r\n]+)|[\r\n\\]/giy

/** No document nests deeper; each group takes memory. */
const DEEPEST = 5_000
const CHUNK = 8_192

/** Reads the tokens of RTF; a `UserError` where groups are nested deeper than in any document. */
export function readRtf(bytes: Uint8Array, reader: RtfReader): void {
  const input = latin1(bytes)
  let depth = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(input); match !== null; match = TOKEN.exec(input)) {
    const { group, byte, word, number, symbol, text } = match.groups ?? {}
    if (text !== undefined) reader.text(text)
    else if (byte !== undefined) reader.byte(Number.parseInt(byte, 16))
    else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word !== undefined) reader.word(word, number === undefined ? null : Number(number))
    else if (symbol !== undefined) reader.word(symbol, null)
    else if (group === '{') {
      if (++depth > DEEPEST) throw deepElements()
      reader.open()
    } else if (group === '}' && depth > 0) {
      depth--
      reader.close()
    }
  }
  for (; depth > 0; depth--) reader.close()
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}
