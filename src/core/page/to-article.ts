import type { Article, Paragraph, Sentence } from '../article.ts'
import { lineText } from '../boilerplate/line-text.ts'
import { isBoilerplate } from '../boilerplate/rules.ts'
import type { Language } from '../languages/language.ts'
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

/** Prompts that stand in the middle of a paragraph are no longer than this; the bound spares long sentences the look. */
const PROMPT_WORDS = 16

/** The sentences of a block; what holds no word, such as a row of stars, is none, and neither is "Scroll down for video." */
function cut(block: Block, language: Language, paragraph: number, first: number): Sentence[] {
  return language
    .segment(block.text)
    .filter(
      ({ start, end, words }) => words.length > 0 && !isPrompt(block.text.slice(start, end), words.length),
    )
    .map(({ start, end, words }, at) => ({
      index: first + at,
      paragraph,
      text: block.text.slice(start, end),
      span: inputSpan(block, start, end),
      words,
      leansBack: first + at > 0 && language.leansBack(words[0], words[1] ?? ''),
    }))
}

function isPrompt(sentence: string, words: number): boolean {
  return words <= PROMPT_WORDS && isBoilerplate(lineText(sentence, words))
}
