import { KEY_START } from './candidates.ts'
import { NUMBER, readPhrases } from './notation.ts'

/**
 * The phrases of a kind as they are looked for, in lines whose fields are parted by tabs. They stay text until they are asked
 * for: a run looks for few of them, and to take all apart would cost it more than to read an article.
 */
export interface PhraseTable {
  /** The source of each phrase, and what else its texts hold. */
  readonly sources: string
  /**
   * What phrases that begin a text begin with, its first two characters or `NUMBER`; behind it each key that texts begin with
   * and the index of the phrase that it is the key of.
   */
  readonly starts: string
  /** A word that phrases of anywhere hold, or nothing; behind it each key that texts hold and the index of its phrase. */
  readonly words: string
}

/** The phrases of some lists of one kind. */
export function phraseTable(lists: readonly string[]): PhraseTable {
  const all = lists.flatMap(readPhrases)
  const starts = new Map<string, string>()
  const words = new Map<string, string>()
  const add = (to: Map<string, string>, index: string, key: string, at: number) =>
    to.set(index, `${to.get(index) ?? index}\t${key}\t${at}`)
  for (const [at, { keys, anywhere, word }] of all.entries()) {
    for (const key of keys) {
      if (anywhere) add(words, word, key, at)
      else add(starts, key.slice(0, KEY_START), key === NUMBER ? '' : key, at)
    }
  }
  return {
    sources: all
      .map(({ source, part, anywhere }) => `${anywhere ? '' : '^'}(?:${source})${part && `\t${part}`}`)
      .join('\n'),
    starts: [...starts.values()].join('\n'),
    words: [...words.values()].join('\n'),
  }
}
