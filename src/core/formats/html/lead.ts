import { describe } from '../../boilerplate/line.ts'
import { keyOf } from '../../boilerplate/words.ts'
import type { Block } from '../../page/block.ts'
import { isBeside } from './beside.ts'
import { blocksOf } from './blocks.ts'
import { isNoProse } from './unread.ts'

/** A block of fewer characters may stand in a page more than once. */
const TELLING = 40

/**
 * The lead of an article: what is prose between its headline and its main text. Many pages set it apart, in a header
 * of its own, where Readability does not look. It is marked as a standfirst.
 */
export function leadOf(html: string, main: readonly Block[], title: string | null): readonly Block[] {
  const page = blocksOf(html)
  const end = startOf(main, page)
  const start = headlineAbove(page, end, title) + 1
  const lead = start === 0 ? [] : page.slice(start, end).filter((block) => describe(block).kind === 'prose')
  if (lead.length === 0) return []
  const known = textsOf(main)
  const own = textsOf(
    blocksOf(html, 'html', (name, attributes) => isNoProse(name, attributes) || isBeside(name, attributes)),
  )
  return lead
    .filter(({ text }) => own.has(text) && !known.has(text))
    .map((block) => ({ ...block, standfirst: true }))
}

/** Where in the page the main text starts, or 0. */
function startOf(main: readonly Block[], page: readonly Block[]): number {
  const texts = textsOf(page)
  const first = main.find(({ text }) => text.length >= TELLING && texts.has(text))
  return first === undefined ? 0 : page.findIndex(({ text }) => text === first.text)
}

function headlineAbove(page: readonly Block[], end: number, title: string | null): number {
  const key = keyOf(title ?? '')
  return page.slice(0, end).findLastIndex(({ level, text }) => level === 1 || keyOf(text) === key)
}

function textsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.map(({ text }) => text))
}
