import type { Phrase } from './phrase.ts'

/**
 * The C-value of each phrase: Frantzi, Ananiadou & Mima, "Automatic Recognition of Multi-word Terms", IJDL 3 (2000). Its
 * frequency, less the mean frequency of the longer phrases that contain it, times the logarithm (base 2) of its length.
 * A full name has the frequency of its surname, which `surnames` gives.
 * Departs from it in the root of the frequency, so that a long phrase need not be as frequent as its words, and in one
 * plus the logarithm, without which single words would score 0.
 */
export function cValues(
  phrases: readonly Phrase[],
  surnames: ReadonlyMap<Phrase, Phrase>,
): ReadonlyMap<Phrase, number> {
  const containing = longerPhrases(phrases)
  return new Map(
    phrases.map((phrase) => {
      const { sum, longer } = containing.get(keyOf(phrase.stems)) ?? { sum: 0, longer: 1 }
      const alone = Math.max(0, (surnames.get(phrase)?.count ?? 0) - phrase.count)
      return [
        phrase,
        (1 + Math.log2(phrase.stems.length)) * Math.sqrt(Math.max(0, phrase.count + alone - sum / longer)),
      ]
    }),
  )
}

/** For each part of a phrase, by its stems, the number of longer phrases that contain it, and the sum of their counts. */
function longerPhrases(phrases: readonly Phrase[]) {
  const containing = new Map<string, { sum: number; longer: number }>()
  for (const { stems, count } of phrases) {
    for (const part of partsOf(stems)) {
      const { sum, longer } = containing.get(part) ?? { sum: 0, longer: 0 }
      containing.set(part, { sum: sum + count, longer: longer + 1 })
    }
  }
  return containing
}

/** The keys of all runs of stems within a phrase but the phrase itself. */
function partsOf(stems: readonly string[]): string[] {
  return stems.flatMap((_, from) =>
    stems
      .slice(from)
      .map((_, length) => keyOf(stems.slice(from, from + length + 1)))
      .slice(0, from === 0 ? -1 : undefined),
  )
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ')
}
