import { COMMON_MEMBERS, isCommon, pattern } from '../text/pattern.ts'
import { UNSPACED_SCRIPTS } from '../text/script.ts'

/** It selects the look of the emoji before it, and counts as a mark of a letter. */
const SELECTOR = '\ufe0f'
/** Scripts without spaces write about two characters a word, or five where the characters are letters. */
const CHARACTERS_A_WORD = 2
const LETTERS_A_WORD = 5

const WORD = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*`, 'g')
const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g')
const UNSPACED = pattern(`[${UNSPACED_SCRIPTS}]`, 'g')
const UNSPACED_LETTER = pattern(String.raw`[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`, 'g')

/** The form under which lines are compared: letters and digits, case folded. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(BETWEEN_WORDS(lower), ' ').trim()
}

/** How much a line says. */
export interface Size {
  /** How many words it has, or would have if its script wrote them apart. */
  readonly words: number
  /** The length of its key: most lines are told apart without making one. */
  readonly keyLength: number
}

export function sizeOf(text: string): Size {
  const isEasy = isCommon(text) && !text.includes(SELECTOR)
  return isEasy ? commonSize(text) : { words: countWords(text), keyLength: keyOf(text).length }
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED(text))?.length ?? 0
  if (unspaced === 0) return text.match(WORD(text))?.length ?? 0
  const letters = text.match(UNSPACED_LETTER(text))?.length ?? 0
  const words = (unspaced - letters) / CHARACTERS_A_WORD + letters / LETTERS_A_WORD
  return Math.ceil(words) + (text.replace(UNSPACED(text), ' ').match(WORD(text))?.length ?? 0)
}

/** What the characters of common text are: letters and digits … */
const PART = 1
/** … apostrophes, full stops and hyphens, which stand inside of words as well, and the others. */
const INNER = 2
/** By character code; none above the euro is either. */
const KINDS = new Uint8Array('€'.charCodeAt(0) + 1)
const PARTS = COMMON_MEMBERS.L + COMMON_MEMBERS.N
for (let at = 0; at < PARTS.length; at++) {
  const from = PARTS.charCodeAt(at)
  if (PARTS[at + 1] === '-') at += 2
  KINDS.fill(PART, from, PARTS.charCodeAt(at) + 1)
}
for (const inner of "'’.-") KINDS[inner.charCodeAt(0)] = INNER

function commonSize(text: string): Size {
  let words = 0
  let parts = 0
  let runs = 0
  let inside = false
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)]
    if (kind === PART) {
      parts++
      if (before !== PART) runs++
      if (!inside) words++
      inside = true
    } else if (kind !== INNER) inside = false
    before = kind
  }
  return { words, keyLength: parts + Math.max(0, runs - 1) }
}
