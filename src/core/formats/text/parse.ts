import { checkPageSize } from '../../article-limit.ts'
import type { Block, Page } from '../../page/block.ts'
import { blockText, cleanText } from '../../page/block-text.ts'
import { splitTitle } from '../../page/title.ts'
import { itemStarts } from '../../sentences/list-markers.ts'
import { holdsWord } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { fieldOf, languageField } from '../front-matter/fields.ts'
import { type FrontMatter, matterAbove } from '../front-matter/find.ts'
import type { Line } from './lines.ts'
import { type LineRun, lineRuns } from './runs.ts'
import { blankSounds } from './sounds.ts'
import { spaces } from './spaces.ts'
import { partsWords } from './wrap.ts'

/** A word broken at the margin; its hyphen stays, because nobody can tell whether the word owns it. */
const BROKEN_WORD = pattern(String.raw`\p{L}-$`)

/** "## Reasons", and "#Reasons#" as some write it: a heading, though the rest is no Markdown. */
const HEADING = /^(#{1,6})(?:\s+(\S.*?)\s*#*|([^\s#][^#]*)#+)$/
/** Of one that is closed: it parts the text, and is no title. */
const SECTION_LEVEL = 2
/** No heading is longer, in UTF-16 units. */
const LONGEST_HEADING = 300

/**
 * Plain text as a page: blocks end at a blank line, an indent, a list marker, who speaks next or a line that ends early;
 * fixed-width lines are joined; rulers and other lines without a letter or digit are left out. The title is that of the
 * front matter above it, else a first line that looks like one.
 */
export function parseText(input: string): Page {
  const above = matterAbove(input)
  return parseBelow(below(input, above), above)
}

/** The text with spaces in place of what stands above it. */
export function below(input: string, above: FrontMatter | null): string {
  checkPageSize(input.length, 0)
  const start = above?.end ?? 0
  return spaces(input.slice(0, start)) + input.slice(start)
}

/** The same of what stands below front matter or the head of a book. */
export function parseBelow(input: string, above: FrontMatter | null): Page {
  const text = blankSounds(input, spaces)
  const blocks = lineRuns(text)
    .map((run) => toBlock(text, run))
    .filter((block) => holdsWord(block.text))
  const declared = above && titleField(above)
  const page = declared === null ? splitTitle(blocks) : { title: cleanText(declared).text, blocks }
  return above === null ? page : { ...page, language: languageField(above) }
}

/** The title that the head of a text tells, or what a message is about. */
function titleField(above: FrontMatter): string | null {
  return fieldOf(above, 'title') ?? (above.syntax === 'headers' ? fieldOf(above, 'subject') : null)
}

function toBlock(text: string, run: LineRun): Block {
  const kind = run.item ? 'item' : 'paragraph'
  const lines = withoutMarker(text, run)
  if (lines.length === 1) return lineBlock(text, lines[0], kind)
  const block = blockText()
  let before: Line | null = null
  for (const line of lines) {
    if (before !== null && !isBroken(text, before, line)) block.append(' ', before.end)
    block.append(text.slice(line.start, line.end), line.start)
    before = line
  }
  return { kind, ...block.finish() }
}

/** The lines of a run, of which the first loses its marker, unless it opens a list that goes on in them: "1. Mix 2. Bake". */
function withoutMarker(text: string, { marker, lines }: LineRun): readonly Line[] {
  const [first, ...others] = lines
  if (marker === 0 || itemStarts(text.slice(first.start, lines.at(-1)?.end)).length > 1) return lines
  return [{ ...first, start: first.start + marker }, ...others]
}

function lineBlock(text: string, { start, end }: Line, kind: Block['kind']): Block {
  if (text[start] !== '#') return { kind, ...cleanText(text, start, end) }
  const [line, marks = '', open, closed] =
    HEADING.exec(text.slice(start, Math.min(end, start + LONGEST_HEADING + 1))) ?? []
  if (line === undefined || line.length > LONGEST_HEADING || kind === 'item')
    return { kind, ...cleanText(text, start, end) }
  const from = start + line.indexOf(open ?? closed, marks.length)
  const heading = cleanText(text, from, from + (open ?? closed).length)
  return { kind: 'heading', level: open === undefined ? SECTION_LEVEL : marks.length, ...heading }
}

/** Whether the line break stands inside a word, or between words that are written together. */
function isBroken(text: string, before: Line, line: Line): boolean {
  return (
    matches(BROKEN_WORD, text.slice(Math.max(before.start, before.end - 2), before.end)) ||
    !partsWords(text, before, line)
  )
}
