import type { Sentence } from '../article.ts'
import type { Language, PhraseWords } from '../languages/language.ts'

/** What is asked of a language for its key phrases. */
export type PhraseLanguage = Pick<Language, 'segment' | 'stem' | 'isStopWord'> & PhraseWords

/** A word of a run. */
export interface Word {
  readonly stem: string
  /** Offsets into the sentence's text. */
  readonly start: number
  readonly end: number
  /** Whether it has a capital and is not just the first word of its sentence. */
  readonly capital: boolean
  /** Whether it only joins the words of a name, as "of" in "Bank of England". */
  readonly joins: boolean
}

/** Topical words in a row, with nothing but a space between them. */
export interface Run {
  readonly words: Word[]
  /** Whether the word before announces a noun, such as "the". */
  readonly afterMarker: boolean
}

/** What may separate two words of a run: a space, or nothing in scripts that write none. */
const GAP = /^ ?$/
/** A possessive ends a run and does not count to the word. */
const POSSESSIVE = /['’]s?$/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** Numbers, amounts, hashtags and handles are in no phrase. */
const NUMBER_OR_TAG = /^[\p{N}$£€¥#@]/u
/** The words that join names, in several languages. */
const JOINER = /^(?:of|de|du|des|del|della|di|da|do|von|van)$/

/** The runs of a sentence, separated by stop words, punctuation and other words without a topic. */
export function runsOf({ text, words }: Sentence, language: PhraseLanguage): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  let offset = 0
  for (const [at, written] of words.entries()) {
    const start = text.indexOf(written, offset)
    if (!GAP.test(text.slice(offset, start))) run = null
    const word = wordAt(written, words[at + 1] ?? '', start, run, language)
    if (word === null) run = null
    else if (run) run.words.push(word)
    else {
      run = {
        words: [word],
        afterMarker: language.isNounAfter((words[at - 1] ?? '').toLowerCase(), written.toLowerCase()),
      }
      runs.push(run)
    }
    offset = start + written.length
    if (POSSESSIVE.test(written)) run = null
  }
  return runs
}

/** The word as part of a run, or null if it is in none. */
function wordAt(
  written: string,
  next: string,
  start: number,
  run: Run | null,
  language: PhraseLanguage,
): Word | null {
  const bare = written.replace(POSSESSIVE, '')
  const capital = CAPITAL.test(written) && (start > 0 || CAPITAL.test(next))
  const joins =
    JOINER.test(written) &&
    run?.words.at(-1)?.capital === true &&
    isTopical(next, CAPITAL.test(next), language)
  if (!joins && !isTopical(bare, capital, language)) return null
  return { stem: language.stem(bare.toLowerCase()), start, end: start + bare.length, capital, joins }
}

function isTopical(word: string, capital: boolean, language: PhraseLanguage): boolean {
  const lower = word.toLowerCase()
  if (NUMBER_OR_TAG.test(word) || language.isStopWord(lower)) return false
  return capital ? language.mayName(lower) : language.mayTell(lower)
}
