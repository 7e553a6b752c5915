import { KEY_START } from './candidates.ts'
import { NUMBER, readPhrases } from './notation.ts'

/**
 * The phrases of a kind as they are looked for, in lines whose fields are parted by tabs. They stay text until they are asked
 * for: a run looks for few of them, and to take all apart would cost it more than to read an article.
 */
export interface PhraseTable {
  /** The source of each phrase, and what else its texts hold; each line ends in a line feed. */
  readonly sources: string
  /**
   * What phrases that begin a text begin with, its first two characters or `NUMBER`; behind it each key that texts begin with
   * and where in `sources` the line of the phrase begins that it is the key of.
   */
  readonly starts: string
  /** A word that phrases of anywhere hold, or nothing; behind it each key that texts hold and where the line of its phrase begins. */
  readonly words: string
}

/** The phrases of some lists of one kind. */
export function phraseTable(lists: readonly string[]): PhraseTable {
  const starts = new Map<string, string>()
  const words = new Map<string, string>()
  const add = (to: Map<string, string>, index: string, key: string, at: number) =>
    to.set(index, `${to.get(index) ?? index}\t${key}\t${at}`)
  let sources = ''
  for (const { source, part, keys, anywhere, word } of lists.flatMap(readPhrases)) {
    for (const key of keys) {
      if (anywhere) add(words, word, key, sources.length)
      else add(starts, key.slice(0, KEY_START), key === NUMBER ? '' : key, sources.length)
    }
    sources += `${anywhere ? '' : '^'}(?:${source})${part && `\t${part}`}\n`
  }
  return { sources, starts: [...starts.values()].join('\n'), words: [...words.values()].join('\n') }
}
