import { type Grammar, isPeriod, type Rule } from '../../sentences/rule.ts'
import * as shared from '../../sentences/rules/shared.ts'
import { terminatorPattern } from '../../sentences/terminators.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { LATIN_CLOSERS, LATIN_TERMINATORS } from '../../text/punctuation.ts'
import { ABBREVIATION_RULES } from './abbreviation-rules.ts'
import { EXCLAMATORY_NAMES, TITLES } from './abbreviations.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'

/** A name of up to four words and a verb of saying. */
const SPEECH = pattern(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|cried|shouted|replied|answered|added|exclaimed|wrote|tweeted|whispered|yelled|told)\b`,
)

const FIRST_PERSON = /^I(?:['’]|$)/

/** "well ... I mean": after a pause that stands free, the pronoun's capital tells nothing. */
const pause: Rule = (c) =>
  c.word === '' && /^(?:\.\s?\.\s?\.|…)$/.test(c.marks) && FIRST_PERSON.test(c.next) ? false : undefined

/** `"Is it?" Anna asked`: a speaker tag belongs to its quotation. */
const speakerTag: Rule = (c) =>
  !isPeriod(c) && !c.opens && /["'”’»]/.test(c.closers) && matches(SPEECH, c.rest) ? false : undefined

/** "The 'Who Cares?' Attitude": behind an article a quotation is no sentence of its own, but a part of a name. */
const QUOTED_NAME = /\b(?:an?|the|its|their|his|her) ["'“‘](?:[^"'“”‘’]|['’](?=\w))+$/i
const quotedName: Rule = (c) =>
  !isPeriod(c) && !c.opens && c.closers !== '' && QUOTED_NAME.test(c.before) ? false : undefined

/** "a Yahoo! Mail account": the mark belongs to the name. */
const exclamatoryName: Rule = (c) =>
  c.marks === '!' && c.closers === '' && EXCLAMATORY_NAMES.has(c.lower) ? c.opens : undefined

/** What begins a sentence; behind an abbreviation stands rather what it belongs to. */
const BEGINNINGS = new Set(
  'and but so or then the this that these there it i we you they he she if when because'.split(' '),
)

/** Terminator words that are names, too. */
const NAME_LIKE = new Set(['will', 'may'])

/** "the U.S. Millions came": words that count open a sentence and are no name's. */
const COUNTS = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions'])

/** How English ends its sentences. */
export const GRAMMAR: Grammar = {
  terminators: terminatorPattern(LATIN_TERMINATORS, LATIN_CLOSERS),
  opensSentence: (word) => (ENGLISH_STOP_WORDS.has(word) && !NAME_LIKE.has(word)) || COUNTS.has(word),
  rules: [
    shared.brokenOff,
    shared.missingSpace(TITLES),
    shared.morePunctuation,
    shared.openingEllipsis,
    shared.bracketedMark,
    shared.withinBracket,
    shared.bracketedCall,
    pause,
    shared.listMarker,
    shared.lowerCaseTag,
    shared.carelessStart((next) => BEGINNINGS.has(next)),
    shared.lowerCase,
    speakerTag,
    quotedName,
    exclamatoryName,
    ...ABBREVIATION_RULES,
  ],
}
