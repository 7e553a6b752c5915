import type { Page } from '../page/block.ts'
import { BINARY_FORMATS, TEXT_FORMATS } from './formats.ts'

export type TextFormat = keyof typeof TEXT_FORMATS
export type BinaryFormat = keyof typeof BINARY_FORMATS
export type Format = TextFormat | BinaryFormat

/** How an input may be written. */
export const FORMATS: readonly Format[] = [
  ...Object.values(TEXT_FORMATS),
  ...Object.values(BINARY_FORMATS),
].map(({ name }) => name)
/** What an input may be said to be: `auto` for what it looks like, `jsonl` for an archive of articles in text formats. */
export const INPUT_FORMATS = ['auto', ...FORMATS, 'jsonl'] as const

interface Named {
  /** What the user called it: a path, an address, or "-" for standard input. */
  readonly name: string
  /** What the user should know of it though it could be read: a lower-case phrase. */
  readonly warning?: string
}

/** One input before parsing, decoded. */
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

/** One article of an input that holds several, parsed. */
export interface PageSource extends Named {
  readonly format: TextFormat
  readonly page: Page
}

/** One input before parsing, or an article of one. */
export type Source = TextSource | BinarySource | PageSource

/** Whether a format is none of text. */
export function isBinaryFormat(format: Format): format is BinaryFormat {
  return Object.hasOwn(BINARY_FORMATS, format)
}
