import type { Article, Paragraph, Sentence } from '../article.ts'
import type { Language } from '../language/language.ts'
import { type Block, inputSpan, type Page } from './block.ts'

/** The page cut into sentences; headings become the property of the paragraphs below them. */
export function toArticle(page: Page, language: Language): Article {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  let heading: string | null = null
  for (const block of page.blocks) {
    if (block.kind === 'heading') heading = block.text
    else {
      const own = cut(block, language, paragraphs.length, sentences.length)
      if (own.length === 0) continue
      paragraphs.push({ index: paragraphs.length, heading, sentences: own })
      for (const sentence of own) sentences.push(sentence)
    }
  }
  return { title: page.title, language: language.code, paragraphs, sentences }
}

/** The sentences of a block; what holds no word, such as a row of stars, is none. */
function cut(block: Block, language: Language, paragraph: number, first: number): Sentence[] {
  return language
    .segment(block.text)
    .filter(({ words }) => words.length > 0)
    .map(({ start, end, words }, at) => ({
      index: first + at,
      paragraph,
      text: block.text.slice(start, end),
      span: inputSpan(block, start, end),
      words,
    }))
}
