import { printable } from '../text/printable.ts'
import type { Renderer } from './renderer.ts'
import { sentenceSpace } from './space.ts'
import { underTitles } from './titled.ts'

/** Plain text: one wrapped paragraph on a terminal, one sentence a line elsewhere. */
export const renderText: Renderer = (summaries, layout) =>
  underTitles(summaries, layout, ({ sentences, language }) => {
    const texts = sentences.map(({ text }) => printable(text))
    return `${layout.wrap ? layout.wrap(texts.join(sentenceSpace(language)), 0) : texts.join('\n')}\n`
  })
