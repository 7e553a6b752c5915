import { languageCode } from '../core/languages/code.ts'

/** What templates say of pages in any language. */
const TEMPLATE = 'en'

/**
 * The ISO 639-1 code of the language that a node or what is around it says it is in; undefined where nothing does, and for
 * English, which templates say.
 */
export function declaredLanguage(root: Node): string | undefined {
  const element = isElement(root) ? root : root.parentElement
  const tag = element?.closest('[lang]')?.getAttribute('lang') ?? ''
  const code = languageCode(tag.replaceAll('_', '-'))
  return code === null || code === TEMPLATE ? undefined : code
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
