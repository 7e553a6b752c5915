import type { Block } from '../block.ts'
import type { Line } from './line.ts'

/** The article's blocks among the lines of its region: prose, lists, and the headings above prose. */
export function bodyOf(region: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let lead: Line | undefined
  let run: Line[] = []
  for (const line of region) {
    if (line.look !== 'prose') {
      run.push(line)
      continue
    }
    blocks.push(...between(lead, run, line), line.block)
    lead = line
    run = []
  }
  return [...blocks, ...between(lead, run, undefined)]
}

/** What is kept of the lines between two lines of prose. */
function between(lead: Line | undefined, run: readonly Line[], next: Line | undefined): Block[] {
  const stories = run.findIndex((line) => line.look === 'stories')
  const open = run.slice(0, stories === -1 ? run.length : stories).filter((line) => line.look === 'fragment')
  const enclosed = lead !== undefined && next !== undefined && open.length === run.length
  if (open.length > 1 && (enclosed || isList(lead, open))) return open.map((line) => line.block)
  const heading = next === undefined ? undefined : run.at(-1)
  return open.flatMap((line) => {
    if (line.block.kind !== 'paragraph') return [line.block]
    return line === heading ? [{ ...line.block, kind: 'heading' }] : []
  })
}

/** Whether the line above announces a list, or most lines bear its marks. */
function isList(lead: Line | undefined, run: readonly Line[]): boolean {
  if (lead !== undefined && /[:：]$/u.test(lead.block.text)) return true
  return run.filter((line) => line.enumerated).length * 2 > run.length
}
