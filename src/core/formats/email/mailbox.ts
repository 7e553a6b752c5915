import type { Span } from '../../article.ts'

/** A line above a message in a mailbox: who sent it, and when. */
const SEPARATOR = /^From \S.{0,120}\d\d:\d\d.{0,30}\d{4}/
const [LINE_FEED, RETURN, F] = ['\n', '\r', 'F'].map((character) => character.charCodeAt(0))
/** Enough of a message for its header. */
const HEADER = 32_768
const LONGEST_LINE = 200

/** The newest message of a mailbox by its date, else the last; what is no mailbox is one message. */
export function newestMessage(bytes: Uint8Array): Uint8Array {
  const lines = separators(bytes)
  let newest = bytes
  let latest = Number.NEGATIVE_INFINITY
  for (const [at, { end }] of lines.entries()) {
    const message = bytes.subarray(end, lines[at + 1]?.start)
    const date = dateOf(message) ?? latest
    if (date < latest) continue
    latest = date
    newest = message
  }
  return newest
}

/** The lines above messages; none where there is no such line at the head. */
function separators(bytes: Uint8Array): Span[] {
  const found: Span[] = []
  for (let at = 0; at >= 0 && at < bytes.length; at = nextBlankLine(bytes, at)) {
    const line = bytes[at] === F ? lineAt(bytes, at) : ''
    if (SEPARATOR.test(line)) found.push({ start: at, end: at + line.length + 1 })
    else if (at === 0) return []
  }
  return found
}

/** Where the line below the next blank line begins, be that the line at `from` itself; -1 where there is none. */
function nextBlankLine(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(LINE_FEED, Math.max(0, from - 1));
    at >= 0;
    at = bytes.indexOf(LINE_FEED, at + 1)
  ) {
    const next = bytes[at + 1] === RETURN ? at + 2 : at + 1
    if (bytes[next] === LINE_FEED) return next + 1
  }
  return -1
}

function lineAt(bytes: Uint8Array, start: number): string {
  const end = bytes.indexOf(LINE_FEED, start)
  return new TextDecoder().decode(
    bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + LONGEST_LINE)),
  )
}

/** Milliseconds since 1970, null where the message does not say when it was sent. */
function dateOf(message: Uint8Array): number | null {
  const [header] = new TextDecoder().decode(message.subarray(0, HEADER)).split(/\r?\n\r?\n/, 1)
  const date = Date.parse(/^Date:\s*(\S.*)$/im.exec(header)?.[1] ?? '')
  return Number.isNaN(date) ? null : date
}
