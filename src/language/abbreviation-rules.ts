import { BEFORE_NUMBERS, FORWARD, INNER, PLACES, TITLES } from './abbreviations.ts'
import { matches, pattern } from './pattern.ts'
import { bare, isPeriod, type Rule } from './rule.ts'

const UPPER = pattern(String.raw`^\p{Lu}`)
const NUMERAL = pattern(String.raw`^\p{N}`)
const INITIAL = pattern(String.raw`^\p{Lu}$`)
const DOTTED = pattern(String.raw`^\p{L}{1,2}(?:\.\p{L}{1,2})+$`)
const CAPITALIZED = pattern(String.raw`^\p{Lu}\p{L}+$`)
const LOWER = pattern(String.raw`^\p{Ll}`)

/** "Mr. Smith", "Gen. Lee"; but "one more rep. Then" has no capital and no name. */
const title: Rule = (c) =>
  isPeriod(c) && TITLES.has(bare(c)) && (matches(UPPER, c.word) || !c.opens) ? false : undefined

/** "e.g. Rome", "Roe v. Wade". */
const forward: Rule = (c) => (isPeriod(c) && FORWARD.has(bare(c)) ? false : undefined)

/** "No. 10", "pp. 3-5", "Jan. 5"; but "She said no. Then": the number decides. */
const beforeNumber: Rule = (c) =>
  isPeriod(c) && BEFORE_NUMBERS.has(bare(c)) && matches(NUMERAL, c.next) ? false : undefined

/** An adverbial like "On Monday at 5 a.m." has no more words than this. */
const OPENING_WORDS = 5

/** "At 5 a.m. Mr. Smith": the time that opens a sentence does not end it; elsewhere it may. */
const openingTime: Rule = (c) =>
  /^[ap]\.m$/.test(bare(c)) ? c.opens || c.wordsBefore > OPENING_WORDS : undefined

/** "plan B. The", "you and I. Did", "Albert I. Jones", "J. R. Smith": an initial comes before a name. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !matches(INITIAL, c.word)) return undefined
  if (c.word === 'I' && matches(LOWER, c.previous)) return true
  return c.opens && !matches(UPPER, c.previous)
}

/** "the U.S. Senate", but "the U.S. The": what follows tells an abbreviation from the end it may be as well. */
const dotted: Rule = (c) => (isPeriod(c) && matches(DOTTED, c.word) ? c.opens : undefined)

/** "in St. Louis", but "on Main St. Police": after a capitalized word it is the street. */
const place: Rule = (c) => {
  if (!isPeriod(c) || !PLACES.has(bare(c))) return undefined
  return c.opens || (matches(CAPITALIZED, c.previous) ? undefined : false)
}

/** "Apple Inc. The", "Smith Jr. He": an abbreviation ends the sentence if one starts after it. */
const innerAbbreviation: Rule = (c) => (isPeriod(c) && INNER.has(bare(c)) ? c.opens || undefined : undefined)

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
