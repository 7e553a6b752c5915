import type { Block } from '../block.ts'
import type { Line } from './line.ts'

/** The article's blocks among the lines of its region. */
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

/** What is kept of the lines between two lines of prose: a list, or the heading above the second. */
function between(lead: Line | undefined, run: readonly Line[], next: Line | undefined): Block[] {
  const tail = run.findIndex((line) => line.look === 'tail' || line.look === 'end')
  const open = run.slice(0, tail === -1 ? run.length : tail).filter((line) => line.look === 'fragment')
  if (lead !== undefined && isList(lead, open, open.length === run.length && next !== undefined)) return open.map((line) => line.block)
  const heading = run.at(-1) === open.at(-1) && next !== undefined ? open.at(-1) : undefined
  return open.flatMap((line) => {
    if (line.block.kind !== 'paragraph') return [line.block]
    return line === heading ? [{ ...line.block, kind: 'heading' }] : []
  })
}

const MODE = process.env['MODE'] ?? 'a'
function isList(lead: Line, run: readonly Line[], pure: boolean): boolean {
  if (run.length < 2) return false
  if (MODE === 'all') return true
  if (MODE === 'pure' && pure) return true
  if (/[:：]$/u.test(lead.block.text)) return true
  return run.filter((line) => ENUMERATED.test(line.block.text)).length * 2 > run.length
}
const ENUMERATED = /^(?:[-*–—•▪◦·‣]|\(?\p{N}{1,3}[.)ªº]|\p{N}{1,3}\p{L}? |\p{L}[.)])/u
