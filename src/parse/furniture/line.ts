import { matches, pattern } from '../../language/pattern.ts'
import { UNSPACED_SCRIPTS } from '../../language/script.ts'
import type { Block } from '../block.ts'
import { wordingOf } from './sign.ts'
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

const WORD = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*`, 'g')
const UNSPACED = pattern(`[${UNSPACED_SCRIPTS}]`, 'g')
const UNSPACED_LETTER = pattern(String.raw`[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`, 'g')
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

const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g')

/** The form under which lines are compared: letters and digits, case folded. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(BETWEEN_WORDS(lower), ' ').trim()
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED(text))?.length ?? 0
  if (unspaced === 0) return text.match(WORD(text))?.length ?? 0
  const letters = text.match(UNSPACED_LETTER(text))?.length ?? 0
  const words = (unspaced - letters) / CHARACTERS_A_WORD + letters / LETTERS_A_WORD
  return Math.ceil(words) + (text.replace(UNSPACED(text), ' ').match(WORD(text))?.length ?? 0)
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
