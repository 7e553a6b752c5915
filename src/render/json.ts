import type { Renderer } from './render.ts'

/** One object, or an array of them where several inputs were given. */
export const renderJson: Renderer = (summaries, { several }) =>
  `${JSON.stringify(several ? summaries : summaries[0], null, 2)}\n`
