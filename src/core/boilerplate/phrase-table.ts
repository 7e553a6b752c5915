import { type LookUp, lookUp } from './candidates.ts'
import { isOfAnywhere, NUMBER, type Phrase, phrasesIn, readPhrase, startsOf } from './notation.ts'

/** The phrases of a kind as they are looked for: a run looks for few of them, and reads no more. */
export interface PhraseTable {
  /** Those that begin a text, by its first two characters or `NUMBER`. */
  readonly byStart: LookUp
  /** Those that may stand anywhere, by a word that they hold, or by '' where none is sure. */
  readonly byWord: LookUp
  /** The words that phrases are found by. */
  readonly words: readonly string[]
  /** The source of a candidate's phrase, and what else its texts hold. */
  readonly phraseAt: (at: number) => readonly [source: string, part?: string]
}

/** The phrases of some lists of one kind; those that begin a text are read when some text begins as they do. */
export function phraseTable(lists: readonly string[]): PhraseTable {
  const read: [source: string, part: string][] = []
  const starts = new Map<string, string[]>()
  const words = new Map<string, Phrase[]>()
  for (const phrase of lists.flatMap(phrasesIn)) {
    if (!isOfAnywhere(phrase)) for (const start of startsOf(phrase)) add(starts, start, phrase)
    else for (const one of readPhrase(phrase)) add(words, one.word, one)
  }
  const candidates = (phrases: readonly Phrase[], start = '') =>
    phrases.flatMap(({ source, part, keys }) => {
      const at = read.push([source, part]) - 1
      return keys
        .filter((key) => key.startsWith(start))
        .map((key) => ({ key: key === NUMBER ? '' : key, at }))
    })
  return {
    byStart: lookUp(
      (start) => starts.get(start),
      (phrases, start) => candidates(phrases.flatMap(readPhrase), start),
    ),
    byWord: lookUp(
      (word) => words.get(word),
      (phrases) => candidates(phrases),
    ),
    words: [...words.keys()],
    phraseAt: (at) => read[at],
  }
}

function add<Value>(to: Map<string, Value[]>, index: string, value: Value): void {
  to.set(index, [...(to.get(index) ?? []), value])
}
