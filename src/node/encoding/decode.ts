import { isUtf8 } from 'node:buffer'
import { noTextFile } from '../error.ts'
import { type Decoded, decodeAs } from './decode-as.ts'
import { encodingOf } from './label.ts'
import { latin1 } from './latin1.ts'
import { isPlainlyNotWide } from './wide.ts'

/** What is said of the encoding of an input. */
export interface Labels {
  /** By the user: it holds, unless it cannot be. */
  readonly named?: string | undefined
  /** By whoever sent it and by itself, in the order in which they are believed. */
  readonly declared?: readonly (string | undefined)[]
}

/** An encoding, and why it may be another, as far as that is to be said. */
interface Finding {
  readonly encoding: string
  readonly doubt?: string | undefined
}

/** Enough of an input to tell text from other files. */
const LOOK = 65_536
/** Text has tabs, line breaks and, at most, terminal escapes; NUL and most other controls it has not. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
/** A stray control character is damage; one in fifty is a binary file. */
const CONTROL_SHARE = 0.02
/** Zeros are of UTF-16 and UTF-32, an escape to another alphabet of ISO 2022, a tilde and a brace of HZ. */
const OTHER_SEVEN_BITS = /\0|\x1b\$|~\{/

/** How many characters there are for each malformed one in UTF-8 with some damage: twice as many as come about by chance. */
const LEAST_WELL_FORMED = 2

/** The mark of UTF-32 begins with that of UTF-16. */
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/**
 * The text of an input's bytes: in the encoding that the user named, if it can be; else by its byte order mark, else UTF-8 if they are
 * that, else in the encoding that is declared unless they are plainly in another, else in the likeliest. A `UserError`
 * where the bytes are not text.
 */
export async function decode(bytes: Uint8Array, labels: Labels = {}): Promise<Decoded & Finding> {
  const { encoding, doubt } = await findEncoding(bytes, labels)
  const decoded = await decodeAs(encoding, bytes)
  if (isBinary(decoded.text.slice(0, LOOK), decoded.malformed)) throw noTextFile()
  return { ...decoded, encoding, doubt }
}

async function findEncoding(bytes: Uint8Array, { named, declared = [] }: Labels): Promise<Finding> {
  const encoding = named === undefined ? null : encodingOf(named)
  if (encoding === null) return likeliest(bytes, declared)
  if (!isPlainlyNotWide(encoding, bytes)) return { encoding }
  const found = await likeliest(bytes, declared)
  return { ...found, doubt: `read as ${found.encoding}, as it cannot be ${named}` }
}

async function likeliest(bytes: Uint8Array, declared: readonly (string | undefined)[]): Promise<Finding> {
  const known = markOf(bytes) ?? utf8ByLook(bytes)
  if (known !== null) return { encoding: known }
  const { guessEncoding, SURE } = await import('./guess.ts')
  const labels = declared.filter((label) => label !== undefined)
  const label = labels.find((it) => encodingOf(it) !== null)
  const said = label === undefined ? null : encodingOf(label)
  const { encoding, confidence } = guessEncoding(bytes, said)
  if (encoding === said) return { encoding }
  if (label !== undefined)
    return { encoding, doubt: `read as ${encoding}, not as ${label}, which it declares` }
  if (labels.length > 0)
    return { encoding, doubt: `read as ${encoding}: ${labels[0]}, which it declares, is not known` }
  return { encoding, doubt: confidence < SURE ? `read as ${encoding}, which is a guess` : undefined }
}

function markOf(bytes: Uint8Array): string | null {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))
  return mark?.encoding ?? null
}

/** Hardly any other text is UTF-8 by chance; a few damaged bytes do not change that. */
function utf8ByLook(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOK)
  if (isUtf8(bytes)) return OTHER_SEVEN_BITS.test(latin1(head)) ? null : 'utf-8'
  const text = new TextDecoder().decode(head)
  const malformed = text.match(/\ufffd/g)?.length ?? 0
  const other = text.match(/[\x80-\ufffc]/g)?.length ?? 0
  return other > malformed * LEAST_WELL_FORMED ? 'utf-8' : null
}

/** A text may have replacement characters of its own; only those that stand for malformed bytes tell. */
function isBinary(head: string, malformed: boolean): boolean {
  const replaced = malformed ? (head.match(/\ufffd/g)?.length ?? 0) : 0
  const odd = (head.match(CONTROL)?.length ?? 0) + replaced / 2
  return odd > head.length * CONTROL_SHARE
}
