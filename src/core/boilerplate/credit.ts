import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** A caption with its credit. */
const CREDIT_WORDS = 80

/** Whether the line says who took the picture, with or without what it shows. */
export function isCredit({ text, opening, words }: LineText): boolean {
  return (
    words <= CREDIT_WORDS &&
    (opensCredit(opening) || (text.includes('day, ') && matches(DATED, text)) || endsInCredit(text))
  )
}

function opensCredit(opening: string): boolean {
  return opensFigure(opening) || opensPicture(opening) || isCredited(opening) || opensAgencyFile(opening)
}

/** "Figure 1. Losses by district": the caption of a figure or table in a report. */
const opensFigure = phrases('figure', String.raw` ?\d{1,3}(?:\.\d{1,3})?\p{L}?(?:[.:]| [-–—]) `)
const opensPicture = phrases('picture', ' ?(?::|©|/)')
const isCredited = phrases('credit', String.raw`\b[^.!?]*$`)
const AGENCY_FILE = /^(?:file ?[-–—:] |in this .{0,60}\bfile photo\b)/u
const opensAgencyFile = (opening: string): boolean =>
  (opening.startsWith('file') || opening.startsWith('in this')) && AGENCY_FILE.test(opening)

/** Agencies date their captions in full, the weekday first, and may add the place; prose does without the year. */
const DATED = pattern(
  String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|Mar|March|Apr|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, \d{4}(?:, (?:in|at|near) [^.]{3,40})?\.(?: |$)`,
)

/** No full stop stands behind a credit, so most sentences need no further test. */
function endsInCredit(text: string): boolean {
  if (text.endsWith('.')) return false
  if (/[)\]]$/u.test(text) && matches(BRACKETED, text)) return true
  return namesAgency(text) || isLabelled(text) || (text.includes('. ') && matches(SOURCE, text))
}

const AGENCIES =
  'AP,AFP,EPA,Reuters,Getty,Shutterstock,iStock,Alamy,Bloomberg,Xinhua,PA,Associated Press'.split(',')
const AGENCY = `(?:${AGENCIES.join('|')})(?: Images|photo)?`
const MEDIUM = '(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Cc]redit|[Ff]ile)'
const BRACKETED = pattern(
  [
    `[([]${MEDIUM}[^()[\\]]{0,80}[)\\]]$`,
    `[([](?:[^()[\\]]{0,60}[ /])?${AGENCY}(?:[ /][^()[\\]]{0,30})?[)\\]]$`,
    '[([][^()[\\]]{1,60} via [^()[\\]]{1,60}[)\\]]$',
  ].join('|'),
)
const AGENCY_END = pattern(
  `(?:[./,] ?|^)(?:[^.]{0,40}/ ?)?${AGENCY}(?: [Ff]ile| [Pp]hoto)?$|(?:Getty Images|Shutterstock|AP [Pp]hoto|iStock(?:photo)?)$`,
)
/** The longest agency and " photo", in UTF-16 units. */
const LONGEST_AGENCY = 24
function namesAgency(text: string): boolean {
  // Cheaper to ask first.
  const end = text.slice(-LONGEST_AGENCY)
  return AGENCIES.some((name) => end.includes(name)) && matches(AGENCY_END, text)
}
const LABELLED = pattern(
  String.raw`[.!?)\p{L}] ?(?:Credits?|Photo(?: by)?|Image|Picture|Photograph): ?[^.:]{2,60}$`,
)
const LABELS = ['Credit', 'Photo', 'Image', 'Picture']
const isLabelled = (text: string): boolean =>
  text.includes(':') && LABELS.some((label) => text.includes(label)) && matches(LABELLED, text)
/** "The islands from the north. Harbour Museum": whoever gave the picture stands behind the sentence. */
const SOURCE = pattern(String.raw`\p{Ll}{3}[.] (?:\p{Lu}\p{L}+ ?){2,3}$`)
