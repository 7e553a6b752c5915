import type { Renderer } from './renderer.ts'

/** How summaries can be printed. */
export const OUTPUT_FORMATS = ['text', 'bullets', 'markdown', 'html', 'json', 'jsonl'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** Loads a renderer; nothing of the others. */
export const RENDERERS: Readonly<Record<OutputFormat, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).renderText,
  bullets: async () => (await import('./bullets.ts')).renderBullets,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/page.ts')).renderPage,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./json.ts')).renderJsonLines,
}
