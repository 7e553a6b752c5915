import { CLOSERS } from '../../text/punctuation.ts'
import { wordSet } from '../../text/words.ts'
import type { BoundaryData } from '../boundary-data.ts'
import type { Grammar, Rule } from '../rule.ts'
import { terminatorPattern } from '../terminators.ts'
import type { SpaceData } from '../unmarked.ts'
import { abbreviationRules } from './abbreviations.ts'
import { numberRules } from './numbers.ts'
import * as shared from './shared.ts'
import { UNSPACED_RULES } from './unspaced.ts'

/** Scripts without capitals whose languages put the verb last, so that who spoke follows what was said. */
const SPEAKER_FOLLOWS = /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Hang}]/u

/** "“रुको!” वह चिल्लाई": so does a speaker tag in lower case where there are capitals. */
const uncasedTag: Rule = (c) =>
  /[!?]$/.test(c.marks) && /["'”’]/.test(c.closers) && SPEAKER_FOLLOWS.test(c.rest) ? false : undefined

/** "gesetzl. und": an abbreviation may be as long as a word, but it breaks off behind consonants. */
const BROKEN_OFF = /[b-df-hj-np-tv-xz](?:l|[b-df-hj-np-tv-xz]{2})$/

/** How a language ends its sentences, by what is known of it. */
export function grammarOf(data: BoundaryData & SpaceData): Grammar {
  const { stopWords = '', marks = '', openers } = data
  const functionWords = wordSet(stopWords)
  const forward = wordSet(data.forward ?? '')
  const inner = wordSet(`${data.inner ?? ''} ${data.eras ?? ''}`)
  const opening = wordSet(`${stopWords} ${data.connectives ?? ''}`)
  const opensSentence = (word: string) => opening.has(word) || opening.has(word.split("'", 1)[0])
  const isWhole = (word: string) => !BROKEN_OFF.test(word) && !forward.has(word) && !inner.has(word)
  return {
    terminators: terminatorPattern(
      openers === undefined ? String.raw`\p{Sentence_Terminal}…${marks}` : '!?…',
      CLOSERS,
    ),
    opensSentence,
    rules: [
      ...UNSPACED_RULES,
      shared.brokenOff,
      shared.missingSpace(forward),
      shared.morePunctuation,
      shared.openingEllipsis,
      shared.bracketedMark,
      shared.withinBracket,
      shared.bracketedCall,
      shared.listMarker,
      shared.lowerCaseTag,
      uncasedTag,
      shared.carelessStart((next, word) => opensSentence(next) && isWhole(word)),
      shared.lowerCase,
      ...numberRules(inner, functionWords, data),
      ...abbreviationRules(forward, inner, data),
    ],
  }
}
