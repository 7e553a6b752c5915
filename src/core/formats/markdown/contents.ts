import { leadsBehind } from '../../page/leads.ts'
import { PLACEHOLDER } from '../site/placeholder.ts'
import type { Nodes } from './tree.ts'

/** A remark may stand behind the last entry. */
const NOTHING = new RegExp(`^[\\s${PLACEHOLDER}]*$`)

/** Whether an item is an entry of a table of contents: nothing but a link to a place in the same text. */
export function isContentsEntry(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const parts = node.children.filter((part) => part.type !== 'text' || !NOTHING.test(part.value))
  return parts.length > 0 && parts.every((part) => part.type === 'link' && part.url.startsWith('#'))
}

/** Whether an item is an entry of a list of links: a link, perhaps set in bold, and perhaps what it leads to. */
export function isLinkEntry(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const [first, second] = node.children
  if (!isLink(first)) return false
  return second === undefined || (second.type === 'text' && leadsBehind(second.value))
}

function isLink(node: Nodes | undefined): boolean {
  if (node === undefined) return false
  if (node.type === 'strong' || node.type === 'emphasis')
    return node.children.length === 1 && isLink(node.children[0])
  return node.type === 'link'
}
