import { UserError } from '../error.ts'

/** Enough of an input to tell text from other files. */
const LOOK = 65_536
/** Text has tabs, line breaks and, at most, terminal escapes; NUL and most other controls it has not. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
/** A stray control character is damage; one in fifty is a binary file. */
const CONTROL_SHARE = 0.02

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
]

/**
 * The text of an input's bytes, by its byte order mark, else UTF-8 with malformed bytes replaced by U+FFFD.
 * Throws a `UserError` where the bytes are not text.
 */
export function decode(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))
  const text = new TextDecoder(mark?.label ?? 'utf-8').decode(bytes)
  if (isBinary(text.slice(0, LOOK))) throw new UserError('not a text file', 'give it plain text or Markdown')
  return text
}

function isBinary(head: string): boolean {
  const odd = (head.match(CONTROL)?.length ?? 0) + (head.match(/\ufffd/g)?.length ?? 0) / 2
  return odd > head.length * CONTROL_SHARE
}
