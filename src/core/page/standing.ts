import { phrases } from '../boilerplate/phrases.ts'
import { opening } from '../boilerplate/references.ts'
import { type Block, textLength } from './block.ts'

/** Heads a section that tells of who writes or of what the text is: "About Hale Mills", "About this announcement". */
const ABOUT = /^(?:about|über|à propos) [^?]+$/i
/** A page may hang a link to itself on its headings. */
const isOfAll = phrases('standing', '[.:!¶]?$')
/** As a share of the text; where one stands higher, they are parts of the matter, unless the text speaks of itself. */
const LEAST_ABOVE = 0.5
const ITSELF = /^about this /i

/** The blocks, in which those say so that stand in late sections of which the like stand below other texts. */
export function withStanding(blocks: readonly Block[], title: string | null): readonly Block[] {
  const heads = blocks.filter(({ kind, text }) => kind === 'heading' && isStanding(text))
  if (heads.length === 0 || isStanding(title ?? '')) return blocks
  const first = heads.find(({ text }) => !ITSELF.test(text))
  const above = textLength(blocks.slice(0, first && blocks.indexOf(first)))
  const isLate = above >= textLength(blocks) * LEAST_ABOVE
  const standing = new Set(heads.filter(({ text }) => isLate || ITSELF.test(text)))
  let level = Infinity
  return blocks.map((block) => {
    const goesOn = block.kind !== 'heading' || (block.level ?? 0) > level
    if (!goesOn) level = standing.has(block) ? (block.level ?? 0) : Infinity
    return goesOn && level < Infinity ? { ...block, aside: true } : block
  })
}

function isStanding(heading: string): boolean {
  return ABOUT.test(heading) || isOfAll(opening(heading))
}
