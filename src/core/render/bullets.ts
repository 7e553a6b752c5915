import type { Renderer } from './renderer.ts'
import { underTitles } from './titled.ts'

const BULLET = '- '

/** A list of the sentences, each behind a dash. */
export const renderBullets: Renderer = (summaries, layout) =>
  underTitles(summaries, layout, ({ sentences }) =>
    sentences
      .map(({ text }) => `${BULLET}${layout.wrap ? layout.wrap(text, BULLET.length) : text}\n`)
      .join(''),
  )
