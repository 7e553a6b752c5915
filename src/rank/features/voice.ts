import type { Sentence } from '../../article.ts'
import { wording } from '../../language/wording.ts'
import { type Evidence, type FeatureGroup, flag, ratio } from './group.ts'
import { quotations } from './quotations.ts'

const QUESTION = /[?？؟]["'”’»)\]]*$/u

/** Who speaks, and whether the sentence can stand alone. */
export const voice: FeatureGroup = {
  name: 'voice',
  features: [
    'quoted share',
    'inside a quotation',
    'question',
    'first person',
    'second person',
    'reporting verb',
    'pronouns a word',
    'opens with a pronoun',
    'opens with a demonstrative',
    'opens with a connective',
    'the next opens with a pronoun or connective',
  ],
  measure: (evidence) => {
    const quoted = quotations(evidence.article)
    const dependent = openers(evidence)
    return (sentence) => {
      const { share, inside } = quoted[sentence.index]
      const opener = dependent[sentence.index]
      return [
        share,
        flag(inside),
        flag(QUESTION.test(sentence.text)),
        ...persons(sentence),
        flag(opener === 'pronoun'),
        flag(opener === 'demonstrative'),
        flag(opener === 'connective'),
        flag(dependent[sentence.index + 1] != null),
      ]
    }
  },
}

function openers({ article }: Evidence) {
  return article.sentences.map(({ words }) =>
    wording.opener(words.slice(0, 2).map((word) => word.toLowerCase())),
  )
}

function persons({ words }: Sentence): number[] {
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  return [
    flag(lower.some(wording.isFirstPerson)),
    flag(lower.some(wording.isSecondPerson)),
    flag(lower.some(wording.isReporting)),
    ratio(lower.filter(wording.isPronoun).length, words.length),
  ]
}
