import type { Block } from './block.ts'

/** What the items go on from has no verb yet: "You must not:", "They may not use it to:"; but "Things I did not know:". */
const REVERSES =
  /^(?:.*[.!?] )?(?!(?:if|when|where|why) )[^.!?]*\b(?:(?:must|may|shall|should|do|does|did|will|would|can|could|agree) ?(?:not|never)|(?:ca|do|does|wo|must|should|could|would)n['’]t|nicht|pas)(?: [^.,;!?:]{0,20}\b(?:to|who|following))? ?:$/i

/** The blocks, in which the items of a list say so whose lead-in turns them round: alone each says the opposite. */
export function withReversedItems(blocks: readonly Block[]): readonly Block[] {
  let reversed = false
  return blocks.map((block) => {
    if (block.kind === 'item') return reversed ? { ...block, reversed } : block
    reversed = block.text.endsWith(':') && REVERSES.test(block.text)
    return block
  })
}
