import type { Line } from './line.ts'

/** Running heads and feet are among the first and last of a page: a title, a rule's label, a number. */
const EDGE = 3
/** "12", "Page 3 of 9", "- 4 -", "xii" */
const PAGE_NUMBER = /^[\s–—-]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[\s–—-]*$/i

/** The pages without what stands at the head or foot of page after page, numbers aside, and without page numbers. */
export function dropMargins(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set([...edgeOf(page)].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const needed = Math.max(2, Math.min(3, pages.length / 2))
  return pages.map((page) => {
    const edge = edgeOf(page)
    const isMargin = (line: Line) =>
      edge.has(line) && (PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= needed)
    return page.filter((line) => !isMargin(line))
  })
}

function edgeOf(page: readonly Line[]): Set<Line> {
  const fromTop = page.toSorted((a, b) => b.y - a.y)
  return new Set([...fromTop.slice(0, EDGE), ...fromTop.slice(-EDGE)])
}

/** The same words in larger letters are the title. */
function keyOf({ text, size }: Line): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`
}
