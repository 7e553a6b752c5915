import { noArticleBut, noArticleButRecords } from '../error.ts'
import { startsWith } from './bytes.ts'
import { DATA, type Data, textOf } from './data.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'
import { withoutMark } from './mark.ts'
import type { BinaryFormat, Format, TextFormat } from './source.ts'

const TEXTS = Object.values(TEXT_FORMATS)
const BINARIES = Object.values(BINARY_FORMATS)

/** Enough of a text to show how it is written. */
const HEAD = 20_000

/** The format of a text, by the extension of its name, else by the look of its beginning. */
export function detectFormat(name: string, text: string): TextFormat {
  const head = withoutMark(text.slice(0, HEAD))
  const named = namedFormat(name)
  const signed = named === undefined || named === 'text' ? signedFormat(head) : undefined
  return signed ?? named ?? TEXTS.findLast(({ looksLike }) => looksLike(head))?.name ?? 'text'
}

function signedFormat(head: string): TextFormat | undefined {
  return TEXTS.findLast(({ isSigned, looksLike }) => isSigned && looksLike(head))?.name
}

function namedFormat(name: string): TextFormat | undefined {
  const extension = extensionOf(name)
  return TEXTS.find(({ extensions }) => extensions.includes(extension))?.name
}

/**
 * Throws a `UserError` where a text is written for programs, by the extension of its name or else by its look. Code that is called
 * plain text is read as that.
 */
export function refuseData(name: string, text: string): void {
  const data = dataIn(name, text)
  if (data !== null) throw data === 'JSON Lines' ? noArticleButRecords() : noArticleBut(data)
}

function dataIn(name: string, text: string): Data['name'] | null {
  const named = namedFormat(name)
  if (named !== undefined && named !== 'text') return null
  const head = withoutMark(text.slice(0, HEAD))
  if (signedFormat(head) !== undefined) return null
  const extension = extensionOf(name) || name.toLowerCase().replace(FOLDER, '')
  const called = DATA.find(({ extensions }) => extensions.includes(extension))
  if (called !== undefined) return SAVED_PAGE.test(head) ? null : called.name
  const look = textOf(head, text)
  const kinds = named === undefined ? DATA : DATA.filter((kind) => kind.name !== 'program code')
  return kinds.find((kind) => kind.looksLike?.(look))?.name ?? null
}

const FOLDER = /^.*[/\\]/

/**
 * What a program on a server made, by the program's name: a page of "index.php". Only texts that are called data are asked for it:
 * V8 takes long to compile what folds case.
 */
const SAVED_PAGE = /^\s*<!doctype html(?!.*<\?php)/is

/** The binary format that bytes are in, whatever their name; null if it is none that can be read. */
export function detectBinary(bytes: Uint8Array, name = ''): BinaryFormat | null {
  const extension = extensionOf(name)
  return BINARIES.findLast(({ isIn }) => isIn(bytes, extension))?.name ?? null
}

/** The binary format that a text is in whose beginning has these bytes: only those written in ASCII can come as text. */
export function detectAscii(bytes: Uint8Array): BinaryFormat | null {
  return BINARIES.findLast(({ isAscii, isIn }) => isAscii && isIn(bytes, ''))?.name ?? null
}

/** Whether the bytes are in Microsoft's compound file format: Word before 2007, or any later file with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\xd0\xcf\x11\xe0')
}

/** Media types that servers give to files of any format. */
const ANY_FORMAT = new Set([
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/gzip',
  'application/xml',
  'text/xml',
  'application/x-gzip',
  '',
])

/** The format that a media type says, null where it says none; undefined where it cannot be read. */
export function formatOfMediaType(type: string): Format | null | undefined {
  if (ANY_FORMAT.has(type)) return null
  return [...TEXTS, ...BINARIES].find(({ mediaTypes }) => mediaTypes.includes(type))?.name
}

/**
 * With the dot and in lower case, "" where there is none; a name that begins with its only dot has none. That of what was
 * compressed is the one before: ".txt" of "a.txt.gz".
 */
function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*?)(?:\.[Gg][Zz])?[/\\]*$/.exec(name)?.[1].toLowerCase() ?? ''
}
