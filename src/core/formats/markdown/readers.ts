import type { Block } from '../../page/block.ts'
import type { Code } from './tree.ts'

/** Reads the HTML in a Markdown text, node by node. */
export interface HtmlReader {
  /** Reads HTML that begins at an offset of the input; the blocks of text in it go to those that are collected. */
  read(html: string, offset: number): void
  /** Whether an element is open. */
  isOpen(): boolean
  /** Whether an element is open that is no prose. */
  isLeftOut(): boolean
  /** Whether a tag stands within a line. */
  isInline(tag: string): boolean
}

/** Collects the blocks of one text with a reader that adds to them. */
export type CollectBlocks = (htmlReader: (blocks: Block[]) => HtmlReader) => Block[]

/** How what is no Markdown is read: not at all, if nothing else is said. */
export interface Readers {
  readonly htmlReader?: ((blocks: Block[]) => HtmlReader) | undefined
  readonly readCode?: ((code: Code, input: string) => Block[]) | undefined
}

/** Reads nothing: for texts that hold no HTML. */
export const NO_HTML: HtmlReader = {
  read: () => {},
  isOpen: () => false,
  isLeftOut: () => false,
  isInline: () => true,
}
