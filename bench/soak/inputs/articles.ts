import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { ARTICLES } from '../../../test/fixtures.ts'
import { LETTERS } from '../../../test/letters.ts'
import type { Random } from '../random.ts'

/** Undamaged articles in a format, by extension. */
const FIXTURES: ReadonlyMap<string, readonly Buffer[]> = byExtension()

function byExtension(): Map<string, Buffer[]> {
  const found = new Map<string, Buffer[]>()
  for (const path of ARTICLES) {
    const extension = extname(path).slice(1)
    found.set(extension, [...(found.get(extension) ?? []), readFileSync(path)])
  }
  return found
}

/** One of the project's own articles with this extension, as it is. */
export function fixture(extension: string, random: Random): Buffer {
  return random.pick(FIXTURES.get(extension) ?? [])
}

/** Longer ones are cut off there: most mistakes show in a few blocks, and short inputs let more be tried. */
const LENGTHS = [200, 500, 500, 1_000, 2_000, 6_000]

/** The beginning of such an article as text. */
export function fixtureText(extension: string, random: Random): string {
  return fixture(extension, random).toString('utf8').slice(0, random.pick(LENGTHS))
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

/** Some paragraphs of sentences that mean nothing, in the letters of a language; mostly one to six sentences each. */
export function paragraphs(language: string, random: Random): string[] {
  const letters = [...LETTERS[language]]
  const vocabulary = Array.from({ length: 12 + random.below(60) }, () => word(letters, random))
  return Array.from({ length: 1 + random.below(8) }, () =>
    Array.from({ length: 1 + random.below(6) }, () => sentence(language, vocabulary, random)).join(' '),
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
  if (random.chance(0.6)) return fixtureText('txt', random)
  return paragraphs(random.pick(LANGUAGE_CODES), random).join('\n\n')
}
