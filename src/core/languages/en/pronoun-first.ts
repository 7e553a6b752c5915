import { startsUpper } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { CUES } from '../cues.ts'
import { cuesOf } from './cues.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** A clause that opens with a pronoun, behind what opens the sentence. */
const BEHIND_OPENING = /^[^,]{1,90}, (?:he|she|they|it|his|her|their|its)\b/
const OPENS_PHRASE = KINDS.clauseBeforeSubject | KINDS.clause | KINDS.preposition
/** "We think it wise to sell": what "it" is may follow. */
const MAY_POINT_AHEAD = wordSet('it its itself')
/** A pronoun further in has its name before it, in words of any kind. */
const LONGEST_OPENING = 7
/** So many words behind a pronoun a name may be what it means: "When asked about it, Hale …". */
const AHEAD = 3

/**
 * Whether an English sentence has a pronoun before all nouns, and does not go on with who is meant: "I asked them …",
 * "Even when they came, they …", but "When they came, islanders …".
 */
export function hasPronounFirst(words: readonly string[], text: string): boolean {
  const isOwn = (cuesOf(words[0]) & (CUES.firstPerson | CUES.secondPerson)) !== 0
  const opening = words[0] === 'Even' ? 1 : 0
  if (!isOwn && !(BEHIND_OPENING.test(text) && opensPhrase(words[opening]))) return false
  const at = firstPronoun(words.slice(0, LONGEST_OPENING), opening + 1)
  if (at < 0 || (isOwn && MAY_POINT_AHEAD.has(words[at]))) return false
  return !words.slice(at + 1, at + 1 + AHEAD).some(startsUpper)
}

/** Whether a word opens what stands before the subject of an English sentence. */
export function opensPhrase(word: string): boolean {
  return (kindsOf(word) & OPENS_PHRASE) !== 0 || word.endsWith('ing')
}

/** What names nobody. */
const NAMELESS =
  KINDS.finite |
  KINDS.past |
  KINDS.third |
  KINDS.verb |
  KINDS.adverb |
  KINDS.preposition |
  KINDS.particle |
  KINDS.subject |
  OPENS_PHRASE

/** Where the first pronoun of third persons stands, if no noun can stand before it; else -1. */
function firstPronoun(words: readonly string[], from: number): number {
  const at = words.findIndex((word, index) => index >= from && (isPronoun(word) || !isNameless(word)))
  return at >= 0 && isPronoun(words[at]) ? at : -1
}

function isPronoun(word: string): boolean {
  return (cuesOf(word) & CUES.pronoun) !== 0
}

function isNameless(word: string): boolean {
  const kinds = kindsOf(word)
  return (kinds & NAMELESS) !== 0 && (kinds & KINDS.determiner) === 0
}
