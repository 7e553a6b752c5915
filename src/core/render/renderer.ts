import type { Summarized } from '../summary.ts'
import type { Style } from './style.ts'

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
