/** Whether the styles of the page it stands in hide an element; never where it stands in none, or a DOM knows no styles. */
export function isHiddenByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  if (!element.isConnected || typeof view?.getComputedStyle !== 'function') return false
  const { display, visibility } = view.getComputedStyle(element)
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse'
}
