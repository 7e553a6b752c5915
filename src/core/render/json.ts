import { printableJson } from '../text/printable.ts'
import type { Renderer } from './renderer.ts'

/** JSON: one object, or an array where several inputs were given. */
export const renderJson: Renderer = (summaries, { several }) => {
  const objects = summaries.map(({ summary }) => summary)
  return `${printableJson(several ? objects : objects[0], 2)}\n`
}

/** JSON lines: one object a line. */
export const renderJsonLines: Renderer = (summaries) =>
  summaries.map(({ summary }) => `${printableJson(summary)}\n`).join('')
