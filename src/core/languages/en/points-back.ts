import { startsUpper } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { CUES } from '../cues.ts'
import { cuesOf, isFiniteVerb } from './cues.ts'
import { PREPOSITIONS, PREPOSITIONS_OF_TIME } from './function-words.ts'
import { meansSomebody, opensClause } from './points-to-somebody.ts'

/** Whether a word further in points to what an English sentence does not name: to somebody, to a thing or to a place on the page. */
export function pointsBack(words: readonly string[], text: string): boolean {
  return meansSomebody(words) || meansThing(words, text) || meansPlaceOnPage(words)
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
function meansThing(words: readonly string[], text: string): boolean {
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

const PLACES = ['above', 'below', 'earlier', 'previously']

/** "The code below", "as shown above", "as discussed earlier"; "the steps above are …", but "the clouds above the town". */
function meansPlaceOnPage(words: readonly string[]): boolean {
  return PLACES.some((place) => {
    const at = words.indexOf(place)
    if (at < 1) return false
    if (SHOWN.has(words[at - 1].toLowerCase())) return true
    return words[at - 2]?.toLowerCase() === 'the' && opensClause(words[at + 1] ?? '')
  })
}
