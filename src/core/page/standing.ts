import { phrases } from '../boilerplate/phrases.ts'
import { opening } from '../boilerplate/references.ts'
import { type Block, textLength } from './block.ts'

/** Heads a section that tells of who writes or of what the text is: "About Hale Mills", "About this announcement". */
const ABOUT = /^(?:about|über|à propos) [^?]+$/i
/** A page may hang a link to itself on its headings. */
const heads = phrases('standing', '[.:!¶]?$')
/** As a share of the text; where one stands higher, they are parts of the matter, unless the text speaks of itself. */
const LEAST_ABOVE = 0.5
const ITSELF = /^about this /i

/** The blocks, in which those say so that stand in late sections of which the like stand below other texts. */
export function withStanding(blocks: readonly Block[], title: string | null): readonly Block[] {
  const first = blocks.findIndex(headsStanding)
  if (first < 0 || isStanding(title ?? '')) return blocks
  const isHigh = textLength(blocks.slice(0, first)) < textLength(blocks) * LEAST_ABOVE
  if (isHigh && !ITSELF.test(blocks[first].text)) return blocks
  let level = Infinity
  return blocks.map((block) => {
    const goesOn = block.kind !== 'heading' || (block.level ?? 0) > level
    if (!goesOn) level = headsStanding(block) ? (block.level ?? 0) : Infinity
    return goesOn && level < Infinity ? { ...block, aside: true } : block
  })
}

function headsStanding({ kind, text }: Block): boolean {
  return kind === 'heading' && isStanding(text)
}

function isStanding(heading: string): boolean {
  return ABOUT.test(heading) || heads(opening(heading))
}
