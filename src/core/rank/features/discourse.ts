import { CUES, LEANING } from '../../languages/cues.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { quotations } from './quotations.ts'
import { anyOf, countOf } from './token-flags.ts'

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
  measure: ({ article, marks }) => {
    const quoted = quotations(article)
    return ({ index, text, words }) => {
      const { share, inside } = quoted[index]
      const any = anyOf(marks[index])
      const head = marks[index][0] ?? 0
      const next = marks[index + 1]?.[0] ?? 0
      return [
        share,
        flag(inside),
        flag(QUESTION.test(text)),
        flag((any & CUES.firstPerson) !== 0),
        flag((any & CUES.secondPerson) !== 0),
        flag((any & CUES.reporting) !== 0),
        ratio(countOf(marks[index], CUES.pronoun), words.length),
        flag((head & CUES.pronoun) !== 0),
        flag((head & CUES.demonstrative) !== 0),
        flag((head & CUES.connective) !== 0),
        flag((next & LEANING) !== 0),
      ]
    }
  },
}
