import type { Page } from '../page/block.ts'
import type { Signal } from '../signal.ts'

/** What all of the program knows of a format; its parser is loaded by the first input in it. */
interface Entry<Name extends string> {
  /** What users call it. */
  readonly name: Name
  /** How the names of its files end: in lower case, with the dot. */
  readonly extensions: readonly string[]
  /** What servers call it: in lower case, without parameters. */
  readonly mediaTypes: readonly string[]
}

/** A format that is text. */
export interface TextEntry<Name extends string = string> extends Entry<Name> {
  /** Whether a text that begins like this is in it, whatever its name. */
  readonly looksLike: (head: string) => boolean
  /** Whether its look is as sure as a signature: then it holds though the name says plain text. */
  readonly isSigned?: true
  readonly parser: () => Promise<(text: string) => Page | Promise<Page>>
  /** Where one input in it may hold several articles: what takes them apart. */
  readonly articles?: () => Promise<(text: string) => readonly PartOfSource[]>
}

/** One of the articles in an input. */
export interface PartOfSource {
  /** What it is called by itself, such as its address; null where it is called nothing. */
  readonly name: string | null
  readonly page: Page
}

/** A format that is not text. */
export interface BinaryEntry<Name extends string = string> extends Entry<Name> {
  /** Whether bytes are in it, whatever their name; that ends in an extension, "" where nobody knows. */
  readonly isIn: (bytes: Uint8Array, extension: string) => boolean
  /** Whether it is written in ASCII, so that it may come as text. */
  readonly isAscii?: true
  /** The parser rejects with what a signal is aborted for. */
  readonly parser: () => Promise<(bytes: Uint8Array, signal?: Signal) => Promise<Page>>
}
