import type { OutputFormat } from './render.ts'

/** What is printed before, between and after the summaries of several inputs. */
export interface Series {
  readonly open: string
  readonly between: string
  readonly close: string
}

/** Nothing before, between or after. */
export const UNFRAMED: Series = { open: '', between: '', close: '' }
const PARAGRAPHS: Series = { ...UNFRAMED, between: '\n' }

/** The series of each output format; null for those that can only be printed once all summaries are known. */
export const SERIES: Readonly<Record<OutputFormat, Series | null>> = {
  text: PARAGRAPHS,
  bullets: PARAGRAPHS,
  markdown: PARAGRAPHS,
  html: null,
  prompt: PARAGRAPHS,
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
  jsonl: UNFRAMED,
}

/** What a renderer printed for one of several inputs, without the text before and after the series. */
export function within({ open, close }: Series, printed: string): string {
  return printed.slice(open.length, printed.length - close.length)
}
