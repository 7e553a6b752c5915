import { LENGTHS, type LengthName } from '../../../src/core/length.ts'
import { RANKER_NAMES } from '../../../src/core/rank/rankers.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../../../src/core/render/render.ts'
import type { Options } from '../../../src/index.ts'
import { mutated } from '../../../test/fuzz/mutate.ts'
import { type Random, randomOf } from '../random.ts'
import { LANGUAGE_CODES } from './articles.ts'
import { book, openDocument, pdf, wordDocument } from './binary-kinds.ts'
import { encoded } from './encodings.ts'
import { notebook, records } from './json-kinds.ts'
import { feed, html, mail, markdown, plain, rtf, subtitles } from './text-kinds.ts'

/** What is tried at once: an article, and what is asked of it. */
export interface Input {
  /** How it was written before it was damaged. */
  readonly kind: Kind
  readonly article: string | Uint8Array
  readonly options: Options
  readonly output: OutputFormat
  /** The columns at which lines are broken. */
  readonly width: number | undefined
}

/** How each kind is made, and how often: what takes long to read comes less often. */
const KINDS = {
  text: { make: plain, weight: 30 },
  markdown: { make: markdown, weight: 34 },
  html: { make: html, weight: 28 },
  subtitles: { make: subtitles, weight: 5 },
  notebook: { make: notebook, weight: 2 },
  feed: { make: feed, weight: 5 },
  rtf: { make: rtf, weight: 5 },
  email: { make: mail, weight: 6 },
  docx: { make: wordDocument, weight: 4 },
  odt: { make: openDocument, weight: 4 },
  epub: { make: book, weight: 3 },
  pdf: { make: pdf, weight: 1 },
  jsonl: { make: records, weight: 3 },
} satisfies Record<string, { make: (random: Random) => string | Uint8Array; weight: number }>

export type Kind = keyof typeof KINDS
const DRAWN = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
  Array.from({ length: KINDS[kind].weight }, () => kind),
)
/** What the library takes as a string; the others it takes as bytes, or as a string in ASCII. */
const TEXTUAL: readonly string[] = [
  'text',
  'markdown',
  'html',
  'subtitles',
  'notebook',
  'feed',
] satisfies Kind[]
/** Bytes that are damaged anywhere, not only between pieces. */
const BLIND = 0.08

/** The input of a seed: the same on every machine. */
export function inputOf(seed: number): Input {
  const random = randomOf(seed)
  const kind = random.pick(DRAWN)
  const made = KINDS[kind].make(random)
  return {
    kind,
    article: written(kind, made, random),
    options: optionsFor(kind, random),
    output: random.pick(OUTPUT_FORMATS),
    width: random.chance(0.5) ? 20 + random.below(80) : undefined,
  }
}

function written(kind: Kind, made: string | Uint8Array, random: Random): string | Uint8Array {
  if (typeof made === 'string' && TEXTUAL.includes(kind) && random.chance(0.5)) return made
  const bytes =
    typeof made === 'string' ? (TEXTUAL.includes(kind) ? encoded(made, random) : Buffer.from(made)) : made
  return random.chance(BLIND) ? mutated(bytes, () => random.below(2 ** 30) / 2 ** 30) : bytes
}

function optionsFor(kind: Kind, random: Random): Options {
  return {
    ...lengthFor(random),
    ...(random.chance(0.6) && { ranker: random.pick(RANKER_NAMES) }),
    ...(random.chance(0.1) && {
      about: random.pick(['water', 'the old mill', 'река мост', '東京', 'zzz', 'a, b']),
    }),
    ...(random.chance(0.1) && { keywords: random.chance(0.5) || 1 + random.below(20) }),
    ...(random.chance(0.04) && { explain: true }),
    ...(random.chance(0.1) && { language: random.pick(LANGUAGE_CODES) }),
    ...(random.chance(0.4) && kind !== 'jsonl' && { from: random.chance(0.9) ? kind : 'text' }),
  }
}

const VALUES: Readonly<Record<LengthName, (random: Random) => number | string>> = {
  sentences: (random) => 1 + random.below(9),
  words: (random) => 1 + random.below(120),
  characters: (random) => 1 + random.below(500),
  percent: (random) => `${1 + random.below(100)}%`,
  time: (random) => `${1 + random.below(60)}s`,
}

function lengthFor(random: Random): Options {
  if (random.chance(0.2)) return {}
  const name = random.pick(Object.keys(LENGTHS) as LengthName[])
  return { [name]: VALUES[name](random) }
}
