import { type Candidate, isCut, previousWord, wordsOf } from '../../sentences/candidate.ts'
import { isPeriod, type Rule } from '../../sentences/rule.ts'
import { startsLower } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { AFTER_TIME, TIME_WORDS } from './abbreviations.ts'

const HOURS = wordSet('a.m p.m')
const ERAS = wordSet('b.c b.c.e c.e a.d')
/** The letters of a word, with the stops between them: "Monday," is "Monday", "p.m.," is "p.m". */
const EDGES = /^[^a-z\d]+|[^a-z\d]+$/gi

const isTime = (c: Candidate): boolean =>
  isPeriod(c) && (HOURS.has(c.lower) || (ERAS.has(c.lower) && /\d$/.test(previousWord(c))))

const bare = (word: string): string => word.replace(EDGES, '').toLowerCase()

/** "8 p.m. (5 p.m. in winter)", "8:51 p.m. (1951 GMT)"; but a bracket with a sentence of its own begins with a capital. */
const opensNote = ({ rest, next }: Candidate): boolean =>
  /^[([]/.test(rest) && (/^\d|^[A-Z]{2}/.test(next) || startsLower(next))

/** "10:30 p.m. Aug. 9", "6 a.m. Monday", "8 p.m. ET", "8 p.m. (1 a.m. GMT)". */
const goesOn = (c: Candidate): boolean => AFTER_TIME.has(bare(c.next)) || opensNote(c)

const tellsTime = (word: string): boolean =>
  /\d/.test(word) || TIME_WORDS.has(bare(word)) || AFTER_TIME.has(bare(word))

/** "On Monday, March 4, at 5:30 a.m. Dr. Hale": the time that opens a sentence does not end it; elsewhere it may. */
export const time: Rule = (c) => {
  if (!isTime(c)) return undefined
  return !goesOn(c) && (c.opens || isCut(c) || !wordsOf(c).every(tellsTime))
}
