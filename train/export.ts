/**
 * Writes the training data into train/.cache: for every article of a set the features of its sentences, as the program
 * computes them, and as labels which of them are in the greedy oracle's summary of three sentences.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { mulberry32 } from '../bench/bootstrap.ts'
import { readRecords } from '../bench/data.ts'
import { greedyOracle } from '../bench/oracle.ts'
import { candidate, reference } from '../bench/rouge.ts'
import type { Article } from '../src/core/article.ts'
import { dropBoilerplate } from '../src/core/boilerplate/boilerplate.ts'
import { parseText } from '../src/core/formats/text/parse.ts'
import { language as english } from '../src/core/languages/en/english.ts'
import { toArticle } from '../src/core/page/to-article.ts'
import { FEATURE_NAMES, featuresOf } from '../src/core/rank/features/features.ts'
import { termsOf } from '../src/core/rank/terms.ts'
import { vary } from './augment.ts'

/** Gives the same variants at every run. */
const SEED = 20261123
const CACHE = new URL('.cache/', import.meta.url)
/** Each story is written as it is and as one variant. */
const COPIES = 2
/** Sentences of a summary. */
const SENTENCES = 3

mkdirSync(CACHE, { recursive: true })
writeFileSync(new URL('features.json', CACHE), JSON.stringify(FEATURE_NAMES))
exportSet('cnndm-train')

function exportSet(set: string): void {
  const features: Float32Array[] = []
  const labels: number[] = []
  const counts: number[] = []
  for (const { article, summary } of articlesOf(set)) {
    counts.push(article.sentences.length)
    features.push(featuresOf({ article, terms: termsOf(article, english), language: english }))
    labels.push(...labelsOf(article, summary))
  }
  write(`${set}.counts.i32`, [Int32Array.from(counts)])
  write(`${set}.features.f32`, features)
  write(`${set}.labels.f32`, [Float32Array.from(labels)])
  console.log(`${set}: ${counts.length} articles, ${labels.length} sentences`)
}

function* articlesOf(set: string): Iterable<{ article: Article; summary: readonly string[] }> {
  const random = mulberry32(SEED)
  for (const { id, article: text, summary } of readRecords(set)) {
    for (let copy = 0; copy < COPIES; copy++) {
      const varied = copy > 0 ? vary({ id, article: text, summary }, random) : { title: null, text }
      const page = dropBoilerplate(parseText(varied.text))
      yield { article: toArticle({ ...page, title: varied.title ?? page.title }, english), summary }
    }
  }
}

/** For each sentence 1 if the greedy oracle chooses it, otherwise 0. */
function labelsOf({ sentences }: Article, summary: readonly string[]): number[] {
  const against = reference(summary)
  const candidates = sentences.map(({ text }) => candidate(against, text))
  const oracle = new Set(greedyOracle(against, candidates, SENTENCES))
  return sentences.map(({ index }) => (oracle.has(index) ? 1 : 0))
}

function write(name: string, parts: readonly (Int32Array | Float32Array)[]): void {
  const bytes = parts.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  writeFileSync(new URL(name, CACHE), Buffer.concat(bytes))
}
