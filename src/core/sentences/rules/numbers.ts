import { pattern } from '../../text/pattern.ts'
import { wordSet } from '../../text/words.ts'
import type { BoundaryData } from '../boundary-data.ts'
import { type Candidate, isCut, previousWord, wordsOf } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'
import { withoutArticle } from './abbreviations.ts'
import { isBeforeNumber } from './shared.ts'

/** Arabic or Roman, or a span of two, as ordinals and years are: "5", "2.-4", "XIX", "1995-2012". */
const NUMBER = /^[-–]?(?:(?:\d+|[IVXLC]+)\.?[-–/])?(?:\d+|[IVXLCХІ]+)$/
const ORDINAL = /^[-–]?(?:(?:\d{1,2}|[IVX]+)\.?[-–/])?(?:\d{1,2}|[IVX]+)$/
/** A year and a month, and perhaps a day. */
const DATE = /(?:^|\s)\d{4}\. ?\d{1,2}(?:\. ?\d{1,2})?$/
const MONTH = /^\d{1,2}\.(?!\d)/
/** The other way round: "3. 5. 1950". */
const DAY = /^\d{1,2}\. ?\d{4}(?!\d)/
const DAY_AND_MONTH = /(?:^|\s)\d{1,2}\. ?\d{1,2}$/

/** What stands before a number in most languages that write Latin letters. */
const NUMBERED = 'No fig figs vol vols tab pp nr n° nº sec ref refs eq eqs rs'

/** "Goethestr. 5" */
const STREET = /.str$/

/** "2023. 5. 14.", "3. 5. 1950": a date in figures is one thing, with a space or without. */
const date: Rule = (c) => {
  if (!isPeriod(c) || !/\d$/.test(c.word)) return undefined
  const goesOn = /^\d{4}$/.test(c.word) ? MONTH.test(c.rest) : c.word.length < 3 && DAY.test(c.rest)
  const endsInYear = DAY_AND_MONTH.test(c.before) && /^\d{4}(?!\d)/.test(c.rest)
  return goesOn || endsInYear || DATE.test(c.before) ? false : undefined
}

const OPENERS = pattern(String.raw`^[^\p{L}\p{N}]+`)
/** A time that opens a sentence has no more words than this. */
const OPENING_WORDS = 10
/** A sentence may have as few words as four: "Zmarł w 1998 r.". */
const SURELY_OPENING = 3

/** The rules on full stops beside numbers, by precedence. */
export function numberRules(
  inner: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
  data: BoundaryData,
): Rule[] {
  const numberedWords = wordSet(`${NUMBERED} ${data.numbered ?? ''}`)
  const eras = wordSet(data.eras ?? '')
  const decades = wordSet(data.decades ?? '')
  const pastEndings = [...wordSet(data.pastEndings ?? '')]

  const isNumbered = (c: Candidate) =>
    numberedWords.has(c.word) || numberedWords.has(withoutArticle(c.lower)) || STREET.test(c.lower)
  const numbered: Rule = (c) => {
    if (!isPeriod(c) || !isBeforeNumber(c)) return undefined
    const isCitation = c.lower === 'al' && previousWord(c) === 'et'
    const isMeasure = inner.has(c.lower) && NUMBER.test(previousWord(c)) && /^\d/.test(c.next)
    return isCitation || isMeasure || isNumbered(c) ? false : undefined
  }

  const isTime = (c: Candidate): boolean => {
    const previous = previousWord(c).toLowerCase()
    return (
      eras.has(c.lower) || eras.has(previous + c.lower) || (/^\d{2}$/.test(c.word) && decades.has(previous))
    )
  }
  const isPast = (word: string) => pastEndings.some((ending) => word.endsWith(ending))
  /** Where endings tell no verb, a few words alone are hardly a sentence: "Nel III sec. a.C.". */
  const longest = pastEndings.length > 0 ? OPENING_WORDS : SURELY_OPENING + 1
  const opensTime = (words: readonly string[]): boolean => {
    const first = words[0].replace(OPENERS(words[0]), '').toLowerCase()
    return (
      functionWords.has(first) ||
      /^\d/.test(first) ||
      (functionWords.size === 0 && words.length <= SURELY_OPENING)
    )
  }
  /** "W 1623 r. Gdańsk", "9 września 2009 r. Aldrin": the time that opens a sentence does not end it. */
  const openingTime: Rule = (c) => {
    if (!isPeriod(c) || !isTime(c)) return undefined
    const words = wordsOf(c)
    if (isCut(c) || !opensTime(words) || words.length > longest || words.some(isPast)) return undefined
    return words.length <= SURELY_OPENING || !c.opens ? false : undefined
  }
  /** "в 60-х гг. XIX в.", "lat 60. XX w.": a century behind years is theirs. */
  const centuryAfterTime: Rule = (c) =>
    isPeriod(c) && /^[IVXLCХІ]+\s/.test(c.rest) && isTime(c) ? false : undefined

  /** "w 1610 r. „Król”", "w 1916 r. – Film": a title or a dash after a year goes on, a quoted sentence opens otherwise. */
  const titleAfterTime: Rule = (c) =>
    isPeriod(c) && /^[„«"–—-]/.test(c.rest) && isTime(c) ? c.opens : undefined

  const ordinal: Rule = (c) =>
    isPeriod(c) &&
    data.ordinals &&
    ORDINAL.test(c.word) &&
    !numberedWords.has(previousWord(c).replace(/\.$/, '').toLowerCase())
      ? c.opens
      : undefined
  return [date, numbered, centuryAfterTime, openingTime, titleAfterTime, ordinal]
}
