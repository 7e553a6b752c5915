import type { Block } from '../../page/block.ts'
import { blocksOf } from './blocks.ts'

/** What a page marks as its article: the `articleBody` of schema.org, else HTML's article, else its main part. */
const MARKS = [/<([\w-]+) [^<>]*\bitemprop="[^"<>]*\barticleBody\b/g, /<(article)[ >]/g, /<(main)[ >]/g]

/**
 * Of blocks of a tidy page those that stand in what it marks as its article; where none of them does, what else stands
 * there; all where it marks nothing. What stands beside a short article may be longer.
 */
export function markedBlocks(tidy: string, blocks: readonly Block[]): readonly Block[] {
  const marked = MARKS.map((mark) => blocksOf(elements(tidy, mark))).find(({ length }) => length > 0)
  if (marked === undefined) return blocks
  const texts = new Set(marked.map(({ text }) => text))
  const own = blocks.filter(({ text }) => texts.has(text))
  return own.some(({ kind }) => kind !== 'heading') ? own : marked
}

/** The elements whose tags a pattern begins, with all that they hold. */
function elements(tidy: string, opening: RegExp): string {
  const found: string[] = []
  let end = 0
  for (const { index, 1: name } of tidy.matchAll(opening)) {
    if (index < end) continue
    end = endOf(name, tidy, index)
    found.push(tidy.slice(index, end))
  }
  return found.join('')
}

/** Where the element ends that begins at `start`. */
function endOf(name: string, tidy: string, start: number): number {
  const tag = new RegExp(`<(/?)${name}[ >]`, 'g')
  tag.lastIndex = start
  let depth = 0
  for (let found = tag.exec(tidy); found !== null; found = tag.exec(tidy)) {
    depth += found[1] === '' ? 1 : -1
    if (depth === 0) return found.index
  }
  return tidy.length
}
