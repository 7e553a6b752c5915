import { startsUpper } from '../../text/letters.ts'
import { endsSentence } from '../../text/punctuation.ts'
import { firstText, type Heading, type Paragraph } from './tree.ts'

/** A heading that stands in a paragraph is below all others. */
const LEVEL = 6
/** What is left of a line behind its bold words. */
const LINE_END = /^[ \t]*\r?\n\s*/

/**
 * A paragraph whose first line is bold, and no sentence, as a heading and a paragraph: "**Opening hours**" above "The mill
 * is open". What goes on in small letters, or in a script without capitals, is the same sentence: null for it, as for any
 * other paragraph.
 */
export function withoutRunInHeading({ children }: Paragraph): [Heading, Paragraph] | null {
  const [first, next, ...others] = children
  if (first?.type !== 'strong' || next === undefined || others.some(({ type }) => type === 'strong'))
    return null
  const [label] = first.children
  if (first.children.length !== 1 || label.type !== 'text' || endsSentence(label.value)) return null
  const heading: Heading = { ...first, type: 'heading', depth: LEVEL, children: [first] }
  if (next.type === 'break' && others.length > 0)
    return [heading, { type: 'paragraph', children: others, position: others[0].position }]
  if (next.type !== 'text' || !LINE_END.test(next.value)) return null
  const rest = next.value.replace(LINE_END, '') || firstText(others[0])
  return startsUpper(rest) ? [heading, { ...next, type: 'paragraph', children: [next, ...others] }] : null
}
