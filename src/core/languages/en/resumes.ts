import { wordSet } from '../../text/words.ts'
import { LEANING } from '../cues.ts'
import { cuesOf, isFiniteVerb } from './cues.ts'
import { goesOn, leansByOpening } from './leans-back.ts'
import { pointsToThing } from './points-back.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Words that say themselves what they count, or what follows from it: "One of the gates …", "So the gate was shut." */
const LOOSE = wordSet('such both neither another others one so there')
/** What stands before the first comma of a sentence that answers, adds to what was said or says it again. */
const ANSWERS = wordSet('well anyway yes no okay obviously')
/** In UTF-16 units. */
const LONGEST_ANSWER = 15
/** What something is to something else, which is left out: "The reason is …", "A better answer was …", "The second is …". */
const RELATIONS = wordSet(
  'reason result answer solution alternative exception first second third next last other former latter',
)
/** Stands for all that was said, before the first comma: "To do this, …", "Once we have that, …". */
const WHOLE = wordSet('this that these those so')
/** Of what was said the first word takes a part or all: "All of these …". */
const LOT = wordSet('this these them')
const OPENS_PHRASE = KINDS.clauseBeforeSubject | KINDS.preposition

/** Whether an English sentence goes on from the one before: "She …", "Even the gate …", "To do this, …", "For example, …". */
export function resumes(words: readonly string[], text: string): boolean {
  const [first, second = '', third = '', fourth = ''] = words
  const opening = first.toLowerCase()
  if ((cuesOf(first) & LEANING) !== 0) return !LOOSE.has(opening) && leansByOpening(words)
  if ((second === 'of' && LOT.has(third)) || goesOn(words)) return true
  const kinds = kindsOf(first)
  if ((kinds & KINDS.article) !== 0)
    return RELATIONS.has(second) ? isFiniteVerb(third) : RELATIONS.has(third) && isFiniteVerb(fourth)
  // "Even the crew …", but "Even a small leak …".
  if (opening === 'even' && second !== 'a' && (kindsOf(second) & KINDS.article) !== 0) return true
  const opensPhrase = (kinds & OPENS_PHRASE) !== 0
  if (opensPhrase && (second === 'which' || (second === 'that' && opening === 'with'))) return true
  const comma = text.indexOf(',')
  if (comma < 0) return opensPhrase && pointsToThing(words, 2)
  if (comma < LONGEST_ANSWER && ANSWERS.has(text.slice(0, comma).toLowerCase())) return true
  return opensPhrase && pointsToWhole(words, text.slice(0, comma).split(' '))
}

/** Whether a phrase at the head of a sentence of these words stands for all that was said or points to a thing of it. */
function pointsToWhole(words: readonly string[], phrase: readonly string[]): boolean {
  return WHOLE.has(phrase[phrase.length - 1]) || pointsToThing(words, phrase.length)
}
