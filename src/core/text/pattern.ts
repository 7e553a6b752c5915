/** Gives the expression to look at a text with; it is the same for all texts in what it matches. */
export type Pattern = (text: string) => RegExp

/** Nearly all English and most Western European text: Latin-1, dashes, quotation marks, bullets, ellipses, the euro. */
const PLAIN = /^[\0-\xff\u2010-\u201f\u2022\u2026\u2039\u203a\u20ac]*$/
/** The same with symbols and emoji, which are of no class but that of emoji, and what joins them and selects their look. */
const WITH_SYMBOLS =
  /^[\ufe0f\0-\xff\u200c-\u201f\u2022\u2026\u2039\u203a\u20ac\u2122\u2190-\u245f\u2500-\u2775\u2794-\u27bf\u{1f300}-\u{1faff}]*$/u
/** How the classes begin that symbols may be of. */
const OF_SYMBOLS = '\\p{Emoji'

/** What a text has besides plain characters: nothing, symbols, or others. */
type Kind = 0 | 1 | 2

/** Two texts looked at last: one text after another is looked at with many patterns, as it is and in lower case. */
let [last, lastKind, other, otherKind]: [string, Kind, string, Kind] = ['', 0, '', 0]

function kindOf(text: string): Kind {
  if (text === last) return lastKind
  if (text === other) return otherKind
  other = last
  otherKind = lastKind
  last = text
  lastKind = PLAIN.test(text) ? 0 : WITH_SYMBOLS.test(text) ? 1 : 2
  return lastKind
}

/** Whether a text has no characters but those of which `pattern` knows nearly all that there is to know. */
export function isCommon(text: string): boolean {
  return kindOf(text) < 2
}

/** What classes of Unicode hold of those characters, for use in brackets; scripts hold none. */
const COMMON_MEMBERS: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  LC: 'A-Za-zµÀ-ÖØ-öø-ÿ',
  M: '\ufe0f',
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
  let common: RegExp | undefined
  let whole: RegExp | undefined
  return (text) => {
    const kind = kindOf(text)
    if (kind === 0 || (kind === 1 && !source.includes(OF_SYMBOLS))) {
      common ??= new RegExp(withCommonMembers(source), `${flags}u`)
      return common
    }
    whole ??= new RegExp(source, `${flags}u`)
    return whole
  }
}

const PROPERTY = '\\p{'

/** The source with the members of its classes in their place, in brackets of their own where they stand in none. */
function withCommonMembers(source: string): string {
  const [first, ...parts] = source.split(PROPERTY)
  let result = first
  let inside = endsInBrackets(first, false)
  for (const part of parts) {
    const end = part.indexOf('}')
    const members = COMMON_MEMBERS[part.slice(0, end)] ?? ''
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
