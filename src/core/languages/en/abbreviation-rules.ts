import { previousWord, wordsBefore } from '../../sentences/candidate.ts'
import { isPeriod, type Rule } from '../../sentences/rule.ts'
import { startsLower, startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { BEFORE_NUMBERS, FORWARD, INNER, STATES, TITLES } from './abbreviations.ts'

/** "no. I" is an answer and a pronoun. */
const NUMERAL = pattern(String.raw`^(?:\p{N}|[IVXLC]{2,}\b|[VX]\b)`)
/** In UTF-16 units. */
const LONGEST_INITIAL = 2
const INITIAL = pattern(String.raw`^\p{Lu}$`)
const DOTTED = pattern(String.raw`^\p{L}{1,2}(?:\.\p{L}{1,2})+$`)

/** "Mr. Smith", "Gen. Lee"; but "one more rep. Then" has no capital and no name. */
const title: Rule = (c) =>
  isPeriod(c) && TITLES.has(c.lower) && (startsUpper(c.word) || !c.opens) ? false : undefined

/** "e.g. Rome", "Roe v. Wade". */
const forward: Rule = (c) => (isPeriod(c) && FORWARD.has(c.lower) ? false : undefined)

/** "No. 10", "pp. 3-5", "Jan. 5", "Pt. IV"; but "She said no. Then": the number decides. */
const beforeNumber: Rule = (c) =>
  isPeriod(c) && BEFORE_NUMBERS.has(c.lower) && matches(NUMERAL, c.next) ? false : undefined

/** An adverbial like "On Monday at 5 a.m." has no more words than this. */
const OPENING_WORDS = 5

/** "At 5 a.m. Mr. Smith": the time that opens a sentence does not end it; elsewhere it may. */
const openingTime: Rule = (c) =>
  /^[ap]\.m$/.test(c.lower) ? c.opens || wordsBefore(c) > OPENING_WORDS : undefined

/** "plan B. The", "you and I. Did", "Albert I. Jones", "J. R. Smith": an initial comes before a name. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || c.word.length > LONGEST_INITIAL || !matches(INITIAL, c.word)) return undefined
  const previous = previousWord(c)
  if (c.word === 'I' && startsLower(previous)) return true
  return c.opens && !startsUpper(previous)
}

/** "the U.S. Senate", but "the U.S. The": what follows tells an abbreviation from the end it may be as well. */
const dotted: Rule = (c) =>
  isPeriod(c) && c.word.includes('.') && matches(DOTTED, c.word) ? c.opens : undefined

/** "in St. Louis", "Apple Inc. Chief", "Ill. Governor": none ends a sentence but before a word that opens one. */
const innerAbbreviation: Rule = (c) => {
  if (!isPeriod(c) || c.closers !== '') return undefined
  return INNER.has(c.lower) || (STATES.has(c.lower) && startsUpper(c.word)) ? c.opens : undefined
}

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export const ABBREVIATION_RULES: readonly Rule[] = [
  title,
  forward,
  beforeNumber,
  openingTime,
  initial,
  dotted,
  innerAbbreviation,
]
