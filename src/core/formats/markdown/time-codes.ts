import { blank } from '../site/placeholder.ts'

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
/** At the head of a line, perhaps in brackets, as a link, in bold, or from one to another. */
const CODE = new RegExp(
  String.raw`^([*_\ue000]{0,3}[[(]?${TIME}(?:[ \t]*(?:-|–|-->)[ \t]*${TIME})?[\])]?(?:\([^)\n]*\))?[*_\ue000]{0,3}` +
    String.raw`(?:[ \t]*[-–—:|])?)(?:[ \t]+(?=\S)|[ \t]*$)`,
  'gm',
)
/** What is spoken begins at nought; a day's programme does not. */
const NOUGHT = /^\D*0?0?:?0?0:\d/
const BRACKET = /^[*_]*[[(]/
/** The text of a transcript with the times at the head of its lines blanked; one alone may be a time of day. */
export function blankTimeCodes(text: string): string {
  const [first = '', second] = text.match(CODE) ?? []
  if (second === undefined || !(NOUGHT.test(first) || BRACKET.test(first))) return text
  return text.replace(CODE, blank)
}
