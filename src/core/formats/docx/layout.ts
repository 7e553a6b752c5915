import type { Block, Page } from '../../page/block.ts'

/** Cells with fewer words are data, and so are those without a full stop where nothing parts words. */
const PROSE_WORDS = 10
const WIDE_STOP = /[。！？]/
/** Of all prose, what stands outside of tables and boxes has more than this share, or they are the layout of the page. */
const LEAST_OUTSIDE = 1 / 3

/** The page outside of tables and boxes, or the whole of it where most of its prose stands in them. */
export function withoutLayout(outside: Page, readWhole: () => Page): Page {
  const whole = readWhole()
  const prose = proseLength(whole.blocks)
  return prose > 0 && proseLength(outside.blocks) <= prose * LEAST_OUTSIDE ? whole : outside
}

function proseLength(blocks: readonly Block[]): number {
  const prose = blocks.filter(
    ({ kind, text }) => kind !== 'heading' && (text.split(' ').length >= PROSE_WORDS || WIDE_STOP.test(text)),
  )
  return prose.reduce((sum, { text }) => sum + text.length, 0)
}
