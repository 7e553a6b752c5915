import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { ARTICLES } from '../../../test/fixtures.ts'
import { LETTERS } from '../../../test/letters.ts'
import type { Random } from '../random.ts'

/** Undamaged articles in a format, as they are and as text. */
interface Fixtures {
  readonly bytes: readonly Buffer[]
  readonly texts: readonly string[]
}

/** By extension. */
const FIXTURES: ReadonlyMap<string, Fixtures> = byExtension()

function byExtension(): Map<string, Fixtures> {
  const found = new Map<string, Fixtures>()
  for (const path of ARTICLES) {
    const extension = extname(path).slice(1)
    const { bytes, texts } = found.get(extension) ?? { bytes: [], texts: [] }
    const read = readFileSync(path)
    found.set(extension, { bytes: [...bytes, read], texts: [...texts, read.toString('utf8')] })
  }
  return found
}

/** One of the project's own articles with this extension, as it is. */
export function fixture(extension: string, random: Random): Buffer {
  return random.pick(FIXTURES.get(extension)?.bytes ?? [])
}

/** UTF-16 units of texts before they are damaged: most mistakes show in a few blocks, and short inputs let more be tried. */
const [SHORTEST, LONGEST, SELDOM_LONGEST] = [15, 600, 4_000]

function lengthOf(random: Random): number {
  return random.between(SHORTEST, random.chance(0.05) ? SELDOM_LONGEST : LONGEST)
}

/** The beginning of such an article as text. */
export function beginning(extension: string, random: Random): string {
  return random.pick(FIXTURES.get(extension)?.texts ?? []).slice(0, lengthOf(random))
}

/** A stretch of such an article, where its format needs no beginning. */
export function passage(extension: string, random: Random): string {
  const text = random.pick(FIXTURES.get(extension)?.texts ?? [])
  const start = random.chance(0.5) ? 0 : random.below(text.length)
  return text.slice(start, start + lengthOf(random))
}

/** Where others than a full stop end sentences, by language. */
const STOPS: Readonly<Record<string, string>> = {
  ja: '。',
  zh: '。',
  yue: '。',
  hi: '।',
  mr: '।',
  ne: '।',
  bn: '।',
  ur: '۔',
  hy: '։',
  my: '။',
  km: '។',
  th: ' ',
  lo: ' ',
}
const UNSPACED = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my'])
export const LANGUAGE_CODES = Object.keys(LETTERS)

/** Some paragraphs of sentences that mean nothing, in the letters of a language: up to five of up to five, mostly fewer. */
export function paragraphs(language: string, random: Random): string[] {
  const letters = [...LETTERS[language]]
  const vocabulary = Array.from({ length: 6 + random.below(40) }, () => word(letters, random))
  return Array.from({ length: random.between(1, 5) }, () =>
    Array.from({ length: random.between(1, 5) }, () => sentence(language, vocabulary, random)).join(' '),
  )
}

function word(letters: readonly string[], random: Random): string {
  return Array.from({ length: 1 + random.below(random.chance(0.1) ? 16 : 8) }, () =>
    random.pick(letters),
  ).join('')
}

function sentence(language: string, vocabulary: readonly string[], random: Random): string {
  const words = Array.from({ length: 2 + random.below(18) }, () => random.pick(vocabulary))
  const text = words.join(UNSPACED.has(language) ? '' : ' ')
  const end = random.chance(0.9) ? (STOPS[language] ?? '.') : random.pick(['!', '?', '…', ':', ''])
  return text.charAt(0).toUpperCase() + text.slice(1) + end
}

/** A plain article: mostly one of the project's own, in any of its languages, else letters of any language at all. */
export function plainArticle(random: Random): string {
  if (random.chance(0.6)) return passage('txt', random)
  return paragraphs(random.pick(LANGUAGE_CODES), random).join('\n\n')
}
