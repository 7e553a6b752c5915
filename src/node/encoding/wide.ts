import { isAscii, isUtf8 } from 'node:buffer'

/** Enough of an input. */
const LOOK = 65_536
/** In UTF-16 every other byte of ASCII is a zero; half of the bytes of Chinese are printable ASCII, by chance. */
const MOST_ASCII = 0.8
/** Zeros at the wrong end: spaces of the other order of bytes have one, and so has one Chinese character in some thirty. */
const MOST_WRONG_ZEROS = 0.1
/** A unit of UTF-32 has a zero at its end: no character has a number so high. */
const LEAST_ZEROS = 0.9
/** Units for private use, and halves without their other halves, in text that is something else. */
const MOST_ODD = 0.05
const ODD = /[\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Whether bytes without a mark that are said to be in UTF-16 or UTF-32 are plainly in something else; false for other encodings. */
export function isPlainlyNotWide(encoding: string, bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOK)
  if (encoding.startsWith('utf-32')) return zerosAt(encoding.endsWith('le') ? 3 : 0, 4, head) < LEAST_ZEROS
  if (!encoding.startsWith('utf-16')) return false
  const [high, low] = encoding.endsWith('le') ? [1, 0] : [0, 1]
  return (
    isOtherUtf8(bytes) ||
    asciiIn(head) > MOST_ASCII ||
    zerosAt(low, 2, head) > zerosAt(high, 2, head) + MOST_WRONG_ZEROS ||
    oddUnitsIn(encoding, head) > MOST_ODD
  )
}

/** Of each so many bytes the one at a place: what share of these are zeros. */
function zerosAt(place: number, size: number, bytes: Uint8Array): number {
  const units = Math.floor(bytes.length / size)
  const zeros = bytes.filter((byte, at) => at % size === place && byte === 0).length
  return units === 0 ? 1 : zeros / units
}

/** The share of what ASCII prints. */
function asciiIn(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length / bytes.length
}

/** Hardly any text in UTF-16 is UTF-8 by chance, but for bytes that are ASCII. */
function isOtherUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes)
}

function oddUnitsIn(encoding: string, bytes: Uint8Array): number {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const units = (encoding.endsWith('le') ? even : even.swap16()).toString('utf16le')
  return (units.match(ODD)?.length ?? 0) / units.length
}
