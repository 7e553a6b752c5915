import { holdsWord, startsLower, startsUpper, startsWord } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { type Candidate, previousWord, wordsBefore } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'

const LOWER_WORD = pattern(String.raw`^\p{L}?[\p{Ll}'’]+$`)
const CAPITALIZED_WORD = pattern(String.raw`^(?:\p{Lu}[\p{Ll}'’]*|[IVXLC]{2,})[\s,]`)
const MORE = pattern(
  String.raw`^(?:(?:[,;:)\]}،؛、，；：）」』】》〉№]|[”»](?!\p{L}))|[.?!](?![\p{L}\p{N}]))`,
)
/** An ellipsis that opens a sentence, written to its word or set free. */
const OPENING_ELLIPSIS = /^(?:\.{3}[^\s."'”’»)\]]|(?:\.\s){3})/
const LIST_LABEL = pattern(String.raw`^(?:\d{1,3}(?:\.\d+)*|\p{L}|[IVX]+|[ivx]{2,})$`)
/** That of a version, which may end a sentence: "We have a new one, 2.4. It weaves." */
const DOTTED_NUMBER = /\d\.\d/
/** What writes itself so also where it opens a sentence, brands and names in programs: "eBay", "sortKeys", "max_size", "node.js", "d3". */
const FIXED = pattern(
  String.raw`^(?!www\.)\p{Ll}(?:\p{Ll}*(?:\p{Lu}|\d)|[\p{Ll}\d]*_[\p{L}\d]|[\p{Ll}\d-]+\.\p{Ll}{2}(?!\S*@))`,
)
/** What opens a sentence with a small letter: "'s Avonds", "'t Was", "¿y", "(a) The". */
const SMALL_HEAD = pattern(String.raw`^(?:['’‘]\p{Ll}[\s-]\p{Lu}|[¿¡]|\((?:[a-z]|[ivx]{2,4})\)\s+\p{Lu})`)
const QUOTE = /["'”’»“«‹›」』]/u
/** What makes a domain or file name of two words joined by a stop. */
const TOP_LEVEL_DOMAINS = /^(?:com|org|net|co|uk|js|io|gov|edu|tv)\b/i

/** Arabic, Roman or with a letter: "12", "IV", "S1"; "no. I" is an answer and a pronoun. */
const NUMERAL = pattern(String.raw`^(?:\p{N}|[IVXLC]{2,}\b|[VX]\b|[A-Z]\d)`)

/** "art. L. 312-4" */
const LETTER_AND_NUMBER = /^[A-Z]\. ?\d/

/** Whether a number follows, perhaps in brackets, or the mark of a note: "et al. (2019)", "Fig. S1", "Jan.[3]". */
export const isBeforeNumber = (c: Candidate): boolean =>
  matches(NUMERAL, c.next) || LETTER_AND_NUMBER.test(c.rest) || /\d/.test(c.closers)

const isLower = (c: Candidate): boolean =>
  startsLower(c.next) &&
  !c.isCode &&
  (/\.\s?\.|…/.test(c.marks) || !matches(FIXED, c.next)) &&
  (startsWord(c.rest) || !matches(SMALL_HEAD, c.rest))

/**
 * "end.The next", "end.Mr. Bell", "bought 1,000.That": a missing space parts two words, unless they form a domain or a
 * file name. `titles` are forms of address as the lists of abbreviations have them.
 */
export function missingSpace(titles: ReadonlySet<string>): Rule {
  const isTitle = (word: string) =>
    word.length > 2 && word.endsWith('.') && titles.has(word.slice(0, -1).toLowerCase())
  return (c) => {
    if (c.gap !== '') return undefined
    if (!startsUpper(c.next) || c.isWithinCode || TOP_LEVEL_DOMAINS.test(c.rest)) return false
    if (/\d$/.test(c.word)) return c.opens && wordsBefore(c) > 1 && matches(CAPITALIZED_WORD, c.rest)
    if (c.word.length < 2 || !matches(LOWER_WORD, c.word)) return false
    return (
      (isTitle(c.next) && c.rest.startsWith(c.next)) ||
      ((startsLower(c.word) || c.opens) && matches(CAPITALIZED_WORD, c.rest))
    )
  }
}

/** "I never—" He: a tag with a name may follow, but hardly with another word. */
export const brokenOff: Rule = (c) => (/[—-]/.test(c.marks) ? c.opens : undefined)

/** "he said. . . It", "you?" , he": more punctuation follows, and the sentence ends after it if at all. */
export const morePunctuation: Rule = (c) => {
  if (startsWord(c.rest) || !matches(MORE, c.rest)) return undefined
  return isPeriod(c) && c.gap !== '' && OPENING_ELLIPSIS.test(c.rest)
}

/** ". . . The rest": an ellipsis that opens a sentence stays with it. */
export const openingEllipsis: Rule = (c) => (!holdsWord(c.word) && wordsBefore(c) === 0 ? false : undefined)

/** "[...]", "(!)": a mark alone in its brackets is a note on the sentence around it. */
export const bracketedMark: Rule = (c) => (c.word === '' && /^[)\]]/.test(c.closers) ? false : undefined)

/** What closes a bracket that was opened before, and is neither a label, "b)", nor a smiley. */
const CLOSING = pattern(String.raw`^[^()[\]]*[\p{L}\p{N}.!?…"'”’»]{2}[)\]]`)

/** The offset of a bracket that holds words and is not closed in a text, or -1. */
function openBracket(text: string): number {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['))
  return at >= 0 && !/^.[\s)\]]|[)\]]|^.$/.test(text.slice(at)) ? at : -1
}

/** "(It rained. We left.)": a bracket is printed whole, where it is not long. */
export const withinBracket: Rule = (c) =>
  openBracket(c.before) >= 0 && !/[)\]]/.test(c.closers) && matches(CLOSING, c.rest) ? false : undefined

/** "the weather (fine again!) I walked": a call or question in brackets ends nothing around them. */
export const bracketedCall: Rule = (c) =>
  /[!?]$/.test(c.marks) && c.closers.startsWith(')') && openBracket(c.before.trimStart()) > 0
    ? c.opens && !/^I\b/.test(c.next)
    : undefined

/** What parts the items of a list within a sentence from what introduces it and from each other, and the label of one. */
const ITEM_WITHIN = /(?:: [([]?[1aAiI]|; (?:(?:and|or|und|oder|et|ou|y|o|e|og|en|och|и|или) )?[([]?\w{1,4})$/

/** "1. Mix", "b. Bake", "IV. Rest", "these: 1. The red; 2. The blue": a list marker opens what it stands before. */
export const listMarker: Rule = (c) => {
  if (!isPeriod(c) || !matches(LIST_LABEL, c.word)) return undefined
  if (!DOTTED_NUMBER.test(c.word) && ITEM_WITHIN.test(c.before)) return false
  return wordsBefore(c) === 1 || (!c.opens && !DOTTED_NUMBER.test(c.word) && /[:;,]$/.test(previousWord(c)))
    ? false
    : undefined
}

/** `"Stop!" he cried`: a speaker tag in lower case belongs to its quotation. */
export const lowerCaseTag: Rule = (c) =>
  c.closers !== '' && QUOTE.test(c.closers) && isLower(c) ? false : undefined

/** Most abbreviations in small letters are shorter: "approx.". */
const WHOLE_WORD = 7

/** "in both releases. we have": what is taken down or written in haste begins sentences in small letters, too. */
export function carelessStart(begins: (next: string, word: string) => boolean): Rule {
  return (c) => {
    if (!isPeriod(c) || !startsLower(c.next) || c.closers !== '' || c.gap === '') return undefined
    const isWord = c.word.length >= WHOLE_WORD && c.word === c.lower && matches(LOWER_WORD, c.word)
    return (isWord && begins(c.next.split(/['’,]/, 1)[0], c.word)) || undefined
  }
}

/** "Yahoo! announced", "approx. five", "Oh! what": a sentence does not begin in lower case. */
export const lowerCase: Rule = (c) => (isLower(c) ? false : undefined)
