import { startsWith } from './bytes.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'
import { withoutMark } from './mark.ts'
import type { BinaryFormat, Format, TextFormat } from './source.ts'

const TEXTS = Object.values(TEXT_FORMATS)
const BINARIES = Object.values(BINARY_FORMATS)

/** Enough of a text to show how it is written. */
const HEAD = 20_000

/** The format of a text, by the extension of its name, else by the look of its beginning. */
export function detectFormat(name: string, text: string): TextFormat {
  const extension = extensionOf(name)
  const head = withoutMark(text.slice(0, HEAD))
  const found =
    TEXTS.find(({ extensions }) => extensions.includes(extension)) ??
    TEXTS.findLast(({ looksLike }) => looksLike(head))
  return found?.name ?? 'text'
}

/** The binary format that bytes are in, whatever their name; null if it is none that can be read. */
export function detectBinary(bytes: Uint8Array): BinaryFormat | null {
  return BINARIES.findLast(({ isIn }) => isIn(bytes))?.name ?? null
}

/** Whether the bytes are in Microsoft's compound file format: Word before 2007, or any later file with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\xd0\xcf\x11\xe0')
}

/** Media types that servers give to files of any format. */
const ANY_FORMAT = new Set(['text/plain', 'application/octet-stream', 'binary/octet-stream', ''])

/** The format that a media type says, null where it says none; undefined where it cannot be read. */
export function formatOfMediaType(type: string): Format | null | undefined {
  if (ANY_FORMAT.has(type)) return null
  return [...TEXTS, ...BINARIES].find(({ mediaTypes }) => mediaTypes.includes(type))?.name
}

/** With the dot and in lower case, "" where there is none; a name that begins with its only dot has none. */
function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*)[/\\]*$/.exec(name)?.[1].toLowerCase() ?? ''
}
