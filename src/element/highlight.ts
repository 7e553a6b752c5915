import { adopt } from './adopt.ts'

/** The name of the highlight: pages may restyle `::highlight(no-time-to-read)`. */
const NAME = 'no-time-to-read'
/** A tint through which the page's own text stays readable, on light pages and dark ones. */
const STYLE = `::highlight(${NAME}) { background-color: var(--no-time-to-read-highlight, rgb(255 200 0 / .38)) }
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Mark; color: MarkText } }`

/**
 * Highlights a range, and nothing else in the page; browsers without the CSS Custom Highlight API select it instead.
 * Gives what takes the highlight away again, if it is still there.
 */
export function highlight(range: Range): () => void {
  if (typeof Highlight !== 'function') return select(range)
  adopt(range.startContainer.getRootNode() as Document | ShadowRoot, STYLE)
  const own = new Highlight(range)
  CSS.highlights.set(NAME, own)
  return () => {
    if (CSS.highlights.get(NAME) === own) CSS.highlights.delete(NAME)
  }
}

function select(range: Range): () => void {
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return () => selection?.removeAllRanges()
}
