import type { OutputFormat } from './render.ts'

/** What stands around and between the summaries of several inputs. */
export interface Series {
  readonly open: string
  readonly between: string
  readonly close: string
}

/** Nothing. */
export const UNFRAMED: Series = { open: '', between: '', close: '' }
const PARAGRAPHS: Series = { ...UNFRAMED, between: '\n' }

/** How summaries follow one another where they can be printed one by one; null where all must be known first. */
export const SERIES: Readonly<Record<OutputFormat, Series | null>> = {
  text: PARAGRAPHS,
  bullets: PARAGRAPHS,
  markdown: PARAGRAPHS,
  html: null,
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
  jsonl: UNFRAMED,
}

/** What a renderer printed for one of several inputs, without what stands around all of them. */
export function within({ open, close }: Series, printed: string): string {
  return printed.slice(open.length, printed.length - close.length)
}
