import { itemStarts, successors } from '../sentences/list-markers.ts'
import { pattern } from '../text/pattern.ts'
import { type Block, withoutHead } from './block.ts'

/** The number, letter or Roman numeral of an item before its text, or that of a clause ("9.7"); square brackets are of notes. */
const MARK = pattern(
  String.raw`^(?<open>[(（]?)(?<label>\d{1,3}|\p{Ll}|[ivx]{2,5}|[IVX]{1,5}|(?<clause>\d{1,2}(?:\.\d{1,2}){1,3}))(?:(?<close>\.\)|[.)])\s{1,16}|(?<wide>[）、．])\s{0,16}|(?<=\.\d+)\s{1,16}(?=\p{Lu}))(?=["'“‘«(「]?\p{L})`,
)
/** "Example 2:", whose number says nothing once it stands alone. */
const EXAMPLE = pattern(
  String.raw`^(?<open>(?:[Ee]xample|[Ee]xemple|[Ee]xemplo|[Ee]jemplo|[Ee]sempio|[Ee]xempel|[Ee]ksempel|Beispiel|[Vv]oorbeeld|[Pp]rzykład|[Пп]ример|[Öö]rnek|例|예)\s?)(?<label>\d{1,3})(?<close>[.:：]|\s[:–—])\s{0,16}(?=["'“‘«(「]?\p{L})`,
)
/** What ends a mark, where it does: most texts have neither, and are looked at no further. */
const MARK_END = /^.{1,6}[.)）、．]/
const EXAMPLE_END = /\d(?:[.:：]|\s[:–—])/
/** Enough of a text to hold any mark and a letter. */
const LONGEST_MARK = 32

/** What lists, slides and logs of changes set before their items, and prose nowhere: "• The gate", "3fa07c1 The gate". */
const BULLET = /^(?:[•·●○■□▪▫◦‣⁃∙➢➤✓✔❖◆◇*]|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}:?)\s{1,16}(?=\S)/

/**
 * What says that a paragraph is short, and nothing of what it says; before a small letter it stands for the head of its sentence,
 * and with no mark behind it, unless a short word follows as "The" does, it opens a name: "TLDR Pages".
 */
const SHORTLY = /^(?:TL;?DR|tl;?dr)(?: ?[:：;,.–—-]|(?! ?[A-Z]\w{3}))\s{0,16}(?=[^\sa-z:：;,.–—’'?!(-])/

/** What stands before the text of an item. */
interface Mark {
  readonly length: number
  readonly label: string
  /** Its stop or brackets. */
  readonly style: string
  /** Whether it is that of a clause, which is a paragraph and no item. */
  readonly isOfClause: boolean
}

/**
 * The blocks, in which paragraphs with the mark of an item at their head are items without it, as in "• The gate",
 * "2. The gate", "(b) The gate", "3、大门" or "Example 4: The gate". A number or letter counts only together with the next of its kind, whatever
 * stands between them, so that "12. Mai" keeps its day; it stays where the paragraph holds a list of its own. "TL;DR:" at
 * the head of a paragraph goes as well.
 */
export function withoutItemMarks(marked: readonly Block[]): readonly Block[] {
  const blocks = Array.from(marked, withoutOwnMark)
  const marks = Array.from(blocks, markOf)
  const counting = new Set<Mark>()
  const last = new Map<string, Mark>()
  for (const mark of marks) {
    if (mark === null) continue
    const before = last.get(mark.style)
    if (before !== undefined && successors(before.label).includes(mark.label)) counting.add(before).add(mark)
    last.set(mark.style, mark)
  }
  if (counting.size === 0) return blocks
  return blocks.map((block, at) => {
    const mark = marks[at]
    const isDropped = mark !== null && counting.has(mark) && itemStarts(block.text).length === 0
    if (!isDropped) return block
    return { ...withoutHead(block, mark.length), kind: mark.isOfClause ? block.kind : 'item' }
  })
}

/** The block without a bullet or "TL;DR:" at its head, which need no others of their kind. */
function withoutOwnMark(block: Block): Block {
  if (block.kind === 'heading') return block
  const label = isLabelled(block.text) ? SHORTLY.exec(block.text) : null
  if (label !== null) return withoutHead(block, label[0].length)
  const bullet = BULLET.exec(block.text)
  return bullet === null ? block : { ...withoutHead(block, bullet[0].length), kind: 'item' }
}

/** Whether a look for "TL;DR" is worth it. */
function isLabelled(text: string): boolean {
  return text.slice(0, 2).toUpperCase() === 'TL'
}

function markOf({ kind, text }: Block): Mark | null {
  if (kind === 'heading') return null
  const head = text.slice(0, LONGEST_MARK)
  const found =
    (MARK_END.test(head) ? MARK(head).exec(head) : null) ??
    (EXAMPLE_END.test(head) ? EXAMPLE(head).exec(head) : null)
  const { 0: mark, groups } = found ?? {}
  if (mark === undefined || groups === undefined) return null
  const { open, label, clause = '', close, wide } = groups
  const style = `${open}${close ?? wide}${clause.replace(/\d/g, '')}`
  return { length: mark.length, label, style, isOfClause: clause !== '' }
}
