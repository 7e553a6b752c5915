import { ABBREVIATION_RULES } from './abbreviation-rules.ts'
import { EXCLAMATORY_NAMES, INNER } from './abbreviations.ts'
import { startsLower } from './letters.ts'
import { matches, pattern } from './pattern.ts'
import { type Grammar, isPeriod, type Rule } from './rule.ts'
import * as shared from './shared-rules.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'
import { stopPattern } from './stops.ts'

/** A name of up to four words and a verb of saying. */
const SPEECH = pattern(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|cried|shouted|replied|answered|added|exclaimed|wrote|tweeted|whispered|yelled|told)\b`,
)

const FIRST_PERSON = pattern(String.raw`^I(?:['’]\p{L}+)?$`)

/** "well ... I mean": after a pause that stands free, the pronoun's capital tells nothing. */
const pause: Rule = (c) =>
  c.word === '' && /^(?:\.\s?\.\s?\.|…)$/.test(c.stop) && matches(FIRST_PERSON, c.next) ? false : undefined

/** `"Is it?" Anna asked`: a speaker tag belongs to its quotation. */
const speakerTag: Rule = (c) =>
  !isPeriod(c) && !c.opens && /["'”’»]/.test(c.closers) && matches(SPEECH, c.rest) ? false : undefined

/** "a Yahoo! Mail account": the mark belongs to the name. */
const exclamatoryName: Rule = (c) =>
  c.stop === '!' && c.closers === '' && EXCLAMATORY_NAMES.has(c.lower) ? c.opens : undefined

/** A capitalized word longer than this, in letters, is hardly an abbreviation: "Calif." and "Penn." are not. */
const LONGEST_ABBREVIATION = 5

const WORD = pattern(String.raw`^\p{L}+$`)

/** "the end. Next", "in 2010. Next", "over?) Next": after a plain word or a strong mark a sentence ends. */
const plainStop: Rule = (c) => {
  if (!isPeriod(c) || c.closers !== '' || c.opens) return true
  const plain = startsLower(c.word) || c.word.length > LONGEST_ABBREVIATION || !matches(WORD, c.word)
  return plain && !INNER.has(c.lower) ? true : undefined
}

/** Stop words that are names, too. */
const NAME_LIKE = new Set(['will', 'may'])

/** How English ends its sentences. */
export const ENGLISH: Grammar = {
  stops: stopPattern('.?!…', String.raw`"'”’»)\]}`),
  opensSentence: (word) => ENGLISH_STOP_WORDS.has(word) && !NAME_LIKE.has(word),
  rules: [
    shared.missingSpace,
    shared.morePunctuation,
    shared.openingEllipsis,
    shared.bracketedMark,
    pause,
    shared.listMarker,
    shared.lowerCaseTag,
    shared.lowerCase,
    speakerTag,
    exclamatoryName,
    ...ABBREVIATION_RULES,
    plainStop,
  ],
}
