import type { Summarized } from '../summary.ts'
import type { Style } from './style.ts'

/** How summaries can be printed. */
export const OUTPUT_FORMATS = ['text', 'bullets', 'markdown', 'html', 'json', 'jsonl'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** What the output is for. */
export interface Layout {
  /** Breaks text into lines, all but the first indented; null where each sentence is one line: pipes and files. */
  readonly wrap: ((text: string, indent: number) => string) | null
  /** Says why the sentences of a summary were chosen; null where nobody asked. */
  readonly explain: ((summarized: Summarized) => string) | null
  /** How what stands out is marked. */
  readonly style: Style
  /** Whether several inputs were given: each summary then bears its title. */
  readonly several: boolean
}

/** Prints the summaries of one run, in order, ending in a line break. */
export type Renderer = (summaries: readonly Summarized[], layout: Layout) => string

/** Loads a renderer; nothing of the others. */
export const RENDERERS: Readonly<Record<OutputFormat, () => Promise<Renderer>>> = {
  text: async () => (await import('./text.ts')).renderText,
  bullets: async () => (await import('./bullets.ts')).renderBullets,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/page.ts')).renderPage,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./json.ts')).renderJsonLines,
}
