import type { Format, Source } from '../read/source.ts'
import type { Page } from './block.ts'
import { dropFurniture } from './furniture.ts'

/** Loads a format's parser; nothing of the others. */
const PARSERS: Readonly<Record<Format, () => Promise<(text: string) => Page>>> = {
  text: async () => (await import('./text.ts')).parseText,
  markdown: async () => (await import('./markdown.ts')).parseMarkdown,
  html: async () => (await import('./html.ts')).parseHtml,
}

/** The page in a source, without its furniture; it may have no block. */
export async function parse({ format, text }: Source): Promise<Page> {
  const parsePage = await PARSERS[format]()
  return dropFurniture(parsePage(text))
}
