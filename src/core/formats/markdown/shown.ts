import { shownText } from '../html/shown-text.ts'
import { PLACEHOLDER } from '../site/placeholder.ts'
import type { Nodes, Parents, Root } from './tree.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const PLACEHOLDERS = new RegExp(`${PLACEHOLDER}+`, 'g')
/** What is part of a line; of all else browsers make a block. */
const INLINE = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Ends a block as well as an end tag does, however deep lists are nested. */
const BREAK = '<br>'

/** In the place of a block that was taken out before the text was parsed. */
const TAKEN = `${BREAK}${PLACEHOLDER}${BREAK}`

/**
 * All that browsers show of the page that the tree of a prepared text becomes, each block a line; a placeholder where nobody
 * knows, as for tables and what else is in the text and not in the prepared one.
 */
export function shownIn(root: Root, prepared: string, text: string): string {
  const isTaken = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (isBlank(prepared[at]) && !isBlank(text[at])) return true
    return false
  }
  return shownText(htmlOf(root, isTaken))
}

function isBlank(character = ' '): boolean {
  return character.trim() === ''
}

/** As much HTML as tells what is shown; the walk keeps its own stack, because lists may be nested without limit. */
function htmlOf(root: Root, isTaken: (from: number, to: number) => boolean): string {
  const html: string[] = []
  const notes: string[] = []
  const pending: (Nodes | string)[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') html.push(node)
    else if (node.type === 'footnoteReference') {
      if (!notes.includes(node.identifier)) notes.push(node.identifier)
      html.push(`<sup>${notes.indexOf(node.identifier) + 1}</sup>`)
    } else if (node.type === 'html') html.push(node.value)
    else if (node.type === 'code') html.push(`<pre>${escaped(node.value)}</pre>`)
    else if (node.type === 'text' || node.type === 'inlineCode') html.push(escaped(node.value))
    else if ('children' in node) {
      const edge = INLINE.has(node.type) ? '' : BREAK
      html.push(edge)
      pending.push(edge, ...childrenOf(node, isTaken).toReversed())
    } else html.push(BREAK)
  }
  return html.join('')
}

/** What is in a node, with what was taken out around each part of it. */
function childrenOf(node: Parents, isTaken: (from: number, to: number) => boolean): (Nodes | string)[] {
  const children: (Nodes | string)[] = []
  let at = node.position?.start.offset ?? 0
  const upTo = (offset = at) => {
    if (isTaken(at, offset)) children.push(TAKEN)
  }
  for (const child of node.children) {
    upTo(child.position?.start.offset)
    children.push(child)
    at = child.position?.end.offset ?? at
  }
  upTo(node.position?.end.offset)
  return children
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]).replace(PLACEHOLDERS, PLACEHOLDER)
}
