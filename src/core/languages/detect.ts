import { pattern } from '../text/pattern.ts'
import { languageOfScript, UNSPACED_SCRIPTS } from '../text/script.ts'
import { wordSet } from '../text/words.ts'
import { ENGLISH_STOP_WORDS } from './en/stop-words.ts'

/** Enough of an article to tell its language, in UTF-16 units. */
const LOOK = 4_000
/** Words that carry no topic are 0.19 to 0.65 of English articles and at most 0.14 of short texts in other languages. */
const ENGLISH_SHARE = 0.18
/** English stop words that others have as well: German "was" and "am", Dutch "is" and "of". Alone they tell nothing. */
const SHARED =
  wordSet(`a all also am an are as at be by can do even for had have he her i in is me mine most my no of oh on
  one or over per so still till to under us via was we will`)
/** Where words are not written apart each letter counts: many are words. */
const WORD = pattern(String.raw`[${UNSPACED_SCRIPTS}]|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?`, 'g')
/** So few words may be names alone: no detector can be trusted with them. */
const FEWEST_WORDS = 5
/** What is quoted may be in another language, and what stands around it tells, if it is as long as a sentence. */
const QUOTATION = /["“”„«»][^"“”„«»\n]+["“”„«»]/g
const FEWEST_UNQUOTED = 10
/** What an article is taken for that tells nothing. */
const DEFAULT = 'en'

/**
 * The ISO 639-1 code of a text's language, by a quick look at its words and script, or else the one that it is declared to
 * be in, or else by a detector: templates declare what a text is not in.
 */
export async function detectLanguage(text: string, declared?: string): Promise<string> {
  const { head, words } = ownWords(text.slice(0, LOOK))
  if (isEnglish(words)) return 'en'
  const known = languageOfScript(head)
  if (known !== undefined) return known
  if (words.length < FEWEST_WORDS) return declared ?? DEFAULT
  const { detectByFunctionWords } = await import('./function-words.ts')
  const common = detectByFunctionWords(words) ?? declared
  if (common !== undefined) return common
  const { detectByLetters } = await import('./detector.ts')
  return detectByLetters(head) ?? DEFAULT
}

/** What tells the language of a text, without quotations where enough is left, and its words in lower case. */
function ownWords(head: string): { head: string; words: readonly string[] } {
  const unquoted = head.replace(QUOTATION, ' ')
  const words = wordsOf(unquoted)
  const isEnough = words.length >= FEWEST_UNQUOTED || languageOfScript(unquoted) !== undefined
  if (unquoted === head || isEnough) return { head: unquoted, words }
  return { head, words: wordsOf(head) }
}

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(WORD(lower)) ?? []
}

function isEnglish(words: readonly string[]): boolean {
  let found = 0
  let isSure = false
  for (const word of words) {
    if (!ENGLISH_STOP_WORDS.has(word)) continue
    found++
    isSure ||= !SHARED.has(word)
    // The rest of an English article is looked at no further.
    if (isSure && found > words.length * ENGLISH_SHARE) return true
  }
  return false
}
