import type { Sentence } from '../../article.ts'
import { type FeatureGroup, ratio } from './group.ts'

/** Words of an average sentence of news. */
const USUAL_WORDS = 22
/** More words than that tell no more. */
const MOST_WORDS = 80
/** Letters of an average English word. */
const USUAL_LETTERS = 5

/** How long the sentence and its words are. */
export const length: FeatureGroup = {
  name: 'length',
  features: ['words', 'words beside the average', 'letters a word'],
  measure: ({ article }) => {
    const all = article.sentences.reduce((sum, { words }) => sum + words.length, 0)
    const average = all / article.sentences.length
    return (sentence) => {
      const words = sentence.words.length
      return [
        Math.min(words, MOST_WORDS) / USUAL_WORDS,
        Math.min(ratio(words, average), 3) - 1,
        ratio(letters(sentence), words) / USUAL_LETTERS,
      ]
    }
  },
}

function letters({ words }: Sentence): number {
  let count = 0
  for (const word of words) count += word.length
  return count
}
