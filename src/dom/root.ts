/** What is read of a node: itself, of a document its body. */
export function rootOf(node: Node): Node {
  return isDocument(node) ? (node.body ?? node.documentElement) : node
}

/** The document that a node is or stands in. */
export function documentOf(node: Node): Document | null {
  return isDocument(node) ? node : node.ownerDocument
}

function isDocument(node: Node): node is Document {
  return node.nodeType === node.DOCUMENT_NODE
}
