import type { Candidate } from './candidate.ts'
import { isPeriod, type Rule } from './rule.ts'

const LOWER = /^\p{Ll}/u
/** A word with a capital inside, as brands write themselves: "iPhone", "eBay". */
const BRAND = /^\p{Ll}{1,3}\p{Lu}/u
const QUOTE = /["'”’»“«‹›」』]/u
/** What makes a domain or file name of two words joined by a stop. */
const TOP_LEVEL_DOMAINS = /^(?:com|org|net|co|uk|js|io|gov|edu|tv)\b/i

const isLower = (c: Candidate): boolean => LOWER.test(c.next) && !BRAND.test(c.next)

/** "end.The next", "Why?Because": a missing space parts two words, unless they form a domain or a file name. */
export const missingSpace: Rule = (c) => {
  if (c.gap !== '') return undefined
  const parted = /^\p{L}?[\p{Ll}'’]+$/u.test(c.word) && /^\p{Lu}[\p{Ll}'’]*[\s,]/u.test(c.rest)
  return parted && c.word.length > 1 && !TOP_LEVEL_DOMAINS.test(c.rest) && (LOWER.test(c.word) || c.opens)
}

/** "he said. . . It", "you?" , he": more punctuation follows, and the sentence ends after it if at all. */
export const morePunctuation: Rule = (c) =>
  /^(?:(?:[,;:)\]}،؛、，；：）」』】》〉]|[”»](?!\p{L}))|[.?!](?![\p{L}\p{N}]))/u.test(c.rest) &&
  !/^(?:\.\s){3}/.test(c.rest)
    ? false
    : undefined

/** ". . . The rest": an ellipsis that opens a sentence stays with it. */
export const openingEllipsis: Rule = (c) => (c.wordsBefore === 0 ? false : undefined)

/** "[...]", "(!)": a mark alone in its brackets is a note on the sentence around it. */
export const bracketedMark: Rule = (c) => (c.word === '' && /^[)\]]/.test(c.closers) ? false : undefined)

/** "1. Mix", "b. Bake", "IV. Rest": a list marker or section number opens the sentence it stands before. */
export const listMarker: Rule = (c) =>
  c.wordsBefore === 1 &&
  isPeriod(c) &&
  /^(?:\d{1,3}(?:\.\d+)*|\p{L}|[IVX]+)$/u.test(c.word) &&
  !/^I$/.test(c.word)
    ? false
    : undefined

/** `"Stop!" he cried`: a speaker tag in lower case belongs to its quotation. */
export const lowerCaseTag: Rule = (c) => (QUOTE.test(c.closers) && isLower(c) ? false : undefined)

/** "Yahoo! announced", "approx. five", "Oh! what": a sentence does not begin in lower case. */
export const lowerCase: Rule = (c) => (isLower(c) ? false : undefined)
