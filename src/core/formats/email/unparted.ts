/** The end of the header of a message. */
const HEADER_END = /\r?\n\r?\n/
/** A line that parts begin with, whatever the header calls it, and the first of a header below it. */
const PART = /^--(?<boundary>[!-~][ -~]{0,70})\r?\n(?=content-)/im
const MARKUP = /^\s*</

/**
 * What a message holds that says it has parts, by its content type, but has not come apart: its first part, where that has
 * parts itself, all parts as they are marked off, where its header calls that otherwise, else its text or page; each as a
 * message. Null where it holds nothing.
 */
export function unparted(bytes: Uint8Array, type: string): Uint8Array | null {
  // As many characters as bytes.
  const whole = new TextDecoder('windows-1252').decode(bytes)
  const end = HEADER_END.exec(whole)
  if (end === null) return null
  const start = end.index + end[0].length
  const body = whole.slice(start)
  if (body.trim() === '') return null
  const part = PART.exec(body)
  const boundary = part?.groups?.boundary.trimEnd()
  if (part === null || boundary === undefined)
    return message(`text/${MARKUP.test(body) ? 'html' : 'plain'}; charset=utf-8`, bytes.subarray(start))
  if (!type.includes(boundary))
    return message(
      `${type.split(';', 1)[0]}; boundary="${boundary.replaceAll(/["\\]/g, '\\$&')}"`,
      bytes.subarray(start),
    )
  const first = start + part.index + part[0].length
  const next = whole.indexOf(`\n--${boundary}`, first)
  return bytes.subarray(first, next < 0 ? undefined : next)
}

function message(type: string, body: Uint8Array): Uint8Array {
  const header = new TextEncoder().encode(`Content-Type: ${type}\n\n`)
  const all = new Uint8Array(header.length + body.length)
  all.set(header)
  all.set(body, header.length)
  return all
}
