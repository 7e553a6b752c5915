import { wordSet } from '../../text/words.ts'
import { CUES, LEANING } from '../cues.ts'
import { cuesOf } from './cues.ts'
import { DEMONSTRATIVES } from './function-words.ts'
import { opensImpersonal } from './impersonal.ts'
import { AT_HAND, BEFORE_PRONOUNS, pointsBack } from './points-back.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Whether an English sentence of these words, as written, with this text, means something that was said or shown elsewhere. */
export function leansBack(words: readonly string[], text: string): boolean {
  return leansByOpening(words) || goesOn(words) || pointsBack(words, text)
}

/** Whether an English sentence leans by its first two words, where they stand for nothing of its own: no "It is hard to …". */
export function leansByOpening(words: readonly string[]): boolean {
  const [first, second = ''] = words
  return opensLeaning(first, second) && !opensImpersonal(words)
}

/** Before "so" that stands for what was said: "If so, the gate is shut." */
const BEFORE_SO = wordSet('if even')
/** Behind a preposition a possessive may point ahead: "In its report the panel said …". */
const POINTING_BACK = wordSet(`${DEMONSTRATIVES} it them him both then there such which`)

/** Whether an English sentence that opens with these two words leans on what was said before it. */
export function opensLeaning(first: string, second: string): boolean {
  const cues = cuesOf(first) & LEANING
  if (cues !== 0) return cues !== CUES.demonstrative || !AT_HAND.has(second)
  const opening = first.toLowerCase()
  if (BEFORE_SO.has(opening) && second === 'so') return true
  return BEFORE_PRONOUNS.has(opening) && POINTING_BACK.has(second)
}

/** What counts on, exemplifies or says again what was said. */
const GOING_ON = wordSet('secondly thirdly fourthly fifthly lastly which namely')
const ORDINALS = wordSet('second third fourth fifth next')
/** Phrases that tie a sentence to the one before, unless they say with what: "As a result of the storm …". */
const PHRASES =
  wordSet(`for_example for_instance in_contrast by_contrast of_course in_fact in_turn even_so if_not in_addition
  in_other_words as_a_result as_a_consequence at_the_time at_the_same on_the_other on_the_contrary in_the_meantime
  more_accurately more_precisely more_importantly most_importantly more_specifically not_because probably_because`)
const OPENS_PHRASE = wordSet('for in by of even if as at on more most not probably')
const NAMING = wordSet('of to')
/** Behind an ordinal that is a step of its own: "Third, the board …", but "Third parties". */
const BEHIND_ORDINAL = KINDS.subject | KINDS.article | KINDS.determiner

/** Whether an English sentence goes on in a series, with an example or in other words. */
export function goesOn([first, second = '', third = '', fourth]: readonly string[]): boolean {
  const opening = first.toLowerCase()
  if (GOING_ON.has(opening)) return true
  if (OPENS_PHRASE.has(opening)) {
    if (PHRASES.has(`${opening}_${second}`)) return !NAMING.has(third)
    return PHRASES.has(`${opening}_${second}_${third}`) && !NAMING.has(fourth)
  }
  return ORDINALS.has(opening) && (kindsOf(second) & BEHIND_ORDINAL) !== 0
}
