import type { Phrase } from './phrase.ts'

/**
 * The C-value of each phrase: how often it stands in the article, less the mean of the longer ones it stands in, times
 * one plus the logarithm of its length. Frantzi, Ananiadou & Mima, "Automatic Recognition of Multi-word Terms", IJDL 3
 * (2000); the one lets single words in.
 */
export function cValues(phrases: readonly Phrase[]): ReadonlyMap<Phrase, number> {
  const within = occurrencesWithin(phrases)
  return new Map(
    phrases.map((phrase) => {
      const { sum, longer } = within.get(keyOf(phrase.stems)) ?? { sum: 0, longer: 1 }
      return [phrase, (1 + Math.log2(phrase.stems.length)) * (phrase.count - sum / longer)]
    }),
  )
}

/** For each part of a phrase, by its stems, how often the longer phrases stand and how many they are. */
function occurrencesWithin(phrases: readonly Phrase[]) {
  const within = new Map<string, { sum: number; longer: number }>()
  for (const { stems, count } of phrases) {
    for (const part of partsOf(stems)) {
      const { sum, longer } = within.get(part) ?? { sum: 0, longer: 0 }
      within.set(part, { sum: sum + count, longer: longer + 1 })
    }
  }
  return within
}

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
