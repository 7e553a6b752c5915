import { isPlain } from '../core/boilerplate/plain.ts'
import { completeTables } from '../core/boilerplate/table.ts'
import type { Format, PageSource, Source } from '../core/formats/source.ts'
import { noArticle } from '../core/library/error.ts'
import { checkedBy, type Names } from '../core/library/options.ts'
import type { Abort } from '../core/library/signal.ts'

/** How an article is read. */
export interface ReadOptions {
  /** How a text is written; by default decided by its look. */
  readonly from?: Format | 'auto' | undefined
  /** ISO 639-1 code of its language; by default detected. */
  readonly language?: string | undefined
  /** Ends the work between its stages: it rejects with the signal's reason. */
  readonly signal?: Abort | undefined
}

export const READ_OPTIONS: Names<ReadOptions> = { from: true, language: true, signal: true }

/** A text with what is known of it. */
export interface TextInput {
  readonly text: string
  /** How it is written; by default as `from` says. */
  readonly format?: Format | 'auto' | undefined
  /** What it is called in its summary, "-" by default; how it ends may tell how it is written. */
  readonly name?: string | undefined
}

/** What an article is read from: a text, what a reader sees in a node, or what `pageOf` made of one. */
export type Input = string | TextInput | Node | PageSource

const TAKEN = 'a string, as { text }, as a Node or as what pageOf gives'

/** What an article is to the pipeline; rejects with a `UserError` where it is none. */
export async function sourceFrom(input: Input, options: ReadOptions): Promise<Source> {
  if (typeof input === 'string') return sourceOfText({ text: input }, options)
  // Whoever calls from JavaScript may pass anything.
  if (typeof input !== 'object' || input === null) throw noArticle(input, TAKEN)
  if ('nodeType' in input) return withPhrases(await pageOf(input))
  return 'page' in input ? withPhrases(input) : sourceOfText(input, options)
}

/**
 * What a reader sees in a node, as plain data that can be passed to a worker. What is no prose in HTML is left out, and so
 * is what styles hide. Offsets are in the `textContent` of the node, or of its body where it is a document.
 */
export async function pageOf(node: Node): Promise<PageSource> {
  const { readNode } = await import('./page.ts')
  return readNode(node)
}

/** The same, once all phrases are at hand that it may bear: they are needed where it is summarized, which may be a worker. */
async function withPhrases(source: PageSource): Promise<PageSource> {
  await completeTables(() => source.page.blocks.every(({ text }) => isPlain(text)))
  return source
}

async function sourceOfText({ text, format, name }: TextInput, options: ReadOptions): Promise<Source> {
  if (typeof text !== 'string') throw noArticle(text, TAKEN)
  const [{ FROM }, { textSource }] = await Promise.all([
    import('../core/library/from.ts'),
    import('../core/library/text-source.ts'),
  ])
  const from = checkedBy(FROM, 'from', options.from) ?? 'auto'
  return textSource(text, checkedBy(FROM, 'format', format) ?? from, name)
}
