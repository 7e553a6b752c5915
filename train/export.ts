/**
 * Writes what the fitting reads into train/.cache: for every article of a set the features of its sentences as this
 * program computes them, their words, and how well each would serve the human summary.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { mulberry32 } from '../bench/bootstrap.ts'
import { readRecords } from '../bench/data.ts'
import { greedyOracle } from '../bench/oracle.ts'
import { type Candidate, candidate, type Reference, reference, score } from '../bench/rouge.ts'
import type { Article } from '../src/article.ts'
import { english } from '../src/language/english.ts'
import { dropFurniture } from '../src/parse/furniture.ts'
import { parseText } from '../src/parse/text.ts'
import { toArticle } from '../src/parse/to-article.ts'
import { FEATURE_NAMES, featuresOf } from '../src/rank/features/features.ts'
import { termsOf } from '../src/rank/terms.ts'
import { vary } from './augment.ts'

/** The same variants at every run. */
const SEED = 20261123
const CACHE = new URL(process.env.CACHE ?? '.cache/', import.meta.url)
/** The sets to fit on and how many variants of each story; the others are measured as they are. */
const COPIES: Readonly<Record<string, number>> = { 'cnndm-train': 2 }
/** Numbers that `labelsOf` gives a sentence. */
const LABELS = 3
/** Sentences of the summaries to choose. */
const SENTENCES = 3

mkdirSync(CACHE, { recursive: true })
writeFileSync(new URL('features.json', CACHE), JSON.stringify(FEATURE_NAMES))
for (const set of process.argv.slice(2)) exportSet(set)

function exportSet(set: string): void {
  const features: Float32Array[] = []
  const labels: number[] = []
  const counts: number[] = []
  const tokens: number[] = []
  for (const { article, summary } of articlesOf(set)) {
    counts.push(article.sentences.length)
    features.push(featuresOf({ article, terms: termsOf(article, english()) }))
    const against = reference(summary)
    const candidates = article.sentences.map(({ text }) => candidate(against, text))
    labels.push(...labelsOf(against, candidates))
    for (const own of [
      against.sentences.flatMap((line) => [...line]),
      ...candidates.map(({ tokens }) => tokens),
    ])
      tokens.push(own.length, ...own)
  }
  write(`${set}.counts.i32`, Int32Array.from(counts))
  write(`${set}.features.f32`, concatenate(features))
  write(`${set}.labels.f32`, Float32Array.from(labels))
  write(`${set}.tokens.i16`, Int16Array.from(tokens))
  console.log(`${set}: ${counts.length} articles, ${labels.length / LABELS} sentences`)
}

function* articlesOf(set: string): Iterable<{ article: Article; summary: readonly string[] }> {
  const random = mulberry32(SEED)
  for (const { id, article: text, summary } of readRecords(set)) {
    for (let copy = 0; copy < (COPIES[set] ?? 1); copy++) {
      const varied = copy > 0 ? vary({ id, article: text, summary }, random) : { title: null, text }
      const page = dropFurniture(parseText(varied.text))
      yield { article: toArticle({ ...page, title: varied.title ?? page.title }, english()), summary }
    }
  }
}

/** For each sentence: whether the greedy oracle has it, and its own ROUGE-1 and ROUGE-2 F1. */
function labelsOf(against: Reference, candidates: readonly Candidate[]): number[] {
  const oracle = new Set(greedyOracle(against, candidates, SENTENCES))
  return candidates.flatMap((own, index) => {
    const { rouge1, rouge2 } = score(against, [own])
    return [oracle.has(index) ? 1 : 0, rouge1, rouge2]
  })
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function write(name: string, numbers: Int32Array | Float32Array | Int16Array): void {
  writeFileSync(new URL(name, CACHE), new Uint8Array(numbers.buffer))
}
