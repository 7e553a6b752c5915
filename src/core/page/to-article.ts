import type { Article, Paragraph, Sentence } from '../article.ts'
import { checkSentences } from '../article-limit.ts'
import { lineText } from '../boilerplate/line-text.ts'
import { isBoilerplate } from '../boilerplate/rules.ts'
import type { Language } from '../languages/language.ts'
import { type Block, inputSpan, type Page, pageAt } from './block.ts'
import { withComments } from './comments.ts'
import { withoutItemMarks } from './item-marks.ts'
import { withoutNoteMarks } from './note-marks.ts'
import { withReversedItems } from './reversed-items.ts'
import { outline } from './sections.ts'
import { PageSentence } from './sentence.ts'
import { withSeries } from './series.ts'
import { withStanding } from './standing.ts'
import { withoutSpeakers } from './turns.ts'

/** The page cut into sentences; headings open sections. A `UserError` where there are more than any page has. */
export function toArticle(page: Page, language: Language): Article {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const sections = outline()
  const spoken = withoutSpeakers(withoutItemMarks(withoutNoteMarks(page.blocks)))
  const told = withSeries(withComments(withReversedItems(spoken)), page.title)
  for (const block of withStanding(told, page.title)) {
    if (block.kind === 'heading') sections.open(block)
    else {
      const own = cut(block, language, page, [paragraphs.length, sentences.length])
      if (own.length === 0) continue
      const { index: section, heading, paragraphs: siblings } = sections.current()
      const paragraph = { index: paragraphs.length, section, heading, kind: block.kind, sentences: own }
      siblings.push(paragraph)
      paragraphs.push(paragraph)
      for (const sentence of own) sentences.push(sentence)
      checkSentences(sentences.length)
    }
  }
  const { title } = page
  return { title, language: language.code, sections: sections.sections(), paragraphs, sentences }
}

/** Prompts that stand in the middle of a paragraph are no longer than this; the bound spares long sentences the look. */
const PROMPT_WORDS = 16

/** The sentences of a block; what holds no word, such as a row of stars, is none, and neither is "Scroll down for video." */
function cut(
  block: Block,
  language: Language,
  { misses }: Page,
  [paragraph, first]: readonly [number, number],
): Sentence[] {
  const sentences: Sentence[] = []
  for (const { start, end, words } of language.segment(block.text, block.code && new Set(block.code))) {
    if (words.length === 0) continue
    const text = block.text.slice(start, end)
    if (words.length <= PROMPT_WORDS && isBoilerplate(lineText(text, words.length))) continue
    const index = first + sentences.length
    const span = inputSpan(block, start, end)
    const leansBack = index > 0 && language.leansBack(words, text)
    const aside = block.standfirst || block.aside || misses?.(span) || false
    const place = {
      ...(block.pages && { page: pageAt(block.pages, start) }),
      ...(block.chapter !== undefined && { chapter: block.chapter }),
    }
    const known = { index, paragraph, text, span, words, leansBack, ...place }
    sentences.push(new PageSentence(known, aside, language))
  }
  return sentences
}
