import type { Renderer } from './renderer.ts'

/** JSON: one object, or an array where several inputs were given. */
export const renderJson: Renderer = (summaries, { several }) => {
  const objects = summaries.map(({ summary }) => summary)
  return `${JSON.stringify(several ? objects : objects[0], null, 2)}\n`
}

/** JSON lines: one object a line. */
export const renderJsonLines: Renderer = (summaries) =>
  summaries.map(({ summary }) => `${JSON.stringify(summary)}\n`).join('')
