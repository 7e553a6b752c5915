import { BEFORE_NUMBERS, FORWARD, INNER, PLACES, TITLES } from './abbreviations.ts'
import type { Candidate } from './candidate.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'

/** Whether a sentence ends at the candidate: true, false, or undefined where the rule has nothing to say. */
export type Rule = (candidate: Candidate) => boolean | undefined

const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u
/** Stop words that are names, too. */
const NAME_LIKE = new Set(['will', 'may'])

/** Whether the next word looks like the first of a sentence: a capitalized word that carries no topic. */
export function startsSentence({ next }: Candidate): boolean {
  const word = (/^[\p{L}'’]+/u.exec(next)?.[0] ?? '').toLowerCase().replace('’', "'")
  return UPPER.test(next) && ENGLISH_STOP_WORDS.has(word) && !NAME_LIKE.has(word)
}

/** The word before the stop, lower-cased as the lists of abbreviations are. */
export const bare = (c: Candidate): string => c.word.toLowerCase()

/** Whether the stop is a single full stop, as abbreviations have it. */
export const isPeriod = (c: Candidate): boolean => c.stop === '.'

/** "Mr. Smith", "Gen. Lee"; but "one more rep. Then" has no capital and no name. */
const title: Rule = (c) =>
  isPeriod(c) && TITLES.has(bare(c)) && (UPPER.test(c.word) || !startsSentence(c)) ? false : undefined

/** "e.g. Rome", "Roe v. Wade". */
const forward: Rule = (c) => (isPeriod(c) && FORWARD.has(bare(c)) ? false : undefined)

/** "No. 10", "pp. 3-5", "Jan. 5"; but "She said no. Then": the number decides. */
const beforeNumber: Rule = (c) =>
  isPeriod(c) && BEFORE_NUMBERS.has(bare(c)) && /^\p{N}/u.test(c.next) ? false : undefined

/** An adverbial like "On Monday at 5 a.m." has no more words than this. */
const OPENING_WORDS = 5

/** "At 5 a.m. Mr. Smith": the time that opens a sentence does not end it; elsewhere it may. */
const openingTime: Rule = (c) =>
  /^[ap]\.m$/.test(bare(c)) ? startsSentence(c) || c.wordsBefore > OPENING_WORDS : undefined

/** "plan B. The", "you and I. Did", "Albert I. Jones", "J. R. Smith": an initial comes before a name. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !/^\p{Lu}$/u.test(c.word)) return undefined
  if (c.word === 'I' && LOWER.test(c.previous)) return true
  return startsSentence(c) && !UPPER.test(c.previous)
}

/** "the U.S. Senate", but "the U.S. The": what follows tells an abbreviation from the end it may be as well. */
const dotted: Rule = (c) =>
  isPeriod(c) && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(c.word) ? startsSentence(c) : undefined

/** "in St. Louis", but "on Main St. Police": after a capitalized word it is the street. */
const place: Rule = (c) => {
  if (!isPeriod(c) || !PLACES.has(bare(c))) return undefined
  return startsSentence(c) || (/^\p{Lu}\p{L}+$/u.test(c.previous) ? undefined : false)
}

/** "Apple Inc. The", "Smith Jr. He": an abbreviation ends the sentence if one starts after it. */
const innerAbbreviation: Rule = (c) =>
  isPeriod(c) && INNER.has(bare(c)) ? startsSentence(c) || undefined : undefined

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export const ABBREVIATION_RULES: readonly Rule[] = [
  title,
  forward,
  beforeNumber,
  openingTime,
  initial,
  dotted,
  place,
  innerAbbreviation,
]
