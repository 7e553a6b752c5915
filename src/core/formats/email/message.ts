import PostalMime, { type Email } from 'postal-mime'
import { checkPageSize } from '../../article-limit.ts'
import { damagedMessage, largePage } from '../../error.ts'
import { withoutControls } from '../../text/windows-1252.ts'
import { handsOn } from './own-text.ts'
import { unparted } from './unparted.ts'

/** What a message says, decoded. */
export interface Message {
  readonly subject: string
  /** "" where it has none. */
  readonly text: string
  readonly html: string
}

/** No message has as many parts in one another, or as long a header. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }

/** Each line takes the parser a hundredth of a millisecond; those of attached files are long and take less. */
const MOST_SHORT_LINES = 150_000
const SHORT = 40
/** Lines that may part a message, which begin with two dashes; each part takes the parser some kilobytes. */
const MOST_BOUNDARIES = 10_000
/** What a UTF-16 unit of text takes at the most, encoded and marked up; more than that is too much before it is decoded. */
const MOST_BYTES_OF_UNIT = 4
const [LINE_FEED, SPACE, DASH] = [0x0a, 0x20, 0x2d]

/**
 * The message in bytes: its own words, or those of the one that it holds where it only hands that on. A `UserError` where it is
 * larger or deeper than any message.
 */
export async function readMessage(bytes: Uint8Array, depth = 0): Promise<Message> {
  checkLines(bytes)
  const mail = await PostalMime.parse(bytes.slice(), { ...LIMITS, forceRfc822Attachments: true }).catch(
    () => {
      throw damagedMessage()
    },
  )
  const { text = '', html = '' } = mail
  const subject = withoutControls(mail.subject ?? '')
  const isShort = html.trim() === '' && handsOn(text)
  const inner = isShort && depth < DEEPEST ? innerMessage(mail, bytes, text) : null
  if (inner !== null) {
    const message = await readMessage(inner, depth + 1)
    return { ...message, subject: message.subject || subject }
  }
  return { subject, text: withoutControls(text), html: withoutControls(html) }
}

/** Messages in messages. */
const DEEPEST = 3

/** The message that one holds, or its body where that has not come apart and nothing was read; null where there is none. */
function innerMessage({ attachments, headers }: Email, bytes: Uint8Array, text: string): Uint8Array | null {
  const content = attachments.find(({ mimeType }) => mimeType === 'message/rfc822')?.content
  if (content instanceof ArrayBuffer) return new Uint8Array(content)
  if (text.trim() !== '') return null
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  return attachments.length === 0 && /^multipart\//i.test(type) ? unparted(bytes, type) : null
}

/** Throws a `UserError` where a message has more lines, parts, or text in lines of words, than any: files are attached in lines without. */
function checkLines(bytes: Uint8Array): void {
  let short = 0
  let boundaries = 0
  let worded = 0
  let space = bytes.indexOf(SPACE)
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (end - start <= SHORT) short++
    if (bytes[start] === DASH && bytes[start + 1] === DASH) boundaries++
    if (space >= 0 && space < start) space = bytes.indexOf(SPACE, start)
    if (space >= start && space < end) worded += end - start
    start = end + 1
  }
  if (short > MOST_SHORT_LINES || boundaries > MOST_BOUNDARIES) throw largePage()
  checkPageSize(worded / MOST_BYTES_OF_UNIT, 0)
}
