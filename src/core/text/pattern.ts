/** Gives the expression to look at a text with; it is the same for all texts in what it matches. */
export type Pattern = (text: string) => RegExp

/** Nearly all English and most Western European text: Latin-1, spaces, dashes, quotation marks and their like, the euro. */
const PLAIN = /^[\0-\xff\u2000-\u2023\u2025-\u203a\u20ac]*$/
/** The same with symbols and emoji, and what selects their look. */
const WITH_SYMBOLS =
  /^[\ufe0f\0-\xff\u2000-\u2023\u2025-\u203a\u20ac\u2122\u2190-\u245f\u2500-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}]*$/u
/** The same as plain text with all letters and accents that names in Latin script are written with. */
const WITH_LETTERS = /^[\u0300-\u036f\0-\u02c1\u1e00-\u1eff\u2000-\u2023\u2025-\u203a\u20ac]*$/
/** The same as plain text with what most others are written with: Greek, Russian, Hebrew, Arabic, Hindi, Thai, Chinese, kana, hangul. */
const IN_SCRIPTS =
  /^[\0-\xff\u2000-\u2023\u2025-\u203a\u20ac\u2116\u2190-\u22ff\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061b\u061f-\u0652\u0660-\u06d4\u06f0-\u06f9\u0900-\u097f\u0e01-\u0e3a\u0e3f-\u0e5b\u3000-\u3020\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\uffe0-\uffe6]*$/
/** The same with symbols and emoji. */
const WITH_BOTH =
  /^[\ufe0f\0-\xff\u2000-\u2023\u2025-\u203a\u20ac\u2116\u2122\u2190-\u245f\u2500-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c\u061b\u061f-\u0652\u0660-\u06d4\u06f0-\u06f9\u0900-\u097f\u0e01-\u0e3a\u0e3f-\u0e5b\u3000-\u3020\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\uffe0-\uffe6]*$/u
/** The classes whose members among the symbols, or the letters, stand in no list below. */
const UNLISTED: Readonly<Record<number, RegExp>> = { 1: /p\{Em/, 2: /p\{L[ulo]/, 4: /p\{Em/ }
const SCRIPTS = 3
const OTHERS = 5

/** What a text has besides plain characters: nothing, symbols, letters, other scripts, these and symbols, or others. */
type Kind = 0 | 1 | 2 | 3 | 4 | 5

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

const RARE = [WITH_SYMBOLS, WITH_LETTERS, IN_SCRIPTS, WITH_BOTH]

function rareKindOf(text: string): Kind {
  const at = RARE.findIndex((characters) => characters.test(text))
  return at < 0 ? OTHERS : ((at + 1) as Kind)
}

/** Whether a text has no characters but those of which `pattern` knows nearly all that there is to know. */
export function isCommon(text: string): boolean {
  return kindOf(text) < 2
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

/** What they hold of the other scripts besides; none of a class that is not here is known. */
const SCRIPT_MEMBERS: Readonly<Record<string, string>> = {
  L: '\u0386\u0388-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u0620-\u064a\u066e\u066f\u0671-\u06d3\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u097f\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u3005\u3006\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f',
  Lo: '\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u0904-\u0939\u093d\u0950\u0958-\u0961\u0972-\u097f\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e45\u3006\u3041-\u3096\u309f\u30a1-\u30fa\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff66-\uff6f\uff71-\uff9d',
  Lu: '\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f\u0490\uff21-\uff3a',
  Ll: '\u0390\u03ac-\u03ce\u0430-\u045f\u0491\uff41-\uff5a',
  M: '\u064b-\u0652\u0670\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e',
  N: '\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u3007\uff10-\uff19',
  Nd: '\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19',
  Sc: '\u0e3f\uff04\uffe0\uffe1\uffe5\uffe6',
  Sentence_Terminal: '\u061f\u06d4\u0964\u0965\u3002\uff01\uff0e\uff1f\uff61',
  'sc=Han': '\u3005\u3007\u4e00-\u9fff',
  'sc=Hira': '\u3041-\u3096\u309d-\u309f',
  'sc=Kana': '\u30a1-\u30fa\u30fd-\u30ff\uff66-\uff6f\uff71-\uff9d',
  'sc=Hang': '\uac00-\ud7a3',
  'sc=Thai': '\u0e01-\u0e3a\u0e40-\u0e5b',
  Emoji_Presentation: '',
  'sc=Lao': '',
  'sc=Khmer': '',
  'sc=Myanmar': '',
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
  return classesOf(source).every((name) => name in SCRIPT_MEMBERS) ? SCRIPTS : OTHERS
}

function classesOf(source: string): string[] {
  const [, ...parts] = source.split(PROPERTY)
  return parts.map((part) => part.slice(0, part.indexOf('}')))
}

function membersOf(name: string, kind: Kind): string {
  return (COMMON_MEMBERS[name] ?? '') + (kind === SCRIPTS ? SCRIPT_MEMBERS[name] : '')
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
