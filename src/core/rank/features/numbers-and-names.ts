import type { Sentence } from '../../article.ts'
import { WORD_SHAPES } from '../word.ts'
import { type Evidence, type FeatureGroup, flag, ratio } from './group.ts'
import { anyOf, countOf } from './token-flags.ts'

const AMOUNT = /[%$£€¥₹]|\bper ?cent\b/

/** Numbers and names: who, how many and when. */
export const numbersAndNames: FeatureGroup = {
  name: 'figures and names',
  features: [
    'has a number',
    'amount',
    'capitalised words',
    'names not met before',
    'two capitalised words together',
    'capital letters only',
  ],
  measure: ({ article, tokenFlags }) => {
    const newNames = countNewNames(article.sentences, tokenFlags)
    return ({ index, text, words }) => {
      const flags = tokenFlags[index]
      return [
        flag((anyOf(flags) & WORD_SHAPES.digit) !== 0),
        flag(AMOUNT.test(text)),
        Math.log1p(countOf(flags, WORD_SHAPES.capital, 1)) / 2,
        Math.log1p(newNames[index]),
        flag(hasFullName(flags)),
        ratio(countOf(flags, WORD_SHAPES.allCapitals), words.length),
      ]
    }
  },
}

/** Whether two words after the first, side by side, begin with capitals. */
function hasFullName(flags: readonly number[]): boolean {
  for (let at = 2; at < flags.length; at++)
    if ((flags[at - 1] & flags[at] & WORD_SHAPES.capital) !== 0) return true
  return false
}

/** For each sentence the number of capitalised words after its first that no earlier sentence has. */
function countNewNames(sentences: readonly Sentence[], tokenFlags: Evidence['tokenFlags']): number[] {
  const seen = new Set<string>()
  return sentences.map(({ index, words }) => {
    const before = seen.size
    for (let at = 1; at < words.length; at++)
      if ((tokenFlags[index][at] & WORD_SHAPES.capital) !== 0) seen.add(words[at])
    return seen.size - before
  })
}
