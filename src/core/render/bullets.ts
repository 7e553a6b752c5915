import { printable } from '../text/printable.ts'
import type { Renderer } from './renderer.ts'
import { underTitles } from './titled.ts'

const BULLET = '- '

/** A bulleted list: one sentence an item, after a dash. */
export const renderBullets: Renderer = (summaries, layout) =>
  underTitles(summaries, layout, ({ sentences }) =>
    sentences
      .map(({ text }) => printable(text))
      .map((text) => `${BULLET}${layout.wrap ? layout.wrap(text, BULLET.length) : text}\n`)
      .join(''),
  )
