import type { Summarized } from '../summary.ts'
import type { Style } from './style.ts'

/** How summaries are laid out: what the destination is and what was asked for. */
export interface Layout {
  /** Wraps text, with all lines but the first indented; null for pipes and files, where each sentence is one line. */
  readonly wrap: ((text: string, indent: number) => string) | null
  /** Gives the table of reasons of a summary; null where it was not asked for. */
  readonly explain: ((summarized: Summarized) => string) | null
  /** How text is emphasized. */
  readonly style: Style
  /** Whether several inputs were given: then each summary is printed under its title. */
  readonly several: boolean
}

/** Gives the text of the summaries, in order; it ends in one line break. */
export type Renderer = (summaries: readonly Summarized[], layout: Layout) => string
