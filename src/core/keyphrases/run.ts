import type { Sentence } from '../article.ts'
import type { Language, PhraseWords } from '../languages/language.ts'

/** What is asked of a language for its key phrases. */
export type PhraseLanguage = Pick<Language, 'segment' | 'stem' | 'isStopWord'> & PhraseWords

/** A word in its sentence. */
export interface Word {
  readonly stem: string
  /** Offsets into the sentence's text. */
  readonly start: number
  readonly end: number
  /** Whether it has a capital that the beginning of the sentence does not explain. */
  readonly capital: boolean
  /** Whether it only joins the words of a name: Bank of England. */
  readonly joins: boolean
}

/** Words that may tell a topic, with nothing between them. */
export interface Run {
  readonly words: Word[]
  /** Whether the word before shows that a noun follows. */
  readonly afterMarker: boolean
}

/** What stands between two words of one run: a space, or nothing in scripts that set none. */
const BOND = /^ ?$/
/** "Smith's" is Smith, and ends a run. */
const POSSESSIVE = /['’]s?$/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** Figures, amounts, hashtags and handles are no phrases. */
const FIGURE = /^[\p{N}$£€¥#@]/u
const JOINER = /^(?:of|de|du|des|del|della|di|da|do|von|van)$/

/** The runs of a sentence, parted by stop words, punctuation and whatever else tells no topic. */
export function runsOf({ text, words }: Sentence, language: PhraseLanguage): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  let offset = 0
  for (const [at, written] of words.entries()) {
    const start = text.indexOf(written, offset)
    if (!BOND.test(text.slice(offset, start))) run = null
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
    tellsTopic(next, CAPITAL.test(next), language)
  if (!joins && !tellsTopic(bare, capital, language)) return null
  return { stem: language.stem(bare.toLowerCase()), start, end: start + bare.length, capital, joins }
}

function tellsTopic(word: string, capital: boolean, language: PhraseLanguage): boolean {
  const lower = word.toLowerCase()
  if (FIGURE.test(word) || language.isStopWord(lower)) return false
  return capital ? language.mayName(lower) : language.mayTell(lower)
}
