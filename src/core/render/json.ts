import type { Renderer } from './renderer.ts'

/** One object, or an array of them where several inputs were given. */
export const renderJson: Renderer = (summaries, { several }) => {
  const objects = summaries.map(({ summary }) => summary)
  return `${JSON.stringify(several ? objects : objects[0], null, 2)}\n`
}

/** One object a line. */
export const renderJsonLines: Renderer = (summaries) =>
  summaries.map(({ summary }) => `${JSON.stringify(summary)}\n`).join('')
