import { titleOf } from '../core/formats/html/title.ts'
import type { Block } from '../core/page/block.ts'
import { cleanText } from '../core/page/block-text.ts'
import { documentOf } from './root.ts'

/** A page with more headings is a list. */
const MOST_HEADINGS = 100
const TOP_LEVEL = 1

/**
 * The title of what stands in a node: the heading that it begins with, if that is of the first level or the node an article;
 * else that of its document.
 */
export function titleFor(root: Node, [first]: readonly Block[]): string | null {
  const isOwn = first?.kind === 'heading' && (first.level === TOP_LEVEL || root.nodeName === 'ARTICLE')
  if (isOwn) return first.text
  const document = documentOf(root)
  return document && titleOf(namesIn(document))
}

function namesIn(document: Document) {
  const contentOf = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"],meta[name="${name}"]`))
      .map((meta) => cleanText(meta?.getAttribute('content') ?? '').text)
      .find((content) => content !== '')
  const shared = contentOf('og:title', 'twitter:title')
  const titles = [cleanText(document.title).text, ...(shared ? [shared] : [])].filter((it) => it !== '')
  const site = contentOf('og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? ''
  const mainHeadings = headings(document, 'h1')
  return { titles, site, mainHeadings, headings: [...mainHeadings, ...headings(document, 'h2')] }
}

function headings(document: Document, name: string): string[] {
  const found = Array.from(document.querySelectorAll(name)).slice(0, MOST_HEADINGS)
  return found.map(({ textContent }) => cleanText(textContent ?? '').text).filter((text) => text !== '')
}
