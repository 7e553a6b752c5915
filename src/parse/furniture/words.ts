import { isCommon, pattern } from '../../language/pattern.ts'
import { UNSPACED_SCRIPTS } from '../../language/script.ts'

/** Scripts without spaces write about two characters a word, or five where the characters are letters. */
const CHARACTERS_A_WORD = 2
const LETTERS_A_WORD = 5

const LETTER_OR_DIGIT = pattern(String.raw`[\p{L}\p{N}]`)
const WORD = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*`, 'g')
const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g')
const UNSPACED = pattern(`[${UNSPACED_SCRIPTS}]`, 'g')
const UNSPACED_LETTER = pattern(String.raw`[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`, 'g')

/** Characters of common text that are letters or digits, by their codes; there are none above. */
const PART = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  return Number(LETTER_OR_DIGIT(character).test(character))
})
/** What else stands inside a word: apostrophes, full stops, hyphens. */
const INNER = new Set(["'", '’', '.', '-'].map((character) => character.charCodeAt(0)))

/** The form under which lines are compared: letters and digits, case folded. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  if (!isCommon(lower)) return lower.replace(BETWEEN_WORDS(lower), ' ').trim()
  const parts: string[] = []
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    if (PART[lower.charCodeAt(at)] === 1) start = start < 0 ? at : start
    else if (start >= 0) {
      parts.push(lower.slice(start, at))
      start = -1
    }
  }
  return parts.join(' ')
}

/** How many words a line has, or would have if its script wrote them apart. */
export function countWords(text: string): number {
  if (isCommon(text)) return countCommonWords(text)
  const unspaced = text.match(UNSPACED(text))?.length ?? 0
  if (unspaced === 0) return text.match(WORD(text))?.length ?? 0
  const letters = text.match(UNSPACED_LETTER(text))?.length ?? 0
  const words = (unspaced - letters) / CHARACTERS_A_WORD + letters / LETTERS_A_WORD
  return Math.ceil(words) + (text.replace(UNSPACED(text), ' ').match(WORD(text))?.length ?? 0)
}

function countCommonWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (PART[code] === 1) {
      if (!inside) words++
      inside = true
    } else if (inside) inside = INNER.has(code)
  }
  return words
}
