import type { Article } from '../article.ts'
import type { Language } from '../language/language.ts'
import type { Format, Source } from '../read/source.ts'
import type { Page } from './block.ts'
import { dropFurniture } from './furniture.ts'
import { toArticle } from './to-article.ts'

/** Loads a format's parser; nothing of the others. */
const PARSERS: Readonly<Record<Format, () => Promise<(text: string) => Page>>> = {
  text: async () => (await import('./text.ts')).parseText,
  markdown: async () => (await import('./markdown.ts')).parseMarkdown,
}

/** The article in a source, without the page's furniture; it may have no sentence. */
export async function parse(source: Source, language: Language): Promise<Article> {
  const parsePage = await PARSERS[source.format]()
  return toArticle(dropFurniture(parsePage(source.text)), language)
}
