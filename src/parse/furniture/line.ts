import { UNSPACED_SCRIPTS } from '../../language/script.ts'
import type { Block } from '../block.ts'
import { opensComments, opensStories } from './tail.ts'
import { isFurnitureWording } from './wording.ts'

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
/** Scripts without spaces write about two characters a word, or five where the characters are letters. */
const CHARACTERS_A_WORD = 2
const LETTERS_A_WORD = 5

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu')
const UNSPACED_LETTER = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
const SENTENCE_END = /[\p{Sentence_Terminal}…؛;]["'”’»›」』)\]\d*†]{0,6}$/u
const SENTENCE_INSIDE = /\p{Ll}[.!?]["”’»)]? +["“‘«(]?\p{Lu}|[。！？]./u
const CLAUSE_END = /[:：,،，—–-]$/u

const ENUMERATED = /^(?:[-*–—•▪◦·‣] |\(?\p{N}{1,3}[.)ªº]|\p{N}{1,3}\p{L}? \p{L}|\p{L}[.)] )/u

export function describe(block: Block): Line {
  const { text } = block
  const words = countWords(text)
  return { block, words, key: keyOf(text), look: lookOf(text, words), enumerated: ENUMERATED.test(text) }
}

/** The form under which lines are compared: letters and digits, case folded. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  if (unspaced === 0) return text.match(WORD)?.length ?? 0
  const letters = text.match(UNSPACED_LETTER)?.length ?? 0
  const words = (unspaced - letters) / CHARACTERS_A_WORD + letters / LETTERS_A_WORD
  return Math.ceil(words) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0)
}

function lookOf(text: string, words: number): Look {
  if (opensComments(text, words)) return 'comments'
  if (opensStories(text, words)) return 'stories'
  if (words === 0 || isFurnitureWording(text, words)) return 'furniture'
  if (SENTENCE_END.test(text) || SENTENCE_INSIDE.test(text)) return 'prose'
  if (words >= LONG_LINE) return isCapitalized(text, words) ? 'fragment' : 'prose'
  return words >= CLAUSE && CLAUSE_END.test(text) ? 'prose' : 'fragment'
}

/** Whether most words are, as in a menu that runs on without separators; German prose reaches two in five. */
function isCapitalized(text: string, words: number): boolean {
  return (text.match(CAPITALIZED)?.length ?? 0) > words * CAPITALIZED_SHARE
}
const CAPITALIZED = /(?<![\p{L}\p{M}])\p{Lu}/gu
const CAPITALIZED_SHARE = 0.6
