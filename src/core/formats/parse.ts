import { dropFurniture } from '../boilerplate/boilerplate.ts'
import type { Page } from '../page/block.ts'
import type { Signal } from '../signal.ts'
import type { BinaryFormat, Source, TextFormat } from './source.ts'

type BinaryParser = (bytes: Uint8Array, signal?: Signal) => Promise<Page>

/** Loads a format's parser; nothing of the others. */
const PARSERS: Readonly<Record<TextFormat, () => Promise<(text: string) => Page>>> = {
  text: async () => (await import('./text.ts')).parseText,
  markdown: async () => (await import('./markdown.ts')).parseMarkdown,
  html: async () => (await import('./html.ts')).parseHtml,
}
const BINARY_PARSERS: Readonly<Record<BinaryFormat, () => Promise<BinaryParser>>> = {
  docx: async () => (await import('./docx.ts')).parseDocx,
  pdf: async () => (await import('./pdf.ts')).parsePdf,
  epub: async () => (await import('./epub.ts')).parseEpub,
}

/** The page in a source, without its furniture; it may have no block. A signal ends it between pages or chapters. */
export async function parse(source: Source, signal?: Signal): Promise<Page> {
  return dropFurniture(await parsePage(source, signal))
}

async function parsePage(source: Source, signal?: Signal): Promise<Page> {
  if (!('bytes' in source)) return (await PARSERS[source.format]())(source.text)
  return (await BINARY_PARSERS[source.format]())(source.bytes, signal)
}
