import { shownText } from '../html/shown-text.ts'
import { PLACEHOLDER } from '../site/placeholder.ts'
import type { Nodes, Root } from './tree.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const PLACEHOLDERS = new RegExp(`${PLACEHOLDER}+`, 'g')
/** What is part of a line; of all else browsers make a block. */
const INLINE = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Ends a block as well as an end tag does, however deep lists are nested. */
const BREAK = '<br>'

/** All that browsers show of the page that a tree becomes, each block a line; a placeholder where nobody knows. */
export function shownIn(root: Root): string {
  return shownText(htmlOf(root))
}

/** As much HTML as tells what is shown; the walk keeps its own stack, because lists may be nested without limit. */
function htmlOf(root: Root): string {
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
      pending.push(edge, ...node.children.toReversed())
    } else html.push(BREAK)
  }
  return html.join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]).replace(PLACEHOLDERS, PLACEHOLDER)
}
