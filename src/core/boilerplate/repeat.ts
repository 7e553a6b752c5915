import type { Line } from './line.ts'
import { isDump } from './region.ts'
import { keyOf } from './words.ts'

/** Lists and dialogues repeat short sentences. */
const SHORT_SENTENCE = 12
/** A pull quote stands once in the article and once beside it; what stands more often is a caption or a teaser. */
const PULL_QUOTE = 2
/** From this share of repeated prose on, a page holds its article again: for the printer, for each width of screen. */
const COPIED = 0.75

/** Lines that say the same, and whether it may be a sentence of the article all the same. */
interface Repeat {
  readonly lines: readonly Line[]
  readonly kind: 'boilerplate' | 'quote'
}

/** What a page says more than once, by each of the lines that do. */
export type Repeats = ReadonlyMap<Line, Repeat>

/** Buttons and other headlines stand above and below the article; on dumps teasers, captions and pull quotes do too. */
export function repeatsOf(lines: readonly Line[], equal: readonly Equal[]): Repeats {
  const dump = isDump(lines)
  const isRepeat = ({ kind, words, block }: Line) => {
    // Every list of other stories has its heading, often the same one.
    if (kind === 'stories') return false
    // What its format calls a heading or an item is one, though "Pros" and "Cons" come again.
    return kind === 'prose' ? dump && words >= SHORT_SENTENCE : block.kind === 'paragraph'
  }
  const repeats = new Map<Line, Repeat>()
  for (const equals of equal) {
    const last = equals.findLast(isRepeat)
    if (last === undefined) continue
    const kind = last.kind === 'prose' && equals.length === PULL_QUOTE ? 'quote' : 'boilerplate'
    for (const line of equals) repeats.set(line, { lines: equals, kind })
  }
  return repeats
}

/** Lines that say the same, two at least. */
type Equal = readonly Line[]

/** The groups of lines that say the same. */
export function equalLines(lines: readonly Line[]): Equal[] {
  const alike = groups(lines, (line) => line.keyLength)
  return alike.flatMap((some) => groups(some, (line) => keyOf(line.block.text)))
}

/** The groups of two lines or more that something is equal of. */
function groups(lines: readonly Line[], of: (line: Line) => string | number): Line[][] {
  const found = new Map<string | number, Line[]>()
  for (const line of lines) {
    const value = of(line)
    const group = found.get(value)
    if (group === undefined) found.set(value, [line])
    else group.push(line)
  }
  return [...found.values()].filter((group) => group.length > 1)
}

/** The lines without what the page repeats, except the first of two equal sentences. */
export function firsts(lines: readonly Line[], repeats: Repeats): readonly Line[] {
  if (repeats.size === 0) return lines
  const seen = new Set<readonly Line[]>()
  return lines.filter((line) => {
    const repeat = repeats.get(line)
    if (repeat === undefined) return true
    if (repeat.kind === 'boilerplate' || seen.has(repeat.lines)) return false
    seen.add(repeat.lines)
    return true
  })
}

/** The prose and headings once where a dump holds its whole article again, and nothing else that it repeats. */
export function once(lines: readonly Line[], equal: readonly Equal[]): readonly Line[] {
  if (!isDump(lines)) return lines
  const isProse = ({ kind }: Line) => kind === 'prose'
  const copied = equal.flat().filter((line) => isProse(line) && line.words >= SHORT_SENTENCE)
  if (wordsOf(copied) <= wordsOf(lines.filter(isProse)) * COPIED) return lines
  const others = new Set(equal.flatMap((equals) => (isArticle(equals[0]) ? equals.slice(1) : equals)))
  return lines.filter((line) => !others.has(line))
}

function isArticle({ kind, block }: Line): boolean {
  return kind === 'prose' || block.kind === 'heading'
}

/** How many words the lines hold together. */
export function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0)
}
