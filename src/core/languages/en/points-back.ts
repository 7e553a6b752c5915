import { startsUpper } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { CUES } from '../cues.ts'
import { cuesOf, isFiniteVerb } from './cues.ts'
import { ARTICLES, PREPOSITIONS, PREPOSITIONS_OF_TIME } from './function-words.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Whether a word further in points to what an English sentence does not name: to somebody, to a thing or to a place on the page. */
export function pointsBack(words: readonly string[], text: string): boolean {
  return (
    meansSomebodyBefore(words) ||
    tellsOfSomebody(words) ||
    meansThingBefore(words, text) ||
    meansPlaceOnPage(words)
  )
}

/** A pronoun that says who or what is further on has its name before it. */
const LONGEST_OPENING = 7
const PERSONS = wordSet('he she')
/** A verb or another clause before a pronoun: who is meant is said there, or only behind it ("When they arrived, police …"). */
const CLAUSE = KINDS.finite | KINDS.past | KINDS.third | KINDS.verb | KINDS.clause | KINDS.clauseBeforeSubject
/** So many words behind a pronoun a name may be what it means: "On the day she vanished, Barber …". */
const AHEAD = 3
const OPENS_SUBJECT = wordSet(ARTICLES)

/**
 * Whether the subject is a pronoun behind an opening that names nobody: "For two years he …", "By spring they …"; or a
 * clause on the subject has one: "The effect it has is …". One right behind a participle points ahead: "Knowing he …, Hale".
 */
function meansSomebodyBefore(words: readonly string[]): boolean {
  if (opensClause(words[0])) return false
  const opensSubject = OPENS_SUBJECT.has(words[0].toLowerCase())
  let plural = false
  for (let at = 1; at < Math.min(words.length, LONGEST_OPENING); at++) {
    const word = words[at]
    if (at === 1 && words[0].endsWith('ing')) return false
    if (word === 'this' && opensSubject && opensClause(words[at + 1] ?? '')) return true
    if (PERSONS.has(word) || (word === 'they' && !plural) || (word === 'it' && opensSubject))
      return !words.slice(at + 1, at + 1 + AHEAD).some(startsUpper)
    // "The way that this works is …"
    if (startsUpper(word) || (opensClause(word) && !(opensSubject && word === 'that'))) return false
    plural ||= word.endsWith('s') || word === 'and'
  }
  return false
}

const TELLERS = wordSet('I We we You you')
const TOLD_OF = wordSet('he him his she her they them their')
/** No noun, which a pronoun behind it could mean. */
const NO_NOUN =
  CLAUSE |
  KINDS.subject |
  KINDS.object |
  KINDS.adverb |
  KINDS.preposition |
  KINDS.and |
  KINDS.this |
  KINDS.nounVerb

/** Whether who writes or reads has to do with somebody whom nothing before names: "I had her bring …", "If you call one of their …". */
function tellsOfSomebody(words: readonly string[]): boolean {
  let tells = false
  for (let at = 0; at < Math.min(words.length, LONGEST_OPENING); at++) {
    const word = words[at]
    if (TOLD_OF.has(word)) return tells && !words.slice(at + 1, at + 1 + AHEAD).some(isName)
    tells ||= TELLERS.has(word)
    if ((kindsOf(word) & NO_NOUN) === 0 || (at > 0 && isName(word))) return false
  }
  return false
}

const isName = (word: string): boolean => startsUpper(word) && !TELLERS.has(word)

function opensClause(word: string): boolean {
  return (kindsOf(word) & CLAUSE) !== 0 || word === 'that'
}

/** Behind these a pronoun of what was said may stand: "In that, …", "Since then …". */
export const BEFORE_PRONOUNS = wordSet(`${PREPOSITIONS} ${PREPOSITIONS_OF_TIME}`)
/** Behind "this": what is at hand where and when the text is read. */
export const AT_HAND =
  wordSet(`year month week weekend day morning afternoon evening night time season summer autumn fall winter spring
  quarter decade century generation country document paper article study post chapter section report interview
  page site website guide book newsletter notice policy release`)

/** So early in a sentence none of its own words has named what "this gate" or "the former" means. */
const EARLY = 9
/** Those at the end do so behind "the" alone. */
const THINGS = wordSet('this these that such other former latter previous preceding')
/** Behind it "such" says how much: "It was such a help." */
const BEING = wordSet('is are was were be been')

/** Whether a sentence begins on what was named before: "If this gate …", "The latter gate …", "Some of their …", "For us, that is …". */
function meansThingBefore(words: readonly string[], text: string): boolean {
  const opensPhrase = BEFORE_PRONOUNS.has(words[0].toLowerCase())
  for (let at = 1; at < Math.min(words.length - 1, EARLY); at++) {
    if (standsForThing(words, at)) return true
    if (opensPhrase && words[at] === 'that' && text.includes(`${words[at - 1]}, that`)) return true
  }
  return false
}

const POINTERS = wordSet('this these')

/** Whether one of so many words at the head of a sentence points to what was named before: "Despite these gates, …". */
export function pointsToThing(words: readonly string[], length: number): boolean {
  const head = words.slice(0, Math.min(length, EARLY, words.length - 1))
  return head.some((word, at) => at > 0 && POINTERS.has(word) && standsForThing(words, at))
}

/** Whether the word at this place, neither first nor last, stands for or points to what was named before. */
function standsForThing(words: readonly string[], at: number): boolean {
  const word = words[at]
  if (!THINGS.has(word)) return at === 2 && words[1] === 'of' && (cuesOf(word) & CUES.pronoun) !== 0
  const before = words[at - 1]
  const next = words[at + 1]
  switch (word) {
    case 'this':
    case 'these':
      return !(word === 'this' && opensClause(next)) && !startsUpper(next) && !AT_HAND.has(next)
    case 'that':
      return (
        (BEFORE_PRONOUNS.has(before) || before === 'like' || words[at - 2] === 'to') && isFiniteVerb(next)
      )
    case 'such':
      return !BEING.has(before) && next !== 'as' && words[at + 2] !== 'as'
    case 'other':
      return before === 'The'
    default:
      return before.toLowerCase() === 'the'
  }
}

/** What stands elsewhere, as behind "shown" or "figure": "above" and "below" alone tell of places. */
const SHOWN =
  wordSet(`the shown listed described mentioned noted given discussed outlined defined explained stated
  see example examples figure chart table image graph code section steps`)

/** "The code below", "as shown above"; "the steps above are …", but "the clouds above the town". */
function meansPlaceOnPage(words: readonly string[]): boolean {
  return ['above', 'below'].some((place) => {
    const at = words.indexOf(place)
    if (at < 1) return false
    if (SHOWN.has(words[at - 1].toLowerCase())) return true
    return words[at - 2]?.toLowerCase() === 'the' && opensClause(words[at + 1] ?? '')
  })
}
