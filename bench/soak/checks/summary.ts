import { wordsIn } from '../../../src/core/reading-time.ts'
import { costOf } from '../../../src/core/select/budget.ts'
import type { Article, Options, Summary } from '../../../src/index.ts'
import { flaws } from '../../../test/schema.ts'

/** Where a sentence was cut that alone is longer than was asked for. */
const CUT = '…'

/** What is wrong with the summary of an article; nothing where all promises are kept. */
export function faultsOfSummary(summary: Summary, article: Article, options: Options): string[] {
  const faults = [...notVerbatim(summary, article), ...overBudget(summary, article, options)]
  const { sentences, stats, title } = summary
  if (sentences.length === 0) faults.push('has no sentence')
  if (sentences.some(({ index }, at) => at > 0 && index <= sentences[at - 1].index))
    faults.push('is out of order')
  if (title !== article.title) faults.push('has another title')
  if (stats.articleSentences !== article.sentences.length) faults.push('miscounts sentences')
  const invalid = flaws(JSON.parse(JSON.stringify(summary)))
  if (invalid.length > 0) faults.push(`is not as in the schema: ${invalid[0]}`)
  return faults
}

function notVerbatim({ sentences }: Summary, article: Article): string[] {
  return sentences.flatMap(({ index, text, paragraph, start, end }) => {
    const own = article.sentences[index]
    if (own === undefined) return ['has a sentence that the article has not']
    const cut =
      sentences.length === 1 && text.endsWith(CUT) && own.text.startsWith(text.slice(0, -CUT.length))
    const same = own.text === text || cut
    if (!same) return ['is not verbatim']
    if (own.paragraph !== paragraph) return ['has another paragraph']
    return (own.span?.start ?? null) === start && (own.span?.end ?? null) === end ? [] : ['has other offsets']
  })
}

function overBudget({ sentences }: Summary, article: Article, options: Options): string[] {
  const { words, characters, time } = options
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const most = words ?? (time === undefined ? undefined : wordsIn(Number.parseInt(`${time}`, 10)))
  const faults: string[] = []
  if (sentences.length > mostSentences(article, options)) faults.push('has too many sentences')
  if (characters !== undefined && text.length > characters) faults.push('has too many characters')
  if (most !== undefined && text.split(' ').length > most) faults.push('has too many words')
  const whole = sentences.every(({ index, text }) => article.sentences[index]?.text === text)
  const cost = sentences.reduce((sum, { index }) => sum + costOf(article.sentences[index], 'words'), 0)
  if (most !== undefined && whole && cost > most) faults.push('costs too many words')
  return faults
}

function mostSentences({ sentences }: Article, options: Options): number {
  if (options.sentences !== undefined) return options.sentences
  const share = options.percent === undefined ? 1 / 3 : Number.parseFloat(`${options.percent}`) / 100
  const asked = Math.max(1, Math.floor(share * sentences.length))
  const isLimit =
    options.words !== undefined || options.characters !== undefined || options.time !== undefined
  if (isLimit) return sentences.length
  return options.percent === undefined ? Math.min(3, asked) : asked
}
