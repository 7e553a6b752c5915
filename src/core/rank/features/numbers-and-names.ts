import type { Sentence } from '../../article.ts'
import { type Evidence, type FeatureGroup, flag, ratio } from './group.ts'
import { anyOf, countOf, LOOKS } from './token-flags.ts'

const AMOUNT = /[%$£€¥₹]|\bper cent\b|\bpercent\b/

/** Numbers and names: who, how many and when. */
export const figures: FeatureGroup = {
  name: 'figures and names',
  features: [
    'has a number',
    'amount',
    'capitalised words',
    'names not met before',
    'two capitalised words together',
    'capital letters only',
  ],
  measure: ({ article, marks }) => {
    const introduced = firstMentions(article.sentences, marks)
    return ({ index, text, words }) => {
      const own = marks[index]
      return [
        flag((anyOf(own) & LOOKS.digit) !== 0),
        flag(AMOUNT.test(text)),
        Math.log1p(countOf(own, LOOKS.capital, 1)) / 2,
        Math.log1p(introduced[index]),
        flag(hasFullName(own)),
        ratio(countOf(own, LOOKS.allCapitals), words.length),
      ]
    }
  },
}

/** Whether two words after the first stand side by side with capitals. */
function hasFullName(marks: readonly number[]): boolean {
  for (let at = 2; at < marks.length; at++) if ((marks[at - 1] & marks[at] & LOOKS.capital) !== 0) return true
  return false
}

/** How many capitalised words inside each sentence the article has not had before. */
function firstMentions(sentences: readonly Sentence[], marks: Evidence['marks']): number[] {
  const met = new Set<string>()
  return sentences.map(({ index, words }) => {
    const known = met.size
    for (let at = 1; at < words.length; at++) if ((marks[index][at] & LOOKS.capital) !== 0) met.add(words[at])
    return met.size - known
  })
}
