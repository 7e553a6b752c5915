/** Is told of the elements and texts in a node in order; every element that opens closes. */
export interface Visitor {
  open?(element: Element): void
  text(text: Text): void
  close?(element: Element): void
}

/** So many nodes take a few milliseconds where styles are asked of each. */
const NODES_PER_STEP = 200

/** Goes through a node and all in it, in the order of the document, however deep it is. */
export function walk(root: Node, visitor: Visitor): void {
  for (const _ of walkInSteps(root, visitor));
}

/** The same, step by step, so that a large page may do something else in between. */
export function* walkInSteps(root: Node, visitor: Visitor): Generator<void> {
  let node: Node | null = root
  for (let count = 1; node !== null; count++) {
    if (isElement(node)) visitor.open?.(node)
    else if (isText(node)) visitor.text(node)
    node = node.firstChild ?? following(node, root, visitor)
    if (count % NODES_PER_STEP === 0) yield
  }
}

/** The next node behind one that holds nothing more, null behind the root; elements that end before it close. */
function following(from: Node, root: Node, visitor: Visitor): Node | null {
  for (let node: Node = from; ; node = node.parentNode ?? root) {
    if (isElement(node)) visitor.close?.(node)
    if (node === root) return null
    if (node.nextSibling !== null) return node.nextSibling
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}

/** Whether a node's data is part of the `textContent` of what it stands in. */
function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE
}
