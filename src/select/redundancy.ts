import type { Sentence } from '../article.ts'

/** What the chosen sentences have said already. */
export interface Said {
  /** Whether a sentence is one of the chosen word for word. */
  repeats(sentence: Sentence): boolean
  /**
   * Whether it shares a run of three words with them: trigram blocking, Paulus et al. (2017), "A Deep Reinforced
   * Model for Abstractive Summarization".
   */
  overlaps(sentence: Sentence): boolean
  add(sentence: Sentence): void
}

/** Nothing said yet. */
export function nothingSaid(): Said {
  const whole = new Set<string>()
  const runs = new Set<string>()
  return {
    repeats: (sentence) => whole.has(key(sentence)),
    overlaps: (sentence) => trigrams(sentence).some((run) => runs.has(run)),
    add: (sentence) => {
      whole.add(key(sentence))
      for (const run of trigrams(sentence)) runs.add(run)
    },
  }
}

function key({ words }: Sentence): string {
  return words.join(' ').toLowerCase()
}

function trigrams({ words }: Sentence): string[] {
  const runs: string[] = []
  const lower = words.map((word) => word.toLowerCase())
  for (let at = 2; at < lower.length; at++) runs.push(`${lower[at - 2]} ${lower[at - 1]} ${lower[at]}`)
  return runs
}
