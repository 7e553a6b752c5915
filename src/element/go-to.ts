/** How far below the top of the window a sentence comes to stand, as a share of the window's height. */
const FROM_TOP = 1 / 3

/** Scrolls to a place in the page, and has the keyboard and screen readers go on from there. */
export function goTo(range: Range): void {
  const block = blockOf(range)
  scrollTo(range, block)
  focus(block)
}

function blockOf({ startContainer }: Range): HTMLElement {
  let element = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement!
  while (getComputedStyle(element).display.startsWith('inline') && element.parentElement)
    element = element.parentElement
  return element
}

/** Scrolls every box around the range. A range cannot be scrolled to, so its block is, by a margin that reaches to it. */
function scrollTo(range: Range, block: HTMLElement): void {
  const within = range.getBoundingClientRect().top - block.getBoundingClientRect().top
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const { style } = block
  const hadStyle = block.hasAttribute('style')
  const own = style.scrollMarginTop
  style.scrollMarginTop = `${innerHeight * FROM_TOP - within}px`
  block.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', inline: 'nearest' })
  style.scrollMarginTop = own
  // Chromium removes no attribute that it has not been asked for since it was written.
  if (!hadStyle && block.hasAttribute('style')) block.removeAttribute('style')
}

/** Gives a block the focus, which is in no one's way: it cannot be reached by the keyboard, and is undone with it. */
function focus(block: HTMLElement): void {
  if (!block.hasAttribute('tabindex')) {
    block.setAttribute('tabindex', '-1')
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
  }
  block.focus({ preventScroll: true })
}
