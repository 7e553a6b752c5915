import { languageCode } from '../../languages/code.ts'
import type { FrontMatter } from './find.ts'

const quotedOrNot = (name: string) => `^["']?${name}["']?[ \\t]*`
/** How a field by a name begins. */
const KEYS: Readonly<Record<FrontMatter['syntax'], (name: string) => string>> = {
  yaml: (name) => `${quotedOrNot(name)}:+[ \\t]*`,
  headers: (name) => `${quotedOrNot(name)}:+[ \\t]*`,
  toml: (name) => `${quotedOrNot(name)}=[ \\t]*`,
  json: (name) => `"${name}"\\s*:\\s*`,
}

/** The text that a field of front matter holds, markup and all; null where it is missing, a list or no text. */
export function fieldOf({ syntax, body }: FrontMatter, name: string): string | null {
  const key = new RegExp(KEYS[syntax](name), 'im')
  const found = key.exec(body)
  if (found === null) return null
  const value = body.slice(found.index + found[0].length).replace(ANCHOR, '')
  return (quoted(value) ?? folded(value) ?? plain(value)) || null
}

/** What front matter calls its matter where nothing gives a title: people, teams and commands have a name. */
export function nameField(above: FrontMatter): string | null {
  return fieldOf(above, 'name')
}

/** The ISO 639-1 code of the language that front matter says the text below it is in. */
export function languageField(above: FrontMatter): string | undefined {
  const tag = fieldOf(above, 'lang') ?? fieldOf(above, 'language') ?? fieldOf(above, 'locale')
  return (tag !== null && languageCode(tag.replaceAll('_', '-'))) || undefined
}

/** A name or a kind that YAML gives a value, to say it again elsewhere: "&t The mill", "!!str The mill", "! 'The mill'". */
const ANCHOR = /^(?:[&!][^\s"'[\]{},]*[ \t]+)+/

/** In the order in which they are looked for; single ones know no escapes but their own doubling. */
const QUOTED = [/^"""([\s\S]*?)"""/, /^'''([\s\S]*?)'''/, /^"((?:[^"\\]|\\[\s\S])*)"/, /^'((?:[^']|'')*)'/]

function quoted(value: string): string | null {
  for (const quotation of QUOTED) {
    const [whole, inside] = quotation.exec(value) ?? []
    if (whole !== undefined)
      return whole.startsWith('"') ? decodeEscapes(inside) : inside.replaceAll("''", "'")
  }
  return null
}

/** The escapes of YAML 1.2.2, section 5.7, that are not the character itself; JSON and TOML have fewer. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  '\n': '',
}
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g

function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (_, x?: string, u?: string, long?: string, character = '') => {
    const hexadecimal = x ?? u ?? long
    if (hexadecimal === undefined) return ESCAPES[character] ?? character
    const code = Number.parseInt(hexadecimal, 16)
    return u === undefined ? String.fromCodePoint(Math.min(code, 0x10ffff)) : String.fromCharCode(code)
  })
}

/** A block of YAML: ">-" and indented lines. */
const FOLDED = /^[>|][+\-\d]{0,2}[ \t]*(?:#.*)?\r?((?:\n[ \t]+[^ \t\r\n].*|\n[ \t]*\r?)+)/

function folded(value: string): string | null {
  return FOLDED.exec(value)?.[1].trim() ?? null
}

/** A line with those that are indented below it. */
const PLAIN = /^.*(?:\r?\n[ \t]+\S.*)*/
const COMMENT = /[ \t]#.*$/gm
/** Lists but no links, maps, tags of YAML; and its names for nothing. */
const NO_TEXT = /^(?:\[(?![^\]\n]*\]\().*|[{&*!].*|~|null|true|false)?$/is
const NO_SCALAR = /^\s*?\n[ \t]+(?:-[ \t]|[\w-]+:(?:\s|$))/

function plain(value: string): string {
  const text = PLAIN.exec(value)?.[0].replace(COMMENT, '').trim() ?? ''
  return NO_TEXT.test(text) || NO_SCALAR.test(value) ? '' : text
}
