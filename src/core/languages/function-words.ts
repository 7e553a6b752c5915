import { LANGUAGES } from './registry.ts'

/** Such a share of an article's words are of these; less is a list, or another language. */
const SHARE = 0.1
/** Fewer of them are chance: names have articles, too. */
const FEWEST = 5
/** The next language has at most this share of the winner's words, or letters must decide. */
const RUNNER_UP = 0.75

/** The language whose function words stand out in a text of the given lower-cased words; undefined where none's do. */
export function detectByFunctionWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const found = Object.entries(LANGUAGES).map(([code, { functionWords = '' }]) => {
    const hits = functionWords.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    return { code, hits }
  })
  const [first, second] = found.sort((a, b) => b.hits - a.hits)
  const clear = first.hits >= Math.max(FEWEST, words.length * SHARE) && second.hits <= first.hits * RUNNER_UP
  return clear ? first.code : undefined
}
