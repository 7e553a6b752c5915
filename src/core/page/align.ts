/** Text that stands unbroken in the input at `offset`. */
export interface AlignedRun {
  readonly text: string
  readonly offset: number
}

/** A character reference of HTML; the longest name has 31 characters. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy

/**
 * Where the characters of a Markdown text node stand in the input from `start` on: the node's value lacks the
 * backslashes, quotation marks and indents that the input has in between, and has its references decoded.
 */
export function align(value: string, input: string, start: number): AlignedRun[] {
  const runs: AlignedRun[] = []
  let from = 0
  let offset = start
  while (from < value.length && offset < input.length) {
    const reference = referenceAt(input, offset, value, from)
    const length = reference === '' ? commonLength(value, from, input, offset) : characterLength(value, from)
    if (length > 0) runs.push({ text: value.slice(from, from + length), offset })
    from += length
    offset += reference.length || length || 1
  }
  return from === value.length ? runs : [{ text: value, offset: start }]
}

function commonLength(value: string, from: number, input: string, offset: number): number {
  let length = 0
  while (from + length < value.length && value[from + length] === input[offset + length]) {
    if (length > 0 && value[from + length] === '&') break
    length++
  }
  return length
}

/** The reference that the input has here, unless the value has it in the same letters. */
function referenceAt(input: string, offset: number, value: string, from: number): string {
  if (input[offset] !== '&') return ''
  REFERENCE.lastIndex = offset
  const [reference = ''] = REFERENCE.exec(input) ?? []
  return value.startsWith(reference, from) && reference !== '&amp;' ? '' : reference
}

function characterLength(value: string, from: number): number {
  return (value.codePointAt(from) ?? 0) > 0xffff ? 2 : 1
}
