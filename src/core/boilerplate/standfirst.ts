import { isByline } from './byline.ts'
import { isDate } from './date.ts'
import type { Line } from './line.ts'
import { lineText } from './line-text.ts'
import { wordsOf } from './repeat.ts'

/** A standfirst, a caption below it and its credit. */
const MOST_ABOVE = 3
/** An article is so many times longer than its standfirst: else the date heads an entry of it. */
const LONGER = 4

/** Shorter lines are cries and labels. */
const PARAGRAPH = 12

/** Where the article begins below its byline or date on a dump, if hardly more than a standfirst stands above these. */
export function articleStart(lines: readonly Line[]): number {
  const fourth = lines.flatMap(({ kind }, index) => (kind === 'prose' ? index : []))[MOST_ABOVE] ?? 0
  const start = lines.slice(0, fourth).findLastIndex(isSigned) + 1
  const above = lines.slice(0, start)
  const isShort = wordsOfProse(lines.slice(start)) >= LONGER * wordsOfProse(above)
  return isShort && !above.some(isFollowedUp) ? start : 0
}

function isSigned({ block: { text }, words }: Line): boolean {
  const line = lineText(text, words)
  return isByline(line) || isDate(line)
}

/** Whether two paragraphs stand together: then the article has begun. */
function isFollowedUp(line: Line, index: number, lines: readonly Line[]): boolean {
  const next = lines[index + 1]
  return next !== undefined && isParagraph(line) && isParagraph(next)
}

function isParagraph({ kind, words }: Line): boolean {
  return kind === 'prose' && words >= PARAGRAPH
}

function wordsOfProse(lines: readonly Line[]): number {
  return wordsOf(lines.filter(({ kind }) => kind === 'prose'))
}
