import { newestMessage } from '../../core/formats/email/mailbox.ts'
import { declaredEncoding } from './declared.ts'
import { decode } from './decode.ts'
import { decodeAs } from './decode-as.ts'
import { encodingOf } from './label.ts'
import { latin1 } from './latin1.ts'

/** A header with what stands below it, both as Latin-1; several parts make a message. */
interface Part {
  readonly header: string
  readonly start: number
  readonly end: number
}

/**
 * A message, or the newest of a mailbox, whose texts bear the label of the encoding that they are in: mail without a label
 * or with one that cannot be is as common as files of that kind. Its header is in UTF-8. The same bytes where all is right.
 */
export async function labelled(bytes: Uint8Array): Promise<Uint8Array> {
  const message = newestMessage(bytes)
  const text = latin1(message)
  let [written, from] = ['', 0]
  for (const part of partsOf(text).slice(0, MOST_PARTS)) {
    const header = await mendedHeader(part, text.slice(part.start + part.header.length, part.end))
    written += text.slice(from, part.start) + header
    from = part.start + part.header.length
  }
  const mended = written + text.slice(from)
  return mended === text ? message : Buffer.from(mended, 'latin1')
}

/** Messages have a few. */
const MOST_PARTS = 1000
const BOUNDARY = /\bboundary\s*=\s*(?:"([^"\r\n]{1,70})"|([^\s";]{1,70}))/gi
const BOUNDARY_LINE = /^--(\S[^\r\n]{0,71}?)[ \t]*\r?\n/gm
const HEADER_END = /\r?\n\r?\n/
/** No header that tells of its text is longer. */
const LONGEST_HEADER = 65_536

function partsOf(text: string): Part[] {
  const boundaries = new Set(Array.from(text.matchAll(BOUNDARY), ([, quoted, plain]) => quoted ?? plain))
  const marks = [{ index: 0, end: 0, isLast: false }]
  for (const { 0: line, 1: name, index } of text.matchAll(BOUNDARY_LINE)) {
    const isLast = !boundaries.has(name) && name.endsWith('--') && boundaries.has(name.slice(0, -2))
    if (isLast || boundaries.has(name)) marks.push({ index, end: index + line.length, isLast })
  }
  return marks.flatMap(({ end: start, isLast }, at) => {
    if (isLast) return []
    const end = marks[at + 1]?.index ?? text.length
    return [{ header: headerOf(text.slice(start, Math.min(end, start + LONGEST_HEADER))), start, end }]
  })
}

/** The lines up to a blank one, with their line break; a part may have none. */
function headerOf(part: string): string {
  if (/^\r?\n/.test(part)) return ''
  const end = HEADER_END.exec(part)
  return end === null ? '' : part.slice(0, end.index + (end[0].startsWith('\r') ? 2 : 1))
}

const TYPE = /^content-type:[ \t]*([^\s;]*)([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im
const CHARSET = /(\bcharset\s*=\s*)(?:"[^"\r\n]*"|[^\s";]+)/i
const TRANSFER = /^content-transfer-encoding:\s*"?([\w-]+)/im
const TEXT = /^text\/(?:plain|html)$/i

async function mendedHeader({ header }: Part, body: string): Promise<string> {
  const [line = '', type = 'text/plain', parameters = ''] = TYPE.exec(header) ?? []
  if (type !== '' && !TEXT.test(type)) return asUtf8(header, null)
  const label = CHARSET.exec(parameters)?.[0].replace(/^[^=]*=\s*|"/g, '')
  const content = transferred(body, TRANSFER.exec(header)?.[1].toLowerCase())
  const encoding = await encodingOfText(content, label)
  const own = await asUtf8(header, encoding)
  if (encoding === null || encoding === encodingOf(label ?? 'utf-8')) return own
  if (line === '') return `Content-Type: text/plain; charset=${encoding}\r\n${own}`
  const said =
    label === undefined ? `; charset=${encoding}${parameters}` : parameters.replace(CHARSET, `$1${encoding}`)
  return own.replace(TYPE, (found) => found.slice(0, found.length - parameters.length) + said)
}

/** The bytes of a text that was made fit for mail: RFC 2045, section 6. */
function transferred(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}

/** Null where it is no text, or as it says. */
async function encodingOfText(content: Uint8Array, label: string | undefined): Promise<string | null> {
  if (content.length === 0) return null
  const { encoding } = await decode(content, { declared: [label, declaredEncoding(content)] }).catch(() => ({
    encoding: null,
  }))
  return encoding
}

/** A header is ASCII or UTF-8 (RFC 6532); old ones are in the encoding of their text. */
async function asUtf8(header: string, encoding: string | null): Promise<string> {
  if (!/[\x80-\xff]/.test(header)) return header
  const bytes = Buffer.from(header, 'latin1')
  const found = await decode(bytes, { declared: [encoding ?? undefined] }).catch(() => null)
  if (found === null || found.encoding === 'utf-8') return header
  const { text } = await decodeAs(encoding ?? found.encoding, bytes)
  return Buffer.from(text).toString('latin1')
}
