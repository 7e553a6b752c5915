import type { Renderer } from './render.ts'
import { underTitles } from './titled.ts'

const BULLET = '- '

/** A list of the sentences, each behind a dash. */
export const renderBullets: Renderer = (summaries, { wrap, several }) =>
  underTitles(summaries, several, ({ sentences }) =>
    sentences.map(({ text }) => `${BULLET}${wrap ? wrap(text, BULLET.length) : text}\n`).join(''),
  )
