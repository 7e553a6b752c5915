/**
 * ROUGE of every ranker on articles in other languages than English, against their first three sentences, with the share
 * of articles whose language is detected. Exit code 1 where something falls below its floor. Words are counted as the
 * language cuts them, without stemming; Chinese characters by themselves.
 */
import { readRecords } from './data.ts'
import { type Figure, report } from './figures.ts'
import { type Entry, KINDS, measure, type Result } from './measure.ts'
import { choose, DEFAULT_RANKER, languageOf, RANKER_NAMES, readArticle, type Source } from './program.ts'
import { type Story, type StorySet, storyOf } from './sets.ts'
import { tokenizerOf } from './tokens.ts'

const CODES = ['bn', 'id', 'ru', 'tr', 'ur', 'vi', 'zh']
/** Sentences asked of everyone. */
const SENTENCES = 3
/** The least share of articles whose language is detected, for every set. */
const LEAST_DETECTED = 0.99
/** How far the default ranker may fall behind the better of these, in ROUGE-1 points: chance on a hundred articles. */
const RIVALS = ['lead', 'lexrank']
const SLACK = 0.3

/** A set in one language and what the program took it for. */
interface LanguageSet extends StorySet {
  readonly detected: number
}

const rows: string[][] = []
const misses: string[] = []
for (const code of CODES) {
  const set = await languageSet(code)
  const results = measure(set, await entriesOf(set))
  const cells = results.map(({ means }) => means.map((value) => value.toFixed(1)).join(' / '))
  rows.push([code, `${set.stories.length}`, `${(100 * set.detected).toFixed(1)} %`, ...cells])
  const figures = figuresOf(code, set, results)
  misses.push(...missesOf(figures))
  report(figures)
}
const heads = ['language', 'articles', 'detected', ...RANKER_NAMES]
for (const row of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
for (const miss of misses) console.error(miss)
if (misses.length > 0) process.exitCode = 1

async function languageSet(code: string): Promise<LanguageSet> {
  const name = `${code}-dev`
  const tokensOf = tokenizerOf(await languageOf(code))
  let detected = 0
  const stories: Story[] = []
  for (const { id, article: text, summary } of readRecords(`languages/${name}`)) {
    const source: Source = { name: id, format: 'text', text }
    const { article, language } = await readArticle(source)
    if (language.code === code) detected++
    stories.push(storyOf(source, article, summary, tokensOf))
  }
  return { name, stories, detected: detected / stories.length }
}

async function entriesOf({ stories }: StorySet): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const name of RANKER_NAMES) {
    const choices: number[][] = []
    for (const { source } of stories) choices.push(await choose(source, name, SENTENCES))
    entries.push({ name, choices })
  }
  return entries
}

function missesOf(figures: readonly Figure[]): string[] {
  return figures
    .filter(({ value, floor }) => value < floor!)
    .map(({ name, value, floor }) => `${name} ${value.toFixed(2)} < ${floor!.toFixed(2)}`)
}

function figuresOf(code: string, { detected }: LanguageSet, results: readonly Result[]): Figure[] {
  const scores = results
    .map(({ name, means }) => ({ name, rouge1: means[KINDS.indexOf('rouge1')] }))
    .toSorted((a, b) => b.rouge1 - a.rouge1)
  const own = scores.find(({ name }) => name === DEFAULT_RANKER)!
  const rival = scores.find(({ name }) => RIVALS.includes(name))!
  const best = scores.find((score) => score !== own)!
  return [
    { name: `${code}: language detected`, value: detected, floor: LEAST_DETECTED },
    {
      name: `${code}: ${own.name} rouge1`,
      value: own.rouge1,
      floor: rival.rouge1 - SLACK,
      best: `${best.name} ${best.rouge1.toFixed(1)}`,
    },
  ]
}
