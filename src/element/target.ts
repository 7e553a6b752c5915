const ARTICLES = 'article, main'

/**
 * The part of the page that a prompt stands for: what its `for` names, in the same document or shadow tree; without one
 * the article around it, the only article in the main part around it, that main part, or else the next article or main
 * part after it. Null where there is none.
 */
export function targetOf(element: HTMLElement, id: string | null): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot
  if (id !== null) return root.getElementById(id)
  const main = element.closest('main')
  return element.closest('article') ?? onlyArticle(main) ?? main ?? nextAfter(element, root)
}

function onlyArticle(main: Element | null): Element | null {
  const articles = main?.querySelectorAll('article') ?? []
  return articles.length === 1 ? articles[0] : null
}

function nextAfter(element: Element, root: ParentNode): Element | null {
  const isAfter = (other: Element) =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return [...root.querySelectorAll(ARTICLES)].find(isAfter) ?? null
}
