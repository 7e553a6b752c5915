import { parseHTML } from 'linkedom'

const UNSEEN =
  'script, style, template, noscript, head, [hidden], [aria-hidden="true"], svg, iframe, select, textarea'
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** What is needed of a DOM node. */
interface VisibleNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<VisibleNode>
}

/** All visible text of a page, a line for each block. */
export function visibleLines(html: string): string[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll(UNSEEN)) element.remove()
  const parts: string[] = []
  collect(document.documentElement, parts)
  return splitLines(parts.join(''))
}

function collect(node: VisibleNode, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push((child.textContent ?? '').replace(/\s+/g, ' '))
    if (child.nodeType !== 1) continue
    const edge = INLINE.has(child.nodeName.toUpperCase()) ? '' : '\n'
    parts.push(edge)
    collect(child, parts)
    parts.push(edge)
  }
}

/** The lines of a text, trimmed, without the empty ones. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
