import type { Nodes } from 'mdast'

/** The syntax tree of Markdown, https://github.com/syntax-tree/mdast */
export type { Code, Heading, Html, Nodes, Paragraph, Parents, Root } from 'mdast'

/** The text that a node begins with, and empty where it begins with something else. */
export function firstText(node: Nodes | undefined): string {
  return textAt(node, 0)
}

/** The text that a node ends with, and empty where it ends with something else. */
export function lastText(node: Nodes | undefined): string {
  return textAt(node, -1)
}

function textAt(node: Nodes | undefined, place: 0 | -1): string {
  let at = node
  while (at !== undefined && 'children' in at) at = at.children.at(place)
  return at !== undefined && 'value' in at ? at.value : ''
}
