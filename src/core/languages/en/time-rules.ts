import { type Candidate, isCut, previousWord, wordsOf } from '../../sentences/candidate.ts'
import { isPeriod, type Rule } from '../../sentences/rule.ts'
import { startsLower } from '../../text/letters.ts'
import { AFTER_TIME, TIME_WORDS } from './abbreviations.ts'

const HOUR = /^[ap]\.m$/
const ERA = /^(?:b\.c(?:\.e)?|c\.e|a\.d)$/
/** The letters of a word, with the stops between them: "Monday," is "Monday", "p.m.," is "p.m". */
const EDGES = /^[^a-z\d]+|[^a-z\d]+$/gi

const isTime = (c: Candidate): boolean =>
  isPeriod(c) && (HOUR.test(c.lower) || (ERA.test(c.lower) && /\d$/.test(previousWord(c))))

const bare = (word: string): string => word.replace(EDGES, '').toLowerCase()

/** "8 p.m. (5 p.m. in winter)", "8:51 p.m. (1951 GMT)"; but a bracket with a sentence of its own begins with a capital. */
const opensNote = ({ rest, next }: Candidate): boolean =>
  /^[([]/.test(rest) && (/^\d|^[A-Z]{2}/.test(next) || startsLower(next))

/** "10:30 p.m. Aug. 9", "6 a.m. Monday", "8 p.m. ET", "8 p.m. (1 a.m. GMT)". */
const timeGoesOn: Rule = (c) =>
  isTime(c) && (AFTER_TIME.has(bare(c.next)) || opensNote(c)) ? false : undefined

const tellsTime = (word: string): boolean =>
  /\d/.test(word) || TIME_WORDS.has(bare(word)) || AFTER_TIME.has(bare(word))

/** "On Monday, March 4, at 5:30 a.m. Dr. Hale": the time that opens a sentence does not end it; elsewhere it does. */
const openingTime: Rule = (c) => (isTime(c) ? c.opens || isCut(c) || !wordsOf(c).every(tellsTime) : undefined)

/** The rules on full stops after the time of day and the era, by precedence. */
export const TIME_RULES: readonly Rule[] = [timeGoesOn, openingTime]
