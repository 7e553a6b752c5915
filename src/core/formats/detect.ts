import { extname } from 'node:path'
import type { BinaryFormat, Format, TextFormat } from './source.ts'

const BY_EXTENSION: Readonly<Record<string, TextFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** Enough of an input to show how it is written. */
const LOOK = 20_000
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n)*---[ \t]*\r?$/m
/** Marks that plain prose hardly ever has at the head of a line or around a word. */
const MARKDOWN_SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /^\|.{1,500}\|[ \t]*$/m,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/m,
  /^\[[^\]\n]{1,100}\]: \S/m,
]
/** Each sign holds one of them, and most prose none. */
const MARKDOWN_MARK = /[#`~[|*]/
/** One sign may be chance: a hash tag, a quoted chat line. */
const SIGNS_NEEDED = 2

const HTML_START = /^<(?:!doctype\s+html|html|head|body)\b/i
const HTML_TAG = /<(?:p|div|span|h[1-6]|a|ul|li|article|section|main|table|title|meta|br)\b[^<>]*>/gi
/** Prose about HTML quotes a tag or two; a page begins with one and has no end of them. */
const TAGS_NEEDED = 3

/** The format of a text, by the extension of its name, else by the look of its beginning. */
export function detectFormat(name: string, text: string): TextFormat {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? formatByLook(text.slice(0, LOOK))
}

function formatByLook(head: string): TextFormat {
  if (looksLikeHtml(head)) return 'html'
  return looksLikeMarkdown(head) ? 'markdown' : 'text'
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)+/, '')
  return (
    HTML_START.test(start) || (start.startsWith('<') && (head.match(HTML_TAG)?.length ?? 0) >= TAGS_NEEDED)
  )
}

function looksLikeMarkdown(head: string): boolean {
  if (head.startsWith('---') && FRONT_MATTER.exec(head)?.index === 0) return true
  return MARKDOWN_MARK.test(head) && MARKDOWN_SIGNS.filter((sign) => sign.test(head)).length >= SIGNS_NEEDED
}

/** PDF readers allow a kilobyte of something else before it: ISO 32000, implementation note 13. */
const PDF_LOOK = 1_024
/** Names of entries that only these archives have. */
const ENTRIES = [
  ['epub', 'META-INF/container.xml'],
  ['docx', 'word/'],
] as const
const SIGNATURES = { zip: 'PK\x03\x04', pdf: '%PDF-', compound: '\xd0\xcf\x11\xe0' }

/** The binary format that the bytes are in, by their first ones; null if it is none that can be read. */
export function detectBinary(bytes: Uint8Array): BinaryFormat | null {
  const look = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (look.subarray(0, PDF_LOOK).includes(SIGNATURES.pdf, 0, 'latin1')) return 'pdf'
  if (!startsWith(look, SIGNATURES.zip)) return null
  return ENTRIES.find(([, entry]) => look.includes(entry, 0, 'latin1'))?.[0] ?? null
}

/** Whether the bytes are in Microsoft's compound file format: Word before 2007, or any later file with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(Buffer.from(bytes.subarray(0, 4)), SIGNATURES.compound)
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature
}

/** Media types by the format that they say, null where the bytes must say it themselves. */
const BY_MEDIA_TYPE: Readonly<Record<string, Format | null>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': null,
  'application/octet-stream': null,
  'binary/octet-stream': null,
  '': null,
}

/** The format that a media type says, null where it says none; undefined where it cannot be read. */
export function formatOfMediaType(type: string): Format | null | undefined {
  return Object.hasOwn(BY_MEDIA_TYPE, type) ? BY_MEDIA_TYPE[type] : undefined
}
