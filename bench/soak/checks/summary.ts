import { wordsIn } from '../../../src/core/reading-time.ts'
import { costOf } from '../../../src/core/select/budget.ts'
import type { Article, Options, Summary } from '../../../src/index.ts'
import { flaws } from '../../../test/schema.ts'

/** Where a sentence was cut that alone is longer than was asked for. */
const CUT = '…'

/** A sentence that was chosen: its place in the article, and what of it is printed. */
type Chosen = Pick<Summary['sentences'][number], 'index' | 'text'>

/** What is wrong with the summary of an article; nothing where all promises are kept. */
export function faultsOfSummary(summary: Summary, article: Article, options: Options): string[] {
  const { sentences, stats, title } = summary
  const faults = [...faultsOfChoice(sentences, article, options), ...misplaced(summary, article)]
  if (title !== article.title) faults.push('has another title')
  if (stats.articleSentences !== article.sentences.length) faults.push('miscounts sentences')
  const invalid = flaws(JSON.parse(JSON.stringify(summary)))
  if (invalid.length > 0) faults.push(`is not as in the schema: ${invalid[0]}`)
  return faults
}

/** What is wrong with the sentences that were chosen for a summary, in the order in which they were given. */
export function faultsOfChoice(chosen: readonly Chosen[], article: Article, options: Options): string[] {
  const faults = [...notVerbatim(chosen, article), ...overBudget(chosen, article, options)]
  if (chosen.length === 0) faults.push('has no sentence')
  if (chosen.some(({ index }, at) => at > 0 && index <= chosen[at - 1].index)) faults.push('is out of order')
  return faults
}

function notVerbatim(chosen: readonly Chosen[], { sentences }: Article): string[] {
  return chosen.flatMap(({ index, text }) => {
    const own = sentences[index]?.text
    if (own === undefined) return ['has a sentence that the article has not']
    const isCut = chosen.length === 1 && text.endsWith(CUT) && own.startsWith(text.slice(0, -CUT.length))
    return own === text || isCut ? [] : ['is not verbatim']
  })
}

function misplaced(summary: Summary, { sentences }: Article): string[] {
  return summary.sentences.flatMap(({ index, paragraph, start, end }) => {
    const own = sentences[index]
    if (own?.paragraph !== paragraph) return ['has another paragraph']
    return (own.span?.start ?? null) === start && (own.span?.end ?? null) === end ? [] : ['has other offsets']
  })
}

function overBudget(sentences: readonly Chosen[], article: Article, options: Options): string[] {
  const { words, characters, time } = options
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const most = words ?? (time === undefined ? undefined : wordsIn(Number.parseInt(`${time}`, 10)))
  const faults: string[] = []
  if (sentences.length > mostSentences(article, options)) faults.push('has too many sentences')
  if (characters !== undefined && text.length > characters) faults.push('has too many characters')
  if (most !== undefined && text.split(' ').length > most) faults.push('has too many words')
  const whole = sentences.every(({ index, text }) => article.sentences[index]?.text === text)
  const cost = sentences.reduce(
    (sum, { index }) => sum + (article.sentences[index] ? costOf(article.sentences[index], 'words') : 0),
    0,
  )
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
