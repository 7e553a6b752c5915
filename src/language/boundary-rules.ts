import { ABBREVIATION_RULES, bare, isPeriod, type Rule, startsSentence } from './abbreviation-rules.ts'
import { EXCLAMATORY_NAMES, INNER } from './abbreviations.ts'
import type { Candidate } from './candidate.ts'

const LOWER = /^\p{Ll}/u
/** A word with a capital inside, as brands write themselves: "iPhone", "eBay". */
const BRAND = /^\p{Ll}{1,3}\p{Lu}/u
const QUOTE = /["'”’»]/
/** A name of up to four words and a verb of saying. */
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|cried|shouted|replied|answered|added|exclaimed|wrote|tweeted|whispered|yelled|told)\b/u
/** What makes a domain or file name of two words joined by a stop. */
const TOP_LEVEL_DOMAINS = /^(?:com|org|net|co|uk|js|io|gov|edu|tv)\b/i

const isLower = (c: Candidate): boolean => LOWER.test(c.next) && !BRAND.test(c.next)

/** "end.The next", "Why?Because": a missing space parts two words, unless they form a domain or a file name. */
const missingSpace: Rule = (c) => {
  if (c.gap !== '') return undefined
  const parted = /^\p{L}?[\p{Ll}'’]+$/u.test(c.word) && /^\p{Lu}[\p{Ll}'’]*[\s,]/u.test(c.rest)
  return (
    parted &&
    c.word.length > 1 &&
    !TOP_LEVEL_DOMAINS.test(c.rest) &&
    (LOWER.test(c.word) || startsSentence(c))
  )
}

/** "he said. . . It", "you?" , he": more punctuation follows, and the sentence ends after it if at all. */
const morePunctuation: Rule = (c) =>
  /^(?:[,;:)\]}”»]|[.?!](?![\p{L}\p{N}]))/u.test(c.rest) && !/^(?:\.\s){3}/.test(c.rest) ? false : undefined

/** ". . . The rest": an ellipsis that opens a sentence stays with it. */
const openingEllipsis: Rule = (c) => (c.wordsBefore === 0 ? false : undefined)

/** "[...]", "(!)": a mark alone in its brackets is a note on the sentence around it. */
const bracketedMark: Rule = (c) => (c.word === '' && /^[)\]]/.test(c.closers) ? false : undefined)

/** "well ... I mean": after a pause that stands free, the pronoun's capital tells nothing. */
const pause: Rule = (c) =>
  c.word === '' && /^(?:\.\s?\.\s?\.|…)$/.test(c.stop) && /^I(?:['’]\p{L}+)?$/u.test(c.next)
    ? false
    : undefined

/** "1. Mix", "b. Bake", "IV. Rest": a list marker or section number opens the sentence it stands before. */
const listMarker: Rule = (c) =>
  c.wordsBefore === 1 &&
  isPeriod(c) &&
  /^(?:\d{1,3}(?:\.\d+)*|\p{L}|[IVX]+)$/u.test(c.word) &&
  !/^I$/.test(c.word)
    ? false
    : undefined

/** `"Stop!" he cried`: a speaker tag in lower case belongs to its quotation. */
const lowerCaseTag: Rule = (c) => (QUOTE.test(c.closers) && isLower(c) ? false : undefined)

/** "Yahoo! announced", "approx. five", "Oh! what": a sentence does not begin in lower case. */
const lowerCase: Rule = (c) => (isLower(c) ? false : undefined)

/** `"Is it?" Anna asked`: a speaker tag belongs to its quotation. */
const speakerTag: Rule = (c) =>
  QUOTE.test(c.closers) && !isPeriod(c) && !startsSentence(c) && SPEECH.test(c.rest) ? false : undefined

/** "a Yahoo! Mail account": the mark belongs to the name. */
const exclamatoryName: Rule = (c) =>
  c.stop === '!' && c.closers === '' && EXCLAMATORY_NAMES.has(bare(c)) ? startsSentence(c) : undefined

/** A capitalized word longer than this, in letters, is hardly an abbreviation: "Calif." and "Penn." are not. */
const LONGEST_ABBREVIATION = 5

/** "the end. Next", "in 2010. Next", "over?) Next": after a plain word or a strong mark a sentence ends. */
const plainStop: Rule = (c) => {
  if (!isPeriod(c) || c.closers !== '' || startsSentence(c)) return true
  const plain = /^\p{Ll}/u.test(c.word) || c.word.length > LONGEST_ABBREVIATION || !/^\p{L}+$/u.test(c.word)
  return plain && !INNER.has(bare(c)) ? true : undefined
}

/** The rules by precedence: the first that has something to say decides. */
export const RULES: readonly Rule[] = [
  missingSpace,
  morePunctuation,
  openingEllipsis,
  bracketedMark,
  pause,
  listMarker,
  lowerCaseTag,
  lowerCase,
  speakerTag,
  exclamatoryName,
  ...ABBREVIATION_RULES,
  plainStop,
]

/** The rules for a text written without capitals, where lower case tells nothing. */
export const UNCASED_RULES: readonly Rule[] = RULES.filter((rule) => rule !== lowerCase)
