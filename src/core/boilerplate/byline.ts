import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** Two names, their titles and a date. */
const BYLINE_WORDS = 14

/** Whether the line says who wrote the article or who was there, and nothing else. */
export function isByline({ text, opening, words, isSentence }: LineText): boolean {
  if (!isSentence && text.includes(', ') && matches(NAMES, text)) return true
  if (words > BYLINE_WORDS || isSentence) return false
  return (opensByline(opening) && matches(SIGNED, text)) || (matches(OFFICE, text) && matches(OFFICER, text))
}

const opensByline = phrases('byline')
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
/** Three names at least, as stand above minutes; fewer may be a headline. */
const NAMES = pattern(`^(?:${NAME}(?: ${NAME}){1,3}, ){2,}${NAME}(?: ${NAME}){1,3}$`)
const SIGNED = pattern(
  `^[^\\p{L}\\p{N}]*(?:(?:\\p{L}+ )?(?:[Bb]y|BY|[Aa]uthor):? (?:the |de |van |von )?${NAME}(?: |,|$)|From ${NAME}(?: ${NAME}){1,2} (?:at|in) (?:the )?${NAME})`,
)
const OFFICES =
  '[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Mm]ail ?[Oo]nline|Reuters|AP|AFP|CNN|BBC'
/** Most lines hold none of these: cheaper to ask first. */
const OFFICE = pattern(OFFICES)
const OFFICER = pattern(
  `^[^\\p{L}\\p{N}]*${NAME}(?: ${NAME}){1,3}(?:,| -| \\||,? [Ff]or) ?.*\\b(?:${OFFICES})\\b`,
)
