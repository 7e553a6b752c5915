import { matches, pattern } from '../../language/pattern.ts'
import type { Block } from '../block.ts'
import { wordingOf } from './sign.ts'
import { opensComments, opensStories } from './tail.ts'
import { isFurnitureWording } from './wording.ts'
import { countWords, keyOf } from './words.ts'

/** What a line looks like; its role on the page also depends on its neighbours. */
export type Look = 'prose' | 'fragment' | 'furniture' | 'stories' | 'comments'

/** A block and what its own text says about it. */
export interface Line {
  readonly block: Block
  readonly words: number
  /** Equal for lines that say the same: letters and digits, case folded. */
  readonly key: string
  readonly look: Look
  /** Starts with a bullet, a number or a letter of a list. */
  readonly enumerated: boolean
}

/** Headlines and captions seldom reach it; a paragraph cut short, or without its full stop, does. */
const LONG_LINE = 20
/** "Cast:" labels a field; from here on a colon ends a clause that leads on to what follows. */
const CLAUSE = 4
const SENTENCE_END = pattern(String.raw`[\p{Sentence_Terminal}…؛;]["'”’»›」』)\]\d*†]{0,6}$`)
const SENTENCE_INSIDE = pattern(String.raw`\p{Ll}[.!?]["”’»)]? +["“‘«(]?\p{Lu}|[。！？].`)
const CLAUSE_END = /[:：,،，—–-]$/u

const ENUMERATED = pattern(
  String.raw`^(?:[-*–—•▪◦·‣] |\(?\p{N}{1,3}[.)ªº]|\p{N}{1,3}\p{L}? \p{L}|\p{L}[.)] )`,
)

export function describe(block: Block): Line {
  const { text } = block
  const words = countWords(text)
  return { block, words, key: keyOf(text), look: lookOf(text, words), enumerated: matches(ENUMERATED, text) }
}

function lookOf(text: string, words: number): Look {
  const wording = wordingOf(text, words)
  if (opensComments(wording)) return 'comments'
  if (opensStories(wording)) return 'stories'
  if (words === 0 || isFurnitureWording(wording)) return 'furniture'
  if (matches(SENTENCE_END, text) || matches(SENTENCE_INSIDE, text)) return 'prose'
  if (words >= LONG_LINE) return isCapitalized(text, words) ? 'fragment' : 'prose'
  return words >= CLAUSE && CLAUSE_END.test(text) ? 'prose' : 'fragment'
}

/** Whether most words are, as in a menu that runs on without separators; German prose reaches two in five. */
function isCapitalized(text: string, words: number): boolean {
  return (text.match(CAPITALIZED(text))?.length ?? 0) > words * CAPITALIZED_SHARE
}
const CAPITALIZED = pattern(String.raw`(?<![\p{L}\p{M}])\p{Lu}`, 'g')
const CAPITALIZED_SHARE = 0.6
