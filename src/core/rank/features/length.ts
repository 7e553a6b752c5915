import { type FeatureGroup, ratio } from './group.ts'

/** The words of an average sentence of news. */
const AVERAGE_WORDS = 22
/** Longer sentences count as this long. */
const MOST_WORDS = 80
/** The letters of an average English word. */
const AVERAGE_LETTERS = 5
/** A sentence longer than this many average ones of its article counts as this many. */
const MOST_AVERAGES = 3

/** Length: how long the sentence and its words are. */
export const length: FeatureGroup = {
  name: 'length',
  features: [
    'words',
    'words beside the average',
    'letters a word',
    'words up to the usual',
    'logarithm of its words',
    'average',
  ],
  measure: ({ article }) => {
    const total = article.sentences.reduce((sum, { words }) => sum + words.length, 0)
    const average = total / article.sentences.length
    return (sentence) => {
      const words = sentence.words.length
      return [
        Math.min(words, MOST_WORDS) / AVERAGE_WORDS,
        Math.min(ratio(words, average), MOST_AVERAGES) - 1,
        ratio(lettersOf(sentence.words), words) / AVERAGE_LETTERS,
        Math.min(words, AVERAGE_WORDS) / AVERAGE_WORDS,
        Math.log1p(words) / 2,
        Math.min(average, MOST_WORDS) / AVERAGE_WORDS,
      ]
    }
  },
}

/** The UTF-16 units of words. */
export function lettersOf(words: readonly string[]): number {
  let count = 0
  for (let at = 0; at < words.length; at++) count += words[at].length
  return count
}
