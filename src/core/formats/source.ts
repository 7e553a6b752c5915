/** Formats that are text; each has its parser. */
export const TEXT_FORMATS = ['text', 'markdown', 'html'] as const
/** Formats that are not; likewise. */
export const BINARY_FORMATS = ['docx', 'pdf', 'epub'] as const
/** How an input may be written. */
export const FORMATS = [...TEXT_FORMATS, ...BINARY_FORMATS] as const
/** What an input may be said to be: `auto` for what it looks like, `jsonl` for an archive of articles in text formats. */
export const INPUT_FORMATS = ['auto', ...FORMATS, 'jsonl'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]
export type BinaryFormat = (typeof BINARY_FORMATS)[number]
export type Format = (typeof FORMATS)[number]

interface Named {
  /** What the user called it: a path, an address, or "-" for standard input. */
  readonly name: string
  /** What the user should know of it though it could be read: a lower-case phrase. */
  readonly warning?: string
}

/** One input before parsing, decoded, without byte order mark. */
export interface TextSource extends Named {
  readonly format: TextFormat
  readonly text: string
  /** Its title, where that is known from elsewhere than the text; one line. */
  readonly title?: string
}

/** One input before parsing, as it came. */
export interface BinarySource extends Named {
  readonly format: BinaryFormat
  readonly bytes: Uint8Array
}

/** One input before parsing. */
export type Source = TextSource | BinarySource

/** Whether a format is none of text. */
export function isBinaryFormat(format: Format): format is BinaryFormat {
  return (BINARY_FORMATS as readonly Format[]).includes(format)
}
