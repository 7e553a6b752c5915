import type { Block } from '../page/block.ts'
import { pattern } from '../text/pattern.ts'
import type { Line } from './line.ts'

/** The article's blocks among the lines of its region: prose, lists, and the headings above prose. */
export function bodyOf(region: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let lead: Line | undefined
  let run: Line[] = []
  for (const line of region) {
    if (line.kind !== 'prose' || isHeadline(line, run.at(-1))) {
      run.push(line)
      continue
    }
    blocks.push(...between(lead, run, line), line.block)
    lead = line
    run = []
  }
  return [...blocks, ...between(lead, run, undefined)]
}

/** Headlines that ask, shout or quote look like sentences; first below the heading of other stories they are none. */
function isHeadline(line: Line, above: Line | undefined): boolean {
  return above?.kind === 'stories' && line.words <= HEADLINE_WORDS
}

/** Few headlines are longer. */
const HEADLINE_WORDS = 14

/** What is kept of the lines between two lines of prose. */
function between(lead: Line | undefined, run: readonly Line[], next: Line | undefined): Block[] {
  const stories = run.findIndex((line) => line.kind === 'stories')
  const open = run.slice(0, stories === -1 ? run.length : stories).filter((line) => line.kind === 'fragment')
  if (isSections(open)) return open.map(asHeading)
  if (lead && next && open.length === 1 && isNumberedHeading(lead, open[0], next)) return [asHeading(open[0])]
  const enclosed = lead !== undefined && next !== undefined && open.length === run.length
  if (open.length > 1 && (enclosed || isList(lead, open))) return open.map((line) => line.block)
  const heading = next === undefined ? undefined : run.at(-1)
  return open.flatMap((line) => {
    if (line.block.kind !== 'paragraph') return [line.block]
    return line === heading ? [asHeading(line)] : []
  })
}

function asHeading({ block }: Line): Block {
  return { ...block, kind: 'heading' }
}

/** "2. The shed comes last" between two paragraphs of a listing: its number makes no list of a single line. */
function isNumberedHeading(lead: Line, line: Line, next: Line): boolean {
  if (line.block.kind !== 'item' || isList(lead, [])) return false
  return lead.block.kind === 'paragraph' && next.block.kind === 'paragraph'
}

const SECTION = pattern(String.raw`^(\d+(?:\.\d+)*)\.? \p{L}`)

/** Whether the lines are the headings of a section, its first subsection and so on: "3 The trial", "3.1 Method". */
function isSections(run: readonly Line[]): boolean {
  const numbers = run.map(({ block }) => SECTION(block.text).exec(block.text)?.[1])
  return (
    run.length > 1 && numbers.every((number, at) => at === 0 || number?.startsWith(`${numbers[at - 1]}.`))
  )
}

/** Whether the line above announces a list, or most lines bear its marks. */
function isList(lead: Line | undefined, run: readonly Line[]): boolean {
  if (lead !== undefined && /[:：]$/u.test(lead.block.text)) return true
  return run.filter((line) => line.enumerated).length * 2 > run.length
}
