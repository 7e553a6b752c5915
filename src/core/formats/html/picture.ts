import { matches, pattern } from '../../text/pattern.ts'
import type { Attributes } from './tags.ts'

/** Classes of pictures that show a formula. */
const FORMULA = /(?:^|[\s_-])(?:latex|tex|equation|math\w*)(?:$|[\s_-])/i
/** MathML that says the same stands beside the picture. */
const BESIDE_MATHML = /^\{\\(?:display|text)style/
const CAPITAL = pattern(String.raw`^\p{Lu}$`)
/** Enough of an attribute for what it says. */
const LONGEST = 300

/** The part of a sentence that a picture shows: a formula, the large first letter of a text; empty for other pictures. */
export function pictureText({ class: names = '', alt = '' }: Attributes): string {
  const text = alt.slice(0, LONGEST).trim()
  const isFormula = FORMULA.test(names.slice(0, LONGEST)) && !BESIDE_MATHML.test(text)
  return isFormula || matches(CAPITAL, text) ? text : ''
}
