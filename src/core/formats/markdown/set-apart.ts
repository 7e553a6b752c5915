import type { Heading, Nodes, Paragraph } from './tree.ts'

/**
 * Whether a paragraph is the caption of a picture: all of it is set apart, and a picture stands before that, in it or in
 * the paragraph before, which is nothing else: "![](mill.jpg)" above "*The mill at night*".
 */
export function isCaption(node: Heading | Paragraph, before: Nodes | null): boolean {
  const [first, ...rest] = parts(node)
  if (node.type === 'heading' || first === undefined) return false
  const isBelow = before?.type === 'paragraph' && parts(before).length > 0 && parts(before).every(isPicture)
  if (isPicture(first)) return rest.length > 0 && rest.every((part) => isPicture(part) || isSetApart(part))
  return isBelow && [first, ...rest].every(isSetApart)
}

/**
 * Whether a paragraph is a note on what follows it: all of it is set apart, right below a heading or at the head of the
 * text, as in "## Releases" above "*What came out this week.*".
 */
export function isNote(node: Heading | Paragraph, before: Nodes | null): boolean {
  const isHead = before?.type === 'heading' || before?.type === 'root'
  return isHead && isAllSetApart(node)
}

/** "Note:", "Update 2:", "From left to right:". */
const LABEL = /^\p{Lu}[\p{L}\p{M}\p{N}’' ]{1,25} ?[:：]\s/u

/** Whether a paragraph is a note on the text beside it, a disclaimer or a caption: all of it is set apart, below a label of its own. */
export function isLabelledNote(node: Heading | Paragraph, text: string): boolean {
  return LABEL.test(text) && isAllSetApart(node)
}

function isAllSetApart(node: Heading | Paragraph): boolean {
  return node.type === 'paragraph' && parts(node).every((part) => isSetApart(part) || isMark(part))
}

/** Words shorter than this stand in any text; so do fewer of them together. */
const LONG_WORD = /\p{L}{4,}/gu
const FEWEST_WORDS = 4
/** Alternative texts say more than a caption ("photo of"), and spell names in other ways. */
const ENOUGH = 0.5

/** Whether a text opens with a picture and says what that shows: half the words of the picture's alternative text once more. */
export function saysPictureAgain(node: Heading | Paragraph, text: string): boolean {
  const [first] = parts(node)
  const alternative = first && isPicture(first) ? longWords(altOf(first)) : []
  if (alternative.length < FEWEST_WORDS) return false
  const said = new Set(longWords(text))
  return alternative.filter((word) => said.has(word)).length >= ENOUGH * alternative.length
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(LONG_WORD) ?? []
}

function altOf(picture: Nodes): string {
  if (picture.type === 'link') return picture.children.map(altOf).join(' ')
  return 'alt' in picture ? (picture.alt ?? '') : ''
}

/** The full stop behind what is set apart. */
function isMark(part: Nodes): boolean {
  return part.type === 'text' && /^[\s\p{P}]*$/u.test(part.value)
}

function parts({ children }: Heading | Paragraph): Nodes[] {
  return children.filter(
    (part) =>
      part.type !== 'break' && part.type !== 'html' && !(part.type === 'text' && part.value.trim() === ''),
  )
}

function isSetApart({ type }: Nodes): boolean {
  return type === 'emphasis'
}

/** A picture, perhaps one that leads somewhere. */
function isPicture(part: Nodes): boolean {
  if (part.type === 'link') return part.children.length > 0 && part.children.every(isPicture)
  return part.type === 'image' || part.type === 'imageReference'
}
