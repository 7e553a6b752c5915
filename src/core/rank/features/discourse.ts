import { CUES, LEANING } from '../../languages/cues.ts'
import { endsQuestion } from '../../text/punctuation.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { quotations } from './quotations.ts'
import { anyOf, countOf } from './token-flags.ts'

/** Discourse cues: who speaks, and whether the sentence can be understood without the one before. */
export const discourseCues: FeatureGroup = {
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
    'leans on the one before',
    'the next leans on it',
  ],
  measure: ({ article, tokenFlags }) => {
    const quoted = quotations(article)
    return ({ index, text, words, leansBack }) => {
      const { share, inside } = quoted[index]
      const flags = tokenFlags[index]
      const any = anyOf(flags)
      const head = flags[0] ?? 0
      const next = tokenFlags[index + 1]?.[0] ?? 0
      return [
        share,
        flag(inside),
        flag(endsQuestion(text)),
        flag((any & CUES.firstPerson) !== 0),
        flag((any & CUES.secondPerson) !== 0),
        flag((any & CUES.reporting) !== 0),
        ratio(countOf(flags, CUES.pronoun), words.length),
        flag((head & CUES.pronoun) !== 0),
        flag((head & CUES.demonstrative) !== 0),
        flag((head & CUES.connective) !== 0),
        flag((next & LEANING) !== 0),
        flag(leansBack),
        flag(article.sentences[index + 1]?.leansBack === true),
      ]
    }
  },
}
