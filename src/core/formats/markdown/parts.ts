import type { Nodes, Root } from './tree.ts'

/**
 * UTF-16 units at least. The parser copies all that it has read once more at every underlined heading, quotation and list, so
 * that what is long takes it long. Of parts of 20,000 that is nearly all of its work where there are many, of these little.
 */
export const PART = 4_000
/** What goes on with no list, code or paragraph above, if it stands below a blank line: no blank and no mark of an item. */
const ANEW = String.raw`(?:[^\s\d+*-]|[+*-](?!\s|$)|\d(?!\d*[.)](?:\s|$)))`
export const STARTS_ANEW = new RegExp(`^${ANEW}`)
const BOUNDARY = new RegExp(String.raw`(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n?|\n)(?=${ANEW})`, 'g')

/** A stretch of a text, where it begins, and its tree, whose offsets count from there. */
interface Part {
  readonly text: string
  readonly start: number
  readonly root: Root
}

type Parse = (text: string) => Root

/** The tree of a Markdown text, which is parsed part by part where it is long: that of the whole, but for lines and columns. */
export function parseInParts(text: string, parse: Parse, least = PART): Root {
  if (text.length < 2 * least) return parse(text)
  const parts = withDefinitions(partsOf(text, parse, least), parse)
  for (const { root, start } of parts) shift(root, start)
  return { type: 'root', children: parts.flatMap(({ root }) => root.children) }
}

/** Parts end at boundaries; code and HTML, which a boundary need not end, are read again with the next. */
function partsOf(text: string, parse: Parse, least: number): Part[] {
  const parts: Part[] = []
  let start = 0
  let most = least
  const add = (end: number) => {
    const part = { text: text.slice(start, end), start, root: parse(text.slice(start, end)) }
    const open = end < text.length ? openAt(part) : part.text.length
    if (open === 0) most *= 2
    else {
      parts.push({ ...part, text: part.text.slice(0, open) })
      if (open < part.text.length) part.root.children.pop()
      start += open
      most = least
    }
  }
  for (const { index, 0: lines } of text.matchAll(BOUNDARY)) {
    const end = index + lines.length
    if (end - start >= most) add(end)
  }
  add(text.length)
  return parts
}

/** Where the line of a last block begins that may go on; the length of the text where there is none. */
function openAt({ text, root }: Part): number {
  const last = root.children.at(-1)
  if (last?.type !== 'code' && last?.type !== 'html') return text.length
  const before = text.slice(0, last.position?.start.offset)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

const BRACKETS = String.raw`\[((?:[^[\]\\]|\\.)+)\]`
/** What may be a reference: brackets without any in them. */
const MENTION = new RegExp(BRACKETS, 'g')
/** What a definition begins with. */
const LABEL = new RegExp(BRACKETS, 'y')
/** No text without it defines anything. */
const DEFINES = ']:'

/** The parts, those parsed anew which refer to what another defines, with definitions of it above them. */
function withDefinitions(parts: readonly Part[], parse: Parse): readonly Part[] {
  const own = parts.map((part) => (part.text.includes(DEFINES) ? labelsIn(part) : new Set<string>()))
  const all = new Set(own.flatMap((labels) => [...labels]))
  if (all.size === 0) return parts
  return parts.map((part, at) => {
    const mentions = new Map(
      [...part.text.matchAll(MENTION)].map(([mention, label]) => [labelOf(label), mention]),
    )
    const missing = [...mentions].filter(([label]) => all.has(label) && !own[at].has(label))
    if (missing.length === 0) return part
    const above = `${missing.map(([, mention]) => `${mention}: x\n\n`).join('')}${RULER}`
    const root = parse(above + part.text)
    root.children = root.children.filter(({ position }) => (position?.start.offset ?? 0) >= above.length)
    return { text: part.text, start: part.start - above.length, root }
  })
}

/** Ends the last definition, also before a line that is indented. */
const RULER = '***\n\n'

function labelsIn({ text, root }: Part): Set<string> {
  const labels = new Set<string>()
  visit(root, ({ type, position }) => {
    if (type !== 'definition' && type !== 'footnoteDefinition') return
    LABEL.lastIndex = position?.start.offset ?? 0
    labels.add(labelOf(LABEL.exec(text)?.[1] ?? ''))
  })
  return labels
}

/** As CommonMark compares labels: without regard to case and white space. */
function labelOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

function shift(root: Root, by: number): void {
  visit(root, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end])
      point.offset = (point.offset ?? 0) + by
  })
}

function visit(root: Root, look: (node: Nodes) => void): void {
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    look(node)
    if ('children' in node) for (const child of node.children) pending.push(child)
  }
}
