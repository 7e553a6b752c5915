import type { FeatureGroup } from './group.ts'
import { flag, ratio } from './group.ts'

const DIGIT = /\p{N}/u
const AMOUNT = /[%$£€¥₹]|\bper cent\b|\bpercent\b/
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u

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
  measure: ({ article }) => {
    const introduced = firstMentions(article.sentences)
    return ({ index, text, words }) => {
      const names = words.slice(1).filter((word) => CAPITAL.test(word))
      return [
        flag(words.some((word) => DIGIT.test(word))),
        flag(AMOUNT.test(text)),
        Math.log1p(names.length) / 2,
        Math.log1p(introduced[index]),
        flag(words.some((word, at) => at > 1 && CAPITAL.test(word) && CAPITAL.test(words[at - 1]))),
        ratio(words.filter((word) => ALL_CAPITALS.test(word)).length, words.length),
      ]
    }
  },
}

/** How many capitalised words inside each sentence the article has not had before. */
function firstMentions(sentences: readonly { readonly words: readonly string[] }[]): number[] {
  const met = new Set<string>()
  return sentences.map(({ words }) => {
    let fresh = 0
    for (const word of words.slice(1)) {
      if (!CAPITAL.test(word) || met.has(word)) continue
      met.add(word)
      fresh++
    }
    return fresh
  })
}
