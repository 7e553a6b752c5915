import { BEFORE_NUMBERS, EXCLAMATORY_NAMES, FORWARD, INNER, TITLES } from './abbreviations.ts'
import type { Candidate } from './candidate.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'

/** Whether a sentence ends at the candidate: true, false, or undefined where the rule has nothing to say. */
export type Rule = (candidate: Candidate) => boolean | undefined

const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u
/** A word with a capital inside, as brands write themselves: "iPhone", "eBay". */
const BRAND = /^\p{Ll}{1,3}\p{Lu}/u
const QUOTE = /["'”’»]/
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|cried|shouted|replied|answered|added|exclaimed|wrote|tweeted|whispered|yelled|told)\b/u
/** Stop words that are names, too. */
const NAME_LIKE = new Set(['will', 'may'])
const TOP_LEVEL_DOMAINS = /^(?:com|org|net|co|uk|js|io|gov|edu|tv)\b/i

/** Whether the next word looks like the first of a sentence: a capitalized word that carries no topic. */
function startsSentence({ next }: Candidate): boolean {
  const word = (/^[\p{L}'’]+/u.exec(next)?.[0] ?? '').toLowerCase().replace('’', "'")
  return UPPER.test(next) && ENGLISH_STOP_WORDS.has(word) && !NAME_LIKE.has(word)
}

const bare = (c: Candidate): string => c.word.toLowerCase()
const isPeriod = (c: Candidate): boolean => c.stop === '.'

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

/** `"Stop!" he cried`, "Yahoo! announced", "approx. five": a sentence does not begin in lower case. */
const lowerCase: Rule = (c) => (LOWER.test(c.next) && !BRAND.test(c.next) ? false : undefined)

/** `"Is it?" Anna asked`: a speaker tag belongs to its quotation. */
const speakerTag: Rule = (c) =>
  QUOTE.test(c.closers) && !isPeriod(c) && !startsSentence(c) && SPEECH.test(c.rest) ? false : undefined

/** "a Yahoo! Mail account": the mark belongs to the name. */
const exclamatoryName: Rule = (c) =>
  c.stop === '!' && c.closers === '' && EXCLAMATORY_NAMES.has(bare(c)) ? startsSentence(c) : undefined

/** "Mr. Smith", "Gen. Lee". */
const title: Rule = (c) => (isPeriod(c) && TITLES.has(bare(c)) ? false : undefined)

/** "e.g. Rome", "Roe v. Wade". */
const forward: Rule = (c) => (isPeriod(c) && FORWARD.has(bare(c)) ? false : undefined)

/** "No. 10", "pp. 3-5", "Jan. 5"; but "She said no. Then": the number decides. */
const beforeNumber: Rule = (c) =>
  isPeriod(c) && BEFORE_NUMBERS.has(bare(c)) && /^\p{N}/u.test(c.next) ? false : undefined

/** "At 5 a.m. Mr. Smith": the time that opens a sentence does not end it; elsewhere it may. */
const openingTime: Rule = (c) =>
  /^[ap]\.m$/.test(bare(c)) ? startsSentence(c) || c.wordsBefore > OPENING_WORDS : undefined
const OPENING_WORDS = 5

/** "plan B. The", "you and I. Did", "Albert I. Jones", "J. R. Smith": an initial comes before a name. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !/^\p{Lu}$/u.test(c.word)) return undefined
  if (c.word === 'I' && LOWER.test(c.previous)) return true
  return startsSentence(c) && !UPPER.test(c.previous)
}

/** "the U.S. Senate", but "the U.S. The": what follows tells an abbreviation from the end it may be as well. */
const dotted: Rule = (c) =>
  isPeriod(c) && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(c.word) ? startsSentence(c) : undefined

/** "Apple Inc. The", "Smith Jr. He": an abbreviation ends the sentence if one starts after it. */
const innerAbbreviation: Rule = (c) =>
  isPeriod(c) && INNER.has(bare(c)) ? startsSentence(c) || undefined : undefined

/** "the end. Next", "in 2010. Next", "over?) Next": after a plain word or a strong mark a sentence ends. */
const plainStop: Rule = (c) => {
  if (!isPeriod(c) || c.closers !== '' || startsSentence(c)) return true
  const plain = /^\p{Ll}/u.test(c.word) || c.word.length > LONGEST_ABBREVIATION || !/^\p{L}+$/u.test(c.word)
  return plain && !INNER.has(bare(c)) ? true : undefined
}
const LONGEST_ABBREVIATION = 5

/** The rules by precedence: the first that has something to say decides. */
export const RULES: readonly Rule[] = [
  missingSpace,
  openingEllipsis,
  bracketedMark,
  pause,
  listMarker,
  lowerCase,
  speakerTag,
  exclamatoryName,
  title,
  forward,
  beforeNumber,
  openingTime,
  initial,
  dotted,
  innerAbbreviation,
  plainStop,
]
