import { CLOSERS, LATIN_TERMINATORS } from '../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'
import { wordSet } from '../../text/words.ts'
import type { BoundaryData } from '../boundary-data.ts'
import { type Grammar, isPeriod, type Rule } from '../rule.ts'
import { terminatorPattern } from '../terminators.ts'
import type { SpaceData } from '../unmarked.ts'
import { abbreviationRules } from './abbreviations.ts'
import * as shared from './shared.ts'

/** Marks with no other use, unlike the Latin ones: the ideographic full stop, the danda, the Arabic question mark … */
const UNMISTAKABLE = new RegExp(String.raw`[^${LATIN_TERMINATORS}\s]`, 'u')
/** "「行く。」と言った", "“好。”他说": who spoke belongs to the quotation. */
const QUOTED = /[」』”’"]/
const SPEAKER = /^(?:と(?![てはもにき])|って|[\p{sc=Han}·]{0,16}[说說道问問答喊称稱](?=\p{P}))/u

const unmistakableMark: Rule = (c) => {
  if (!UNMISTAKABLE.test(c.marks)) return undefined
  return !(QUOTED.test(c.closers) && c.gap === '' && SPEAKER.test(c.rest))
}

const BEFORE_UNSPACED = new RegExp(`^["“‘「『（(]*[${UNSPACED_SCRIPTS}]`, 'u')
const AFTER_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]$`, 'u')

/** "走吧!我们": scripts without spaces set none after a Latin mark either; "3.我们" is a number of a list. */
const unspacedScript: Rule = (c) => {
  if (c.gap !== '') return undefined
  if (AFTER_UNSPACED.test(c.word)) return true
  return BEFORE_UNSPACED.test(c.rest) ? !(isPeriod(c) && /^[\dA-Za-z]*$/.test(c.word)) : undefined
}

/** Scripts without capitals whose languages put the verb last, so that who spoke follows what was said. */
const SPEAKER_FOLLOWS = /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Hang}]/u

/** "“रुको!” वह चिल्लाई": so does a speaker tag in lower case where there are capitals. */
const uncasedTag: Rule = (c) =>
  /[!?]$/.test(c.marks) && /["'”’]/.test(c.closers) && SPEAKER_FOLLOWS.test(c.rest) ? false : undefined

/** How a language ends its sentences, by what is known of it. */
export function grammarOf(data: BoundaryData & SpaceData): Grammar {
  const { forward = '', inner = '', stopWords = '', marks = '', openers } = data
  const functionWords = wordSet(stopWords)
  return {
    terminators: terminatorPattern(
      openers === undefined ? String.raw`\p{Sentence_Terminal}…${marks}` : '!?…',
      CLOSERS,
    ),
    opensSentence: (word) => functionWords.has(word),
    rules: [
      unmistakableMark,
      unspacedScript,
      shared.missingSpace,
      shared.morePunctuation,
      shared.openingEllipsis,
      shared.bracketedMark,
      shared.listMarker,
      shared.lowerCaseTag,
      uncasedTag,
      shared.lowerCase,
      ...abbreviationRules(wordSet(forward), wordSet(inner), data),
    ],
  }
}
