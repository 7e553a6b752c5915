import { latin1 } from './latin1.ts'
import type { SHIFTED } from './own.ts'

/** How an encoding of seven bits shifts to characters of two bytes each, and which one has the same with the eighth bit set. */
interface Shift {
  readonly shifted: RegExp
  /** What stands for no character outside of these. */
  readonly marks: RegExp
  readonly encoding: string
}

/** Korean mail (https://www.rfc-editor.org/rfc/rfc1557) and Chinese news (https://www.rfc-editor.org/rfc/rfc1843). */
const SHIFTS: Readonly<Record<(typeof SHIFTED)[number], Shift>> = {
  'iso-2022-kr': { shifted: /\x0e([^\x0f\n]*)\x0f?/g, marks: /\x1b\$\)C|\x0f/g, encoding: 'euc-kr' },
  'hz-gb-2312': { shifted: /~\{((?:[!-w][!-~])*)(?:~\})?/g, marks: /~\n|~(?=~)/g, encoding: 'gbk' },
}

/** The text of bytes in an encoding that shifts; undefined where it is none of `SHIFTED`. */
export function decodeShifted(name: string, bytes: Uint8Array): string | undefined {
  const shift = new Map(Object.entries(SHIFTS)).get(name)
  if (shift === undefined) return undefined
  const { shifted, marks, encoding } = shift
  const decoder = new TextDecoder(encoding)
  return latin1(bytes)
    .replace(shifted, (_, pairs: string) => decoder.decode(withEighthBit(pairs)))
    .replace(marks, '')
}

function withEighthBit(characters: string): Uint8Array {
  return Uint8Array.from(characters, (it) => it.charCodeAt(0) | (it > ' ' ? 0x80 : 0))
}
