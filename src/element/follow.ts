import { goTo } from './go-to.ts'
import { highlight } from './highlight.ts'

/**
 * Goes to the place that a click on a link stands for and highlights it; gives what takes the highlight away. Null, and
 * left to the browser, where the place is gone, and where the click asks for a new tab, a window or a download.
 */
export function follow(
  event: MouseEvent,
  list: Element,
  ranges: readonly (Range | null)[],
): (() => void) | null {
  const item = (event.target as Element).closest('li')
  const range = ranges[[...list.children].indexOf(item!)]
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (!range || range.collapsed || !range.startContainer.isConnected || isElsewhere) return null
  event.preventDefault()
  goTo(range)
  return highlight(range)
}
