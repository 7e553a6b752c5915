/** How an input is written; each has its parser. */
export const FORMATS = ['text', 'markdown', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** One input before parsing. */
export interface Source {
  /** What the user called it: a path, or "-" for standard input. */
  readonly name: string
  readonly format: Format
  /** Decoded, without byte order mark. */
  readonly text: string
}
