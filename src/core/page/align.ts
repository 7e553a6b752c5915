/** Text that stands unbroken in the input. */
export interface AlignedRun {
  readonly text: string
  /** Where it begins there. */
  readonly offset: number
  /** Where the input goes on behind it, or behind the reference that stands for it. */
  readonly end: number
}

/**
 * A character reference of HTML, the longest name of which has 31 characters, and behind it what `&amp;` spells out if it
 * is none itself: `&amp;amp;` is one and a text.
 */
const REFERENCE = /(?<reference>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)(?:amp;)*/iy
/** What some names stand for besides their first character: a mark on it, a thin space, the j of `&fjlig;`. */
const SECOND = /[\u0331\u0333\u0338\u20d2\u20e5\ufe00\u200a]|(?<=f)j/y
/** What parsers of Markdown have where the input has a NUL. */
const REPLACEMENT = '\ufffd'

/**
 * Where the characters of a Markdown text node stand in the input from `start` on: the node's value lacks the
 * backslashes, quotation marks and indents that the input has in between, and has its references decoded and its NULs replaced.
 */
export function align(value: string, input: string, start: number): AlignedRun[] {
  const runs: AlignedRun[] = []
  let from = 0
  let offset = start
  while (from < value.length && offset < input.length) {
    const reference = referenceAt(input, offset, value, from)
    const length =
      reference === '' ? commonLength(value, from, input, offset) : decodedLength(reference, value, from)
    const end = offset + (reference.length || length)
    if (length > 0) runs.push({ text: value.slice(from, from + length), offset, end })
    from += length
    offset = Math.max(end, offset + 1)
  }
  return from === value.length ? runs : [{ text: value, offset: start, end: start + value.length }]
}

function commonLength(value: string, from: number, input: string, offset: number): number {
  let length = 0
  while (from + length < value.length && isSame(value[from + length], input[offset + length])) {
    if (length > 0 && value[from + length] === '&') break
    length++
  }
  return length
}

function isSame(read: string, written: string): boolean {
  return read === written || (read === REPLACEMENT && written === '\0')
}

/** The reference that the input has here, unless the value has it in the same letters. */
function referenceAt(input: string, offset: number, value: string, from: number): string {
  if (input[offset] !== '&') return ''
  REFERENCE.lastIndex = offset
  const match = REFERENCE.exec(input)
  return match === null || value.startsWith(match[0], from) ? '' : (match.groups?.reference ?? '')
}

function decodedLength(reference: string, value: string, from: number): number {
  const first = (value.codePointAt(from) ?? 0) > 0xffff ? 2 : 1
  SECOND.lastIndex = from + first
  return first + (reference[1] !== '#' && SECOND.test(value) ? 1 : 0)
}
