import { startsUpper } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { LEANING } from '../cues.ts'
import { cuesOf } from './cues.ts'
import { hasPronounFirst, opensPhrase } from './pronoun-first.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Words that say themselves what they count, or what follows from it: "One of the gates …", "So the gate was shut." */
const LOOSE = wordSet('such both neither another others one so')
/** What answers, adds or draws a conclusion, before a comma. */
const ANSWERS =
  wordSet(`well anyway yes no yeah okay ok right sure obviously in_particular in_addition in_short in_turn after_all
  as_such`)
/** Behind "even" that adds to what was said: "Even the crew …", but "Even a small leak …". */
const KNOWN = wordSet('the his her its their this that these those')

/** Whether an English sentence goes on from the one before: "She", "To do this,", "Other gates", "The reason is". */
export function resumes(words: readonly string[], text: string): boolean {
  const [first, second = ''] = words
  const opening = first.toLowerCase()
  if ((cuesOf(first) & LEANING) !== 0) return !LOOSE.has(opening)
  if (opening === 'even' && KNOWN.has(second)) return true
  if (opening === 'other') return !startsUpper(second)
  const answer = text.slice(0, text.indexOf(',')).toLowerCase().replace(' ', '_')
  return (
    ANSWERS.has(answer) ||
    givesReason(words) ||
    isAsTold(words) ||
    meansAllOfIt(words, text) ||
    hasPronounFirst(words, text)
  )
}

/** What something is to something else, which is left out. */
const RELATIONS =
  wordSet(`reason result answer solution alternative exception consequence downside drawback advantage disadvantage
  explanation caveat upshot outcome opposite`)
/** "The only real reason is …" */
const MOST_ADJECTIVES = 2

/** Whether it opens with "The reason is", "A better answer was". */
function givesReason(words: readonly string[]): boolean {
  const at = words.findIndex((word) => RELATIONS.has(word))
  if (at < 1 || at > MOST_ADJECTIVES + 1 || (kindsOf(words[0]) & KINDS.determiner) === 0) return false
  return (kindsOf(words[at + 1] ?? '') & KINDS.finite) !== 0
}

const TELLING = wordSet('described mentioned noted discussed outlined explained stated said')
/** What may stand between: "As I had already noted", but "As the skipper noted". */
const BETWEEN = KINDS.adverb | KINDS.subject | KINDS.finite

/** "As noted, …", "As I said before, …"; but who says where it was said means another text. */
function isAsTold(words: readonly string[]): boolean {
  if (words[0] !== 'As') return false
  const at = words.findIndex((word, index) => index > 0 && (kindsOf(word) & BETWEEN) === 0)
  return TELLING.has(words[at]) && words[at + 1] !== 'in' && words[at + 1] !== 'by'
}

const WHOLE = wordSet('this that these those so')
/** So early in a sentence none of its own clauses has said what "this" is. */
const EARLY = 9

/** Whether it opens on what was said as a whole, before a comma: "To do this, riders …", "Once we have that, …". */
function meansAllOfIt(words: readonly string[], text: string): boolean {
  if (!opensPhrase(words[0])) return false
  return words.slice(1, EARLY).some((word, at) => WHOLE.has(word) && text.includes(`${words[at]} ${word},`))
}
