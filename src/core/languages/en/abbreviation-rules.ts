import { type Candidate, previousWord } from '../../sentences/candidate.ts'
import { isPeriod, type Rule } from '../../sentences/rule.ts'
import { isBeforeNumber } from '../../sentences/rules/shared.ts'
import { startsLower, startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import {
  BEFORE_LETTERS,
  BEFORE_NUMBERS,
  FORWARD,
  INNER,
  LETTERED,
  MEASURES,
  STATES,
  TITLES,
} from './abbreviations.ts'
import { time } from './time-rule.ts'

const DOTTED = pattern(String.raw`^\p{L}{1,2}(?:\.\p{L}{1,2})+$`)

/** "Mr. Smith", "Gen. Lee"; but "one more rep. Then" has no capital and no name. */
const title: Rule = (c) =>
  isPeriod(c) && TITLES.has(c.lower) && (startsUpper(c.word) || !c.opens) ? false : undefined

/** "e.g. Rome", "Roe v. Wade". */
const forward: Rule = (c) => (isPeriod(c) && FORWARD.has(c.lower) ? false : undefined)

/** "No. 10", "pp. 3-5", "Jan. 5", "Pt. IV", "Eqs. (2)"; but "She said no. Then": the number decides. */
const beforeNumber: Rule = (c) =>
  isPeriod(c) && (BEFORE_NUMBERS.has(c.lower) || isMeasure(c)) && isBeforeNumber(c) ? false : undefined

/** "2 lb. 4 oz.", "5 ft. 3 in. tall". */
const isMeasure = (c: Candidate): boolean =>
  MEASURES.has(c.lower) && /\d$/.test(previousWord(c)) && /^\d/.test(c.next)

/** "Fig. A shows", "Vol. B of": a part may have a letter for a number. */
const beforeLetter: Rule = (c) =>
  isPeriod(c) && BEFORE_LETTERS.has(c.lower) && startsUpper(c.word) && /^[A-Z][\s,;:.)]/.test(c.rest)
    ? false
    : undefined

/** "vitamin", "Fig.": a letter after it is no initial. */
const isLettered = (word: string): boolean =>
  LETTERED.has(word.toLowerCase()) || BEFORE_LETTERS.has(word.slice(0, -1).toLowerCase())

/** Another initial, and more of the name. */
const NEXT_INITIAL = /^[A-Z]\.[\s-][A-Z]/

/** "plan B. The", "you and I. Did", "Albert I. Jones", "J. A. Smith": an initial comes before a name. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || c.word.length > 1 || !startsUpper(c.word)) return undefined
  const previous = previousWord(c)
  if (isLettered(previous)) return startsUpper(c.next)
  if (NEXT_INITIAL.test(c.rest)) return false
  if (c.word === 'I' && startsLower(previous)) return true
  return c.opens && !startsUpper(previous)
}

const isDotted = ({ word }: Candidate): boolean => word.includes('.') && matches(DOTTED, word)
const isInner = ({ word, lower, closers }: Candidate): boolean =>
  closers === '' && (INNER.has(lower) || (STATES.has(lower) && startsUpper(word)))

/** "Neb. — In", "Wis. (AP) — The", "9 a.m. – The": with a dash no sentence begins. */
const DASH = /^(?:\([^()]{1,40}\) )?[—–-]/
const beforeDash: Rule = (c) =>
  isPeriod(c) && (isDotted(c) || isInner(c) || BEFORE_NUMBERS.has(c.lower)) && DASH.test(c.rest)
    ? false
    : undefined

/** "the U.S. Senate", but "the U.S. The": what follows tells an abbreviation from the end it may be as well. */
const dotted: Rule = (c) => (isPeriod(c) && isDotted(c) ? c.opens : undefined)

/** "in St. Louis", "Apple Inc. Chief", "Ill. Governor": none ends a sentence but before a word that opens one. */
const innerAbbreviation: Rule = (c) => (isPeriod(c) && isInner(c) ? c.opens : undefined)

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export const ABBREVIATION_RULES: readonly Rule[] = [
  title,
  forward,
  beforeNumber,
  beforeLetter,
  beforeDash,
  time,
  initial,
  dotted,
  innerAbbreviation,
]
