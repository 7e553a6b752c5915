import { isInScripts, isInScriptsWithSymbols, membersInScripts } from './scripts.ts'

/** Gives the expression to look at a text with; it is the same for all texts in what it matches. */
export type Pattern = (text: string) => RegExp

/** Nearly all English and most Western European text: Latin-1, spaces, dashes, quotation marks and their like, the euro. */
const PLAIN = /^[\0-\xff\u2000-\u2023\u2025-\u203a\u20ac]*$/
/** The same with symbols and emoji, and what selects their look. */
const WITH_SYMBOLS =
  /^[\ufe0f\0-\xff\u2000-\u2023\u2025-\u203a\u20ac\u2122\u2190-\u245f\u2500-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}]*$/u
/** The same as plain text with all letters and accents that names in Latin script are written with. */
const WITH_LETTERS = /^[\u0300-\u036f\0-\u02c1\u1e00-\u1eff\u2000-\u2023\u2025-\u203a\u20ac]*$/
/** What a text has besides plain characters: symbols, letters, other scripts, these and symbols, or others. */
type Kind = 0 | 1 | 2 | 3 | 4 | 5
const [SYMBOLS, LETTERS, SCRIPTS, BOTH, OTHERS] = [1, 2, 3, 4, 5] as const
/** The classes whose members among the symbols, or the letters, stand in no list below. */
const UNLISTED: Readonly<Record<number, RegExp>> = {
  [SYMBOLS]: /p\{Em/,
  [LETTERS]: /p\{L[ulo]/,
  [BOTH]: /p\{Em/,
}

/** Two texts looked at last: one text after another is looked at with many patterns, as it is and in lower case. */
let [last, lastKind, other, otherKind]: [string, Kind, string, Kind] = ['', 0, '', 0]

function kindOf(text: string): Kind {
  if (text === last) return lastKind
  if (text === other) return otherKind
  other = last
  otherKind = lastKind
  last = text
  lastKind = PLAIN.test(text) ? 0 : rareKindOf(text)
  return lastKind
}

function rareKindOf(text: string): Kind {
  if (WITH_SYMBOLS.test(text)) return SYMBOLS
  if (WITH_LETTERS.test(text)) return LETTERS
  if (isInScripts(text)) return SCRIPTS
  return isInScriptsWithSymbols(text) ? BOTH : OTHERS
}

/** Whether a text has no characters but those of which `pattern` knows nearly all that there is to know. */
export function isCommon(text: string): boolean {
  return kindOf(text) <= SYMBOLS
}

/** What classes of Unicode hold of those characters, for use in brackets; scripts hold none. */
export const COMMON_MEMBERS: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁḀ-ỿ',
  Lo: 'ªº',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '\u0300-\u036f\ufe0f',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  Sc: '$¢-¥€',
  Sentence_Terminal: '!.?',
}

/**
 * A pattern by the source and flags of an expression of Unicode mode. V8 takes 0.1 to 4 ms for each class like `\p{L}`
 * in it, more than for all else in a run: it is compiled with them only once a text has characters that need them.
 */
export function pattern(source: string, flags = ''): Pattern {
  const compiled: RegExp[] = []
  const compile = (kind: Kind): RegExp => {
    const as = knownAs(kind, source)
    // What holds the members of more characters will do.
    compiled[as] ??=
      compiled.find((_, other) => other > as) ?? new RegExp(withMembers(source, as), `${flags}u`)
    compiled[kind] = compiled[as]
    return compiled[kind]
  }
  return (text) => {
    const kind = kindOf(text)
    return compiled[kind] ?? compile(kind)
  }
}

const PROPERTY = '\\p{'

/** The kind whose members hold all that a source has of a kind's characters. */
function knownAs(kind: Kind, source: string): Kind {
  if (kind === OTHERS || UNLISTED[kind]?.test(source)) return OTHERS
  if (kind < SCRIPTS) return 0
  return classesOf(source).every((name) => membersInScripts(name) !== undefined) ? SCRIPTS : OTHERS
}

function classesOf(source: string): string[] {
  const [, ...parts] = source.split(PROPERTY)
  return parts.map((part) => part.slice(0, part.indexOf('}')))
}

function membersOf(name: string, kind: Kind): string {
  return (COMMON_MEMBERS[name] ?? '') + (kind === SCRIPTS ? membersInScripts(name) : '')
}

/** The source with the members of its classes in their place, in brackets of their own where they stand in none. */
function withMembers(source: string, kind: Kind): string {
  if (kind === OTHERS) return source
  const [first, ...parts] = source.split(PROPERTY)
  let result = first
  let inside = endsInBrackets(first, false)
  for (const part of parts) {
    const end = part.indexOf('}')
    const members = membersOf(part.slice(0, end), kind)
    const rest = part.slice(end + 1)
    result += (inside ? members : `[${members}]`) + rest
    inside = endsInBrackets(rest, inside)
  }
  return result
}

/** Whether brackets are open behind a part of a source. */
function endsInBrackets(part: string, before: boolean): boolean {
  let inside = before
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '\\') at++
    else if (part[at] === '[') inside = true
    else if (part[at] === ']') inside = false
  }
  return inside
}

/** Whether a text matches a pattern. */
export function matches(of: Pattern, text: string): boolean {
  return of(text).test(text)
}
