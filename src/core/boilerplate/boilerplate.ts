import type { Block, Page } from '../page/block.ts'
import { afterword } from './author.ts'
import { withoutBackMatter } from './back-matter.ts'
import { bodyOf } from './body.ts'
import { closing, greets, salutation } from './letter.ts'
import { describeAll, type Line } from './line.ts'
import { withoutReferences } from './references.ts'
import { isDump, mainRegion } from './region.ts'
import { equalLines, firsts, once, repeatsOf, wordsOf } from './repeat.ts'
import type { RuleName } from './rules.ts'
import { articleStart } from './standfirst.ts'
import { keyOf } from './words.ts'

/**
 * The page with only its article's blocks, their text untouched; a short line above a paragraph becomes a heading.
 * A page whose lines hardly ever are prose, a poem or a list, keeps all that is not plainly boilerplate. A rule is left
 * out only to measure what it is worth.
 */
export function dropBoilerplate(page: Page, leftOut?: RuleName): Page {
  const described = withoutBackMatter(withoutReferences(describeAll(page.blocks, leftOut)))
  const all = leftOut === 'title' ? described : withoutTitle(described, page.title)
  const equal = leftOut === 'repeats' ? [] : equalLines(all)
  const lines = once(all, equal)
  const repeats = repeatsOf(lines, lines === all ? equal : equalLines(lines))
  const single = lines.filter((line) => !repeats.has(line))
  const main = mainRegion(single)
  if (isListing(lines, main.density)) return { ...page, blocks: open(lines) }
  const dump = isDump(lines)
  const first = leftOut === 'salutation' ? main.start : salutation(single, main.start)
  const between = stretch(lines, single[first], single[main.end - 1])
  const mayStartLower = dump && leftOut !== 'standfirst' && !greets(between, 0)
  const start = mayStartLower ? articleStart(between) : 0
  const region = firsts(between.slice(start), repeats)
  const letter = leftOut === 'afterword' ? region : region.slice(0, afterword(region, dump))
  const body = leftOut === 'closing' ? letter : letter.slice(0, closing(letter))
  return { ...page, blocks: bodyOf(body) }
}

function withoutTitle(lines: readonly Line[], title: string | null): readonly Line[] {
  if (title === null) return lines
  const key = keyOf(title)
  return lines.filter(({ block, keyLength }) => keyLength !== key.length || keyOf(block.text) !== key)
}

function stretch(lines: readonly Line[], first: Line | undefined, last: Line | undefined): readonly Line[] {
  return first && last ? lines.slice(lines.indexOf(first), lines.indexOf(last) + 1) : []
}

/** Less prose than this in one place, in words beyond a teaser's, is no article in paragraphs. */
const THIN = 25
/** A poem or a list that was cut out of its page has hardly a line in four from around it … */
const BOILERPLATE_SHARE = 0.25
/** … and lines of more words than a menu's entries. */
const MENU_WORDS = 4

function isListing(lines: readonly Line[], density: number): boolean {
  const prose = wordsOf(lines.filter((line) => line.kind === 'prose'))
  const short = lines.filter((line) => line.kind === 'fragment')
  const fragments = wordsOf(short)
  if (isDump(lines) && fragments < MENU_WORDS * short.length) return false
  const boilerplate = lines.length - open(lines).length
  return density < THIN && fragments > prose && boilerplate <= lines.length * BOILERPLATE_SHARE
}

function open(lines: readonly Line[]): Block[] {
  return lines.filter(({ kind }) => kind === 'prose' || kind === 'fragment').map((line) => line.block)
}
