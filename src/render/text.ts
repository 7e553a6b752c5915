import type { Renderer } from './render.ts'
import { underTitles } from './titled.ts'

/** Languages that set no space between sentences either, unlike Thai. */
const UNSPACED = new Set(['ja', 'zh', 'yue'])

/** One sentence a line, or one wrapped paragraph. */
export const renderText: Renderer = (summaries, layout) =>
  underTitles(summaries, layout, ({ sentences, language }) => {
    const texts = sentences.map(({ text }) => text)
    const space = UNSPACED.has(language) ? '' : ' '
    return `${layout.wrap ? layout.wrap(texts.join(space), 0) : texts.join('\n')}\n`
  })
