/**
 * Writes the training data into train/.cache: for each set the features and the cue words of every sentence, as the
 * program computes them, what the sentence is worth, and the sentences themselves.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cueWordsOf } from '../src/core/rank/features/cue-words.ts'
import { FEATURE_NAMES, featuresOf } from '../src/core/rank/features/features.ts'
import { termsOf } from '../src/core/rank/terms.ts'
import { readArticle } from '../src/core/read-article.ts'
import { EXAMPLES, type Example } from './sets.ts'

const CACHE = new URL('.cache/', import.meta.url)

mkdirSync(CACHE, { recursive: true })
writeFileSync(new URL('features.json', CACHE), JSON.stringify(FEATURE_NAMES))
for (const [set, examples] of Object.entries(EXAMPLES)) await exportSet(set, examples())

async function exportSet(set: string, examples: Iterable<Example>): Promise<void> {
  const features: Float32Array[] = []
  const cues: Uint16Array[] = []
  const among: number[] = []
  const alone: number[] = []
  const articles: object[] = []
  for (const { source, origin, language: code, worthsOf } of examples) {
    const { article, language } = await readArticle(source, code)
    const worths = worthsOf(article)
    if (worths === undefined) continue
    const analysis = { article, terms: termsOf(article, language), language }
    features.push(featuresOf(analysis))
    const cuesOf = cueWordsOf(analysis.terms)
    for (const { index } of article.sentences) cues.push(Uint16Array.from(cuesOf(index)))
    for (const worth of worths.among) among.push(worth)
    for (const worth of worths.alone) alone.push(worth)
    const sentences = article.sentences.map(({ text }) => text)
    articles.push({ origin, hasWording: language.cuesOf !== undefined, sentences })
  }
  if (articles.length === 0) return
  write(`${set}.features.f32`, features)
  write(`${set}.cues.u16`, cues)
  write(`${set}.cue-counts.u16`, [Uint16Array.from(cues, ({ length }) => length)])
  write(`${set}.worths.f32`, [Float32Array.from(among)])
  write(`${set}.alone.f32`, [Float32Array.from(alone)])
  writeFileSync(new URL(`${set}.articles.json`, CACHE), JSON.stringify(articles))
  console.log(`${set}: ${articles.length} articles, ${among.length} sentences`)
}

function write(name: string, parts: readonly (Uint16Array | Float32Array)[]): void {
  const bytes = parts.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  writeFileSync(new URL(name, CACHE), Buffer.concat(bytes))
}
