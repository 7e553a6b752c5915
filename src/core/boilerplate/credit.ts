import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { each, holding, opening } from './phrases.ts'

/** "8.30 a.m." ends no sentence. */
const CLOCK = /\b[ap]\.m\.$/u

/** Two names, their titles and a date. */
const BYLINE_WORDS = 14

/** Whether the line says who wrote the article, and nothing else. */
export function isByline({ text, lower, opening, words, stops }: LineText): boolean {
  if (words > BYLINE_WORDS || (stops && !CLOCK.test(lower))) return false
  return (opensByline(opening) && matches(SIGNED, text)) || (OFFICES.test(lower) && matches(OFFICER, text))
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const opensByline = opening(`author | from | ${each('by|written|posted|report|edit|reviewed', '')}`)
const SIGNED = pattern(
  `^[^\\p{L}\\p{N}]*(?:(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted|[Rr]eport(?:ed|ing)|[Ee]dit(?:ed|ing)|[Rr]eviewed) by|[Aa]uthor):? (?:the |de |van |von )?${NAME}(?: |,|$)|From ${NAME}(?: ${NAME}){1,2} (?:at|in) (?:the )?${NAME})`,
)
const OFFICES = /writer|reporter|correspondent|editor|columnist|mail ?online|reuters|ap|afp|cnn|bbc/u
const OFFICER = pattern(
  `^[^\\p{L}\\p{N}]*${NAME}(?: ${NAME}){1,3}(?:,| -| \\||,? [Ff]or) ?.*\\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Mm]ail ?[Oo]nline|Reuters|AP|AFP|CNN|BBC)\\b`,
)

/** A caption with its credit. */
const CREDIT_WORDS = 80

/** Whether the line says who took the picture, with or without what it shows. */
export function isCredit({ text, opening, words }: LineText): boolean {
  return words <= CREDIT_WORDS && (opensCredit(opening) || isDated(text) || endsInCredit(text))
}

/** "Figure 1. Losses by district": the caption of a figure or table in a report. */
const FIGURE = String.raw` ?\d{1,3}(?:\.\d{1,3})?\p{L}?(?:[.:]| [-–—]) `
const PICTURE = 'photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?'
const GIVEN = '(?: (?:credit|courtesy|source|copyright|caption)s?)? ?(?::|©|/)'
const opensCredit = opening(
  [
    each('figure|fig\\.?|table|chart|plate|exhibit', FIGURE),
    each('main|cover|featured?|file', ` (?:${PICTURE}|captions?|credits?)${GIVEN}`),
    each(`${PICTURE}|captions?|credits?`, GIVEN),
    each(PICTURE, ' (?:by|via|courtesy(?: of)?) [^.!?]*$'),
    each('photo|image|picture|media|video', ' (?:credit|copyright|caption|source)\\b[^.!?]*$'),
    'pictured: | in this (?:\\p{L}+ ){0,3}.{0,30}file photo\\b | file photo\\b[^.!?]*$ | file ?[-–—:] ',
    'courtesy of [^.!?]*$',
  ].join(' | '),
)

/** Agencies date their captions in full, the weekday first, and may add the place; prose does without the year. */
const isDated = holding({
  'day, ': String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|Mar|March|Apr|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, \d{4}(?:, (?:in|at|near) [^.]{3,40})?\.(?: |$)`,
})

/** No full stop stands behind a credit: that spares most sentences the look. */
function endsInCredit(text: string): boolean {
  if (text.endsWith('.')) return false
  if (/[)\]]$/u.test(text) && matches(BRACKETED, text)) return true
  return namesAgency(text) || isLabelled(text) || matches(SOURCE, text)
}

const AGENCY =
  '(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy|Bloomberg|Xinhua|PA|Associated Press)'
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
const AGENCY_NAME = /AP|AFP|EPA|Reuters|Getty|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|PA|Press/u
const namesAgency = (text: string): boolean => AGENCY_NAME.test(text) && matches(AGENCY_END, text)
const isLabelled = holding({
  ':': String.raw`[.!?)\p{L}] ?(?:Credits?|Photo(?: by)?|Image|Picture|Photograph): ?[^.:]{2,60}$`,
  'file photo': String.raw`\bfile photo\b[^.]{0,20}$`,
})
/** "The islands from the north. Harbour Museum": whoever gave the picture stands behind the sentence. */
const SOURCE = pattern(String.raw`\p{Ll}{3}[.] (?:\p{Lu}\p{L}+ ?){1,3}$`)

/** Title, publisher, pages, price. */
const IMPRINT_WORDS = 16

/** Whether the line says where a reviewed book appeared: "Harrow & Son, 412 pp., £18.99". */
export function isImprint({ text, words }: LineText): boolean {
  return words <= IMPRINT_WORDS && text.includes('pp') && /\b\d{2,4} ?pp\b/u.test(text)
}

/** When it was published and when updated, and by how many read. */
const DATE_WORDS = 14

/** Whether the line says when the article appeared or how long it takes to read, and nothing else. */
export function isDate({ text, lower, words, stops }: LineText): boolean {
  if (words > DATE_WORDS || (stops && !CLOCK.test(lower)) || !matches(NUMERAL, text)) return false
  const named = lower.match(WORDS(lower)) ?? []
  return (
    named.every((word) => DATE_WORD.test(word)) || (named.length <= NAMES_OF_A_DATE && MOMENT.test(lower))
  )
}

const NUMERAL = pattern(String.raw`\p{N}`)
const WORDS = pattern(String.raw`\p{L}+`, 'g')
/** Weekday, month and the little words between, in any language. */
const NAMES_OF_A_DATE = 6
/** A day's number, later a year, and a time at the end. */
const MOMENT = /\b\d{1,2}\b.*\b(?:19|20)\d\d\b.*\b\d{1,2}[:h]\d\d$/u
const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|updated|published|posted|last|modified|first|created|date|on|at|of|[ap]m?|m|gmt|bst|e[sd]?t|p[sd]?t|utc|ist|hkt|cet|z|t|st|nd|rd|th|ago|mins?|minutes?|h|hours?|hrs?|d|days?|weeks?|months?|years?|k|read(?:ing)?|time|words?|comments?|shares?|views?|likes?|repl(?:y|ies)|responses?|votes?)$/u
