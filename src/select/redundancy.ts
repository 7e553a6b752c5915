import type { Sentence } from '../article.ts'

/** What the chosen sentences have said already. */
export interface Said {
  /** Whether a sentence is one of the chosen word for word. */
  repeats(sentence: Sentence): boolean
  /** Whether it shares more runs of three words with one of them than names and set phrases account for. */
  overlaps(sentence: Sentence): boolean
  /** The largest share of words that it has in common with one of them, of the shorter of the two; 0 to 1. */
  share(sentence: Sentence): number
  add(sentence: Sentence): void
}

/**
 * Trigram blocking (Paulus et al. 2017, "A Deep Reinforced Model for Abstractive Summarization") passes over what
 * shares one run of three words. Two may well be a name and its office: on news that gained 0.3 ROUGE-2.
 */
const MOST_SHARED_RUNS = 2
const RUN = 3
/** A word of so many chosen sentences says nothing about any two of them; it keeps long summaries linear. */
const MOST_SENTENCES_OF_A_WORD = 20

/** The chosen sentences in which each of some keys stands. */
type Places = Map<string, number[]>

/** Nothing said yet. */
export function nothingSaid(): Said {
  const whole = new Set<string>()
  const runs: Places = new Map()
  const words: Places = new Map()
  const sizes: number[] = []
  return {
    repeats: (sentence) => whole.has(key(sentence)),
    overlaps: (sentence) =>
      runs.size > 0 && Math.max(0, ...hits(trigrams(sentence, words), runs).values()) > MOST_SHARED_RUNS,
    share: (sentence) => {
      if (words.size === 0) return 0
      const own = vocabulary(sentence)
      let most = 0
      for (const [chosen, common] of hits(own, words)) {
        most = Math.max(most, common / Math.min(own.size, sizes[chosen]))
      }
      return most
    },
    add: (sentence) => {
      const own = vocabulary(sentence)
      whole.add(key(sentence))
      place(trigrams(sentence), runs, sizes.length)
      place(own, words, sizes.length)
      sizes.push(own.size)
    },
  }
}

function place(keys: ReadonlySet<string>, places: Places, chosen: number): void {
  for (const key of keys) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [chosen])
    else if (known.length < MOST_SENTENCES_OF_A_WORD) known.push(chosen)
  }
}

/** How many of the keys each chosen sentence has, where it has any. */
function hits(keys: ReadonlySet<string>, places: Places): Map<number, number> {
  const counts = new Map<number, number>()
  for (const key of keys) {
    const known = places.get(key)
    if (known !== undefined) for (const chosen of known) counts.set(chosen, (counts.get(chosen) ?? 0) + 1)
  }
  return counts
}

function key({ words }: Sentence): string {
  return words.join(' ').toLowerCase()
}

function vocabulary(sentence: Sentence): Set<string> {
  return new Set(lowerCased(sentence))
}

function lowerCased({ words }: Sentence): string[] {
  return words.map((word) => word.toLowerCase())
}

/** The runs of three words that are all known, as those of a run that was said are; by default of any words. */
function trigrams(sentence: Sentence, known?: Places): Set<string> {
  const words = lowerCased(sentence)
  const runs = new Set<string>()
  let length = 0
  for (let at = 0; at < words.length; at++) {
    length = known === undefined || known.has(words[at]) ? length + 1 : 0
    if (length >= RUN) runs.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`)
  }
  return runs
}
