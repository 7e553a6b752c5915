import type { Article } from '../../../src/core/article.ts'
import { type Summarized, type Summary, summaryOf } from '../../../src/core/summary.ts'
import { sentencesOf } from '../../article.ts'

/** A summary of all of an article's sentences, or of those at `chosen`, with some of its fields replaced by `details`. */
export function summarizedOf(
  texts: readonly string[],
  details: Partial<Summary> = {},
  chosen: readonly number[] = [...texts.keys()],
): Summarized {
  const sentences = sentencesOf(texts)
  const paragraphs = sentences.map((sentence, index) => {
    return { index, section: 0, heading: null, kind: 'paragraph' as const, sentences: [sentence] }
  })
  const article: Article = { title: null, language: 'en', sections: [], paragraphs, sentences }
  const scores = Float64Array.from(texts, (_, index) => 1 / (index + 1))
  const source = { name: 'article.txt', format: 'text', text: '' } as const
  const own = chosen.map((index) => sentences[index])
  const summary = summaryOf(source, article, 'lexrank', scores, own)
  return { summary: { ...summary, ...details }, article, scores, lacks: [] }
}
