import type { Block } from './block.ts'

/** "must not", "can’t": what rules or tells of a habit; what is past or a wish ("could not have") tells of one thing. */
const NEGATED =
  /\b(?:(?:must|may|shall|should|can|will|do|does|is|are) (?:not|never)|cannot|(?:mustn|shouldn|can|won|don|doesn|isn|aren)['’]t)/
/** What leaves the sentence open, so that items go on with its verb; one word before "to" may say no itself: "not forget to:". */
const OPEN =
  /(?: do(?: (?:any of )?the following)?| (?:allow|permitt)ed| to| (?!limited)\w+ed to|(?! only| just)(?: [^\s.,;!?]{1,20}){2,6} (?:to|for|who))?/
/** "You must not:", "You agree not to:", "Sie dürfen nicht:"; but nothing is turned round by "If you cannot:" or "What it does not change:". */
const REVERSES = new RegExp(
  String.raw`^(?:.*[.!?] )?(?!(?:if|when|wh?o|why|what|whether)\b)[^.!?]*(?:${NEGATED.source}${OPEN.source}|\bnot to|\b(?:d[aü]rf|soll)\w* nicht|\bne (?:d|p[eo]u)\w+ pas) ?:$`,
  'i',
)

/** The blocks, in which the items of a list say so whose lead-in turns them round: alone each says the opposite. */
export function withReversedItems(blocks: readonly Block[]): readonly Block[] {
  let reversed = false
  return blocks.map((block) => {
    if (block.kind === 'item') return reversed ? { ...block, aside: true } : block
    reversed = block.text.endsWith(':') && REVERSES.test(block.text)
    return block
  })
}
