import { type Block, textLength } from './block.ts'

/** Heads a section that tells of who writes or of what the text is: "About Hale Mills", "About this announcement". */
const ABOUT = /^(?:about|über|à propos|acerca de|sobre) [^?]+$/i
/** As a share of the text; a section that stands higher is a part of the matter. */
const LEAST_ABOVE = 0.5

/** The blocks, in which those say so that stand in a late section about who writes: the same stands below all their texts. */
export function withAbout(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (ABOUT.test(title ?? '') || !blocks.some(isAbout)) return blocks
  const least = textLength(blocks) * LEAST_ABOVE
  let above = 0
  let level: number | null = null
  return blocks.map((block) => {
    const goesOn = level !== null && (block.kind !== 'heading' || (block.level ?? 0) > level)
    if (!goesOn) level = isAbout(block) && above >= least ? (block.level ?? 0) : null
    above += block.text.length
    return goesOn ? { ...block, aside: true } : block
  })
}

function isAbout({ kind, text }: Block): boolean {
  return kind === 'heading' && ABOUT.test(text)
}
