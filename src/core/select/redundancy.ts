import type { Sentence } from '../article.ts'

/** The words and runs of words of the chosen sentences, to tell what another one repeats of them. */
export interface RedundancyIndex {
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
type Places = Map<number, number[]>

/** An index of no sentence yet. */
export function redundancyIndex(): RedundancyIndex {
  const whole = new Set<string>()
  const runs: Places = new Map()
  const words: Places = new Map()
  const sizes: number[] = []
  const numbersOf = numbering()
  return {
    repeats: (sentence) => whole.has(key(sentence)),
    overlaps: (sentence) =>
      runs.size > 0 &&
      Math.max(0, ...hits(trigrams(numbersOf(sentence), words), runs).values()) > MOST_SHARED_RUNS,
    share: (sentence) => {
      if (words.size === 0) return 0
      const own = new Set(numbersOf(sentence))
      let most = 0
      for (const [chosen, common] of hits(own, words)) {
        most = Math.max(most, common / Math.min(own.size, sizes[chosen]))
      }
      return most
    },
    add: (sentence) => {
      const numbers = numbersOf(sentence)
      const own = new Set(numbers)
      whole.add(key(sentence))
      place(trigrams(numbers), runs, sizes.length)
      place(own, words, sizes.length)
      sizes.push(own.size)
    },
  }
}

/** Gives the words of a sentence in lower case as numbers: a sentence is looked at again and again. */
function numbering(): (sentence: Sentence) => readonly number[] {
  const known = new Map<string, number>()
  const numberOf = (word: string) => {
    const lower = word.toLowerCase()
    const number = known.get(lower)
    if (number === undefined) known.set(lower, known.size)
    return number ?? known.size - 1
  }
  const numbered = new Map<Sentence, readonly number[]>()
  return (sentence) => {
    const numbers = numbered.get(sentence) ?? sentence.words.map(numberOf)
    numbered.set(sentence, numbers)
    return numbers
  }
}

function place(keys: ReadonlySet<number>, places: Places, chosen: number): void {
  for (const key of keys) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [chosen])
    else if (known.length < MOST_SENTENCES_OF_A_WORD) known.push(chosen)
  }
}

/** How many of the keys each chosen sentence has, where it has any. */
function hits(keys: ReadonlySet<number>, places: Places): Map<number, number> {
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

/** A run of three has a number of its own among so many different words, which few books have. */
const MOST_WORDS = 200_000

/** The runs of three words that are all known, as all of a run in the index are; by default of any words. */
function trigrams(words: readonly number[], known?: Places): Set<number> {
  const runs = new Set<number>()
  let length = 0
  for (let at = 0; at < words.length; at++) {
    length = known === undefined || known.has(words[at]) ? length + 1 : 0
    if (length >= RUN) runs.add((words[at - 2] * MOST_WORDS + words[at - 1]) * MOST_WORDS + words[at])
  }
  return runs
}
