/**
 * What an editor thinks of three sentences of real files: graders read the files and named the best three sentences (each
 * worth 1), others that would do (0.5) and those that must never be printed (-0.5). Prints for every ranker the mean worth
 * of a chosen sentence over the articles with its 95 % interval, the share of forbidden sentences, the words of a
 * sentence, and the worth by kind of text. Exit code 1 where the default ranker breaks its floors. The graders are a
 * language model.
 */
import { bootstrap, mean } from './bootstrap.ts'
import { readRecords } from './data.ts'
import { type Figure, holds, report } from './figures.ts'
import { type Grades, grader } from './grades.ts'
import {
  chooseFrom,
  DEFAULT_RANKER,
  RANKER_NAMES,
  type RankerName,
  readArticle,
  type TextFormat,
} from './program.ts'

/** Sentences asked of everyone. */
const SENTENCES = 3
/** The least worth and the most forbidden sentences, in per cent, and words a sentence of the default ranker. */
const [LEAST_VALUE, MOST_BAD, MOST_WORDS] = [0.38, 8, 29]

interface GradedRecord {
  readonly id: string
  readonly genre: string
  readonly format: TextFormat
  readonly text: string
  readonly grades: readonly Grades[]
}

/** What the graders think of one summary. */
interface Verdict {
  readonly genre: string
  /** The mean worth of its sentences, -0.5 to 1. */
  readonly value: number
  /** The share of its sentences that a grader forbids, 0 to 1. */
  readonly bad: number
  /** The words of each sentence. */
  readonly words: readonly number[]
}

const [set = 'graded-dev'] = process.argv.slice(2)
const records = readRecords<GradedRecord>(set)
const verdicts = new Map<RankerName, Verdict[]>(RANKER_NAMES.map((name) => [name, []]))
for (const record of records) await judge(record)
const genres = [...new Set(records.map(({ genre }) => genre))]
const rows = [...verdicts].map(([name, own]) => rowOf(name, own))
const heads = ['ranker', 'value', 'forbidden', 'words', ...genres]
for (const row of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
const figures = figuresOf(verdicts)
report(figures)
const misses = figures.filter((figure) => !holds(figure))
for (const { name, value } of misses) console.error(`does not hold: ${name} ${value.toFixed(3)}`)
if (misses.length > 0) process.exitCode = 1

/** Has all rankers summarize an article and notes what its graders think of it. */
async function judge({ id, genre, format, text, grades }: GradedRecord): Promise<void> {
  const read = await readArticle({ name: id, format, text })
  const graders = grades.map(grader)
  for (const [ranker, own] of verdicts) {
    const [chosen] = await chooseFrom(read, ranker, [SENTENCES])
    const printed = chosen.map((index) => read.article.sentences[index].text)
    const worths = printed.map((sentence) => graders.map((worth) => worth(sentence)))
    own.push({
      genre,
      value: mean(worths.map(mean)),
      bad: mean(worths.map((each) => Number(each.some((value) => value < 0)))),
      words: printed.map((sentence) => sentence.split(/\s+/).length),
    })
  }
}

function rowOf(name: string, own: readonly Verdict[]): string[] {
  const { mean: value, low, high } = bootstrap(own.map((verdict) => verdict.value))
  const byGenre = genres.map((genre) =>
    mean(own.filter((verdict) => verdict.genre === genre).map((verdict) => verdict.value)).toFixed(2),
  )
  const bounds = `[${low.toFixed(2)}, ${high.toFixed(2)}]`
  return [
    name,
    `${value.toFixed(3)} ${bounds}`,
    `${badOf(own).toFixed(1)} %`,
    wordsOf(own).toFixed(1),
    ...byGenre,
  ]
}

function figuresOf(all: ReadonlyMap<RankerName, readonly Verdict[]>): Figure[] {
  const values = [...all].map(([name, own]) => ({ name, value: worthOf(own), bad: badOf(own) }))
  const others = values.filter(({ name }) => name !== DEFAULT_RANKER)
  const [best] = others.toSorted((a, b) => b.value - a.value)
  const [cleanest] = others.toSorted((a, b) => a.bad - b.bad)
  const own = all.get(DEFAULT_RANKER)!
  return [
    {
      name: `${set} value`,
      value: worthOf(own),
      floor: LEAST_VALUE,
      best: `${best.name} ${best.value.toFixed(2)}`,
    },
    {
      name: `${set} forbidden, %`,
      value: badOf(own),
      limit: MOST_BAD,
      best: `${cleanest.name} ${cleanest.bad.toFixed(1)}`,
    },
    { name: `${set} words a sentence`, value: wordsOf(own), limit: MOST_WORDS },
  ]
}

function worthOf(own: readonly Verdict[]): number {
  return mean(own.map(({ value }) => value))
}

function badOf(own: readonly Verdict[]): number {
  return 100 * mean(own.map(({ bad }) => bad))
}

function wordsOf(own: readonly Verdict[]): number {
  return mean(own.flatMap(({ words }) => words))
}
