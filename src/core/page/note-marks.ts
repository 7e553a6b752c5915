import { pattern } from '../text/pattern.ts'
import { type Anchor, type Block, throughAnchors } from './block.ts'

/** What points to a note, as encyclopedias are copied: "[1]", "[2, 3]", "[note 4]", "[a]", "[citation needed]". */
const MARK = String.raw`\[(?:(?:note |nb )?\d{1,3}(?:, ?\d{1,3}|[–-]\d{1,3}){0,5}|[a-z]|citation needed)\]`
/** Behind a sign of punctuation, or between a word and one, it can be nothing else, unless it is a link or a list of them. */
const AT_SIGN = pattern(
  String.raw`[.,;:!?)"”’](?:${MARK})+(?![\p{L}\p{N}[(:])|\p{Ll}{4}(?:${MARK})+[.,;](?![\p{L}\p{N}])`,
)
/** Where notes are known to be marked so, it is one behind a word as well, too long to be a variable. */
const NOTE_MARKS = pattern(String.raw`(?<=[.,;:!?)"”’]|\p{L}{3})(?:${MARK})+(?![\p{L}\p{N}[(:])`, 'g')
/** What pages tell those who hear them of a link: "(opens in a new window)". */
const LINK_NOTE = / ?\(opens in (?:a )?new (?:window|tab)\)/g
/** So many blocks with marks make sure that they are. */
const FEWEST = 2

/** The blocks without what is no text of their lines: notes on links, and marks of notes if the text has such; the first of them is seldom missing. */
export function withoutNoteMarks(blocks: readonly Block[]): readonly Block[] {
  // V8 makes lists of another kind by `map` once it has compiled it, and compiles anew all of `toArticle`, which reads them.
  const read = Array.from(blocks, (block) =>
    block.text.includes('(opens in') ? without(block, LINK_NOTE) : block,
  )
  if (!read.some(({ text }) => text.includes('[1]'))) return read
  const marked = read.filter(({ text }) => text.includes(']') && AT_SIGN(text).test(text))
  if (marked.length < FEWEST) return read
  return read.map((block) => (block.text.includes(']') ? without(block, NOTE_MARKS(block.text)) : block))
}

/** Where text goes over pages, its own parser knows the marks. */
function without(block: Block, mark: RegExp): Block {
  const { text, anchors, pages, kind } = block
  const marks = pages === undefined && kind !== 'heading' ? [...text.matchAll(mark)] : []
  if (marks.length === 0) return block
  const kept: Anchor[] = []
  let from = 0
  let left = ''
  for (const { 0: found, index } of [...marks, { 0: '', index: text.length }]) {
    if (index > from) kept.push([left.length, from])
    left += text.slice(from, index)
    from = index + found.length
  }
  return { ...block, text: left, anchors: anchors && throughAnchors(kept, anchors) }
}
