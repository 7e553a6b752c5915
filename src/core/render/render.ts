import type { Renderer } from './renderer.ts'

/** What `--format` takes, in the order in which help lists it. */
export const OUTPUT_FORMATS = ['text', 'bullets', 'markdown', 'html', 'prompt', 'json', 'jsonl'] as const
/** One of them. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** Those that say where a sentence stands on its page. */
export const LINKED_FORMATS: readonly OutputFormat[] = ['markdown', 'html', 'prompt', 'json', 'jsonl']

/** A loader for each renderer, so that a run loads only the one it uses. */
export const RENDERERS: Readonly<Record<OutputFormat, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).renderText,
  bullets: async () => (await import('./bullets.ts')).renderBullets,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/page.ts')).renderPage,
  prompt: async () => (await import('./prompt.ts')).renderPrompt,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./json.ts')).renderJsonLines,
}
