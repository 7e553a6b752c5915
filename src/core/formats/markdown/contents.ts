import type { Nodes } from './tree.ts'

/** Whether an item is an entry of a table of contents: nothing but a link to a place in the same text. */
export function isContentsEntry(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const parts = node.children.filter((part) => part.type !== 'text' || part.value.trim() !== '')
  return parts.length > 0 && parts.every((part) => part.type === 'link' && part.url.startsWith('#'))
}
