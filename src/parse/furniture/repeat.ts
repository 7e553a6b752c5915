import type { Line } from './line.ts'
import { isDump } from './region.ts'

/** Lists and dialogues repeat short sentences. */
const SHORT_SENTENCE = 12
/** A pull quote stands once in the article and once beside it; what stands more often is a caption or a teaser. */
const PULL_QUOTE = 2
/** From this share of repeated prose on, a page holds its article twice: for the screen and for the printer. */
const TWICE = 0.75

/** What a page says more than once: by `Line.key`, and whether it may be a sentence of the article all the same. */
export type Repeats = ReadonlyMap<string, 'furniture' | 'quote'>

/** Buttons and other headlines stand above and below the article; on dumps teasers, captions and pull quotes do too. */
export function repeatsOf(lines: readonly Line[]): Repeats {
  const dump = isDump(lines)
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  const repeats = new Map<string, 'furniture' | 'quote'>()
  for (const { key, look, words } of lines) {
    const count = counts.get(key) ?? 0
    // Every list of other stories has its heading, often the same one.
    if (count === 1 || look === 'stories' || (look === 'prose' && (!dump || words < SHORT_SENTENCE))) continue
    repeats.set(key, look === 'prose' && count === PULL_QUOTE ? 'quote' : 'furniture')
  }
  return repeats
}

/** The lines without what the page repeats, except the first of two equal sentences. */
export function firsts(lines: readonly Line[], repeats: Repeats): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ key }) => {
    const repeat = repeats.get(key)
    if (repeat === undefined) return true
    if (repeat === 'furniture' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The lines once where a page holds its whole article twice, all of them elsewhere. */
export function once(lines: readonly Line[]): readonly Line[] {
  const repeats = repeatsOf(lines)
  const prose = lines.filter((line) => line.look === 'prose')
  const twice = prose.filter((line) => repeats.get(line.key) === 'quote')
  return wordsOf(twice) > wordsOf(prose) * TWICE ? firsts(lines, repeats) : lines
}

/** How many words the lines hold together. */
export function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0)
}
