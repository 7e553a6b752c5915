import { describe } from '../../boilerplate/line.ts'
import type { Block } from '../../page/block.ts'

/** How many words the blocks that read as prose have together. */
export function proseWords(blocks: readonly Block[]): number {
  const prose = blocks.map((block) => describe(block)).filter(({ kind }) => kind === 'prose')
  return prose.reduce((sum, { words }) => sum + words, 0)
}
