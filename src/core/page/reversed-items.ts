import type { Block } from './block.ts'

/** "You must not:", "It does not cover:"; but "If it does not turn:" and "including but not limited to:" turn nothing round. */
const REVERSES =
  /^(?:.*[.!?] )?(?!if )[^.!?]*(?:\b(?:(?:can)?not|never|nicht|pas)|n['’]t)\b(?! only| just| limited)[^.,;!?]{0,25}:$/i

/** The blocks, in which the items of a list say so whose lead-in turns them round: alone each says the opposite. */
export function withReversedItems(blocks: readonly Block[]): readonly Block[] {
  let reversed = false
  return blocks.map((block) => {
    if (block.kind === 'item') return reversed ? { ...block, reversed } : block
    reversed = block.text.endsWith(':') && REVERSES.test(block.text)
    return block
  })
}
