import { startsUpper, straightApostrophes } from '../../text/letters.ts'
import { wordList, wordSet } from '../../text/words.ts'
import { CUES, LEANING } from '../cues.ts'
import {
  CONJUNCTIONS,
  CONNECTIVES,
  DEMONSTRATIVES,
  FIRST_PERSON,
  PREPOSITIONS,
  PREPOSITIONS_OF_TIME,
  SECOND_PERSON,
  THIRD_PERSON,
} from './function-words.ts'
import { opensImpersonal } from './impersonal.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

const WORDS: { readonly [cue in keyof typeof CUES]: string } = {
  pronoun: THIRD_PERSON,
  demonstrative: `${DEMONSTRATIVES} such both neither another others one`,
  connective: `${CONJUNCTIONS} ${CONNECTIVES} nonetheless indeed finally additionally similarly likewise consequently
    accordingly afterwards later earlier elsewhere`,
  firstPerson: FIRST_PERSON,
  secondPerson: SECOND_PERSON,
  reporting: `said says say told tells added adds according explained explains asked wrote writes claimed claims
    insisted argued argues warned warns noted notes stated announced admitted revealed tweeted`,
  caption: `pictured picture photo photograph photographs image above left right centre center caption file stock
    scroll video watch click share courtesy getty afp reuters`,
  past: `was were had did said told took went made came got gave found became began held kept saw thought knew wrote
    ran won lost led met sent brought built fell felt spoke stood died`,
  present: 'is are am has have does do says',
}

const KNOWN = new Map<string, number>()
for (const cue of Object.keys(WORDS) as (keyof typeof CUES)[]) {
  for (const word of wordList(WORDS[cue])) KNOWN.set(word, (KNOWN.get(word) ?? 0) | CUES[cue])
}

/** What a word as written tells of an English sentence, as bits of `CUES`; 0 for most words. */
export function cuesOf(word: string): number {
  const lower = word.toLowerCase()
  const plain = straightApostrophes(lower)
  const known = KNOWN.get(plain)
  if (known !== undefined) return known
  const clitic = plain.indexOf("'", 1)
  if (clitic > 0) return KNOWN.get(plain.slice(0, clitic)) ?? 0
  return plain.length > 3 && plain.endsWith('ed') ? CUES.past : 0
}

const BEFORE_PRONOUNS = wordSet(`${PREPOSITIONS} ${PREPOSITIONS_OF_TIME}`)
/** Behind a preposition a possessive may point ahead: "In its report the panel said …". */
const POINTING_BACK = wordSet(`${DEMONSTRATIVES} it them him both then there such`)

/** Whether a word as written ties an English clause to the one before. */
export const connects = (word: string): boolean => (cuesOf(word) & CUES.connective) !== 0

/** Before "so" that stands for what was said: "If so, the gate is shut." */
const BEFORE_SO = wordSet('if even')

/** What counts on, exemplifies or says again what was said. */
const GOING_ON = wordSet('secondly thirdly fourthly fifthly lastly which')
const ORDINALS = wordSet('second third fourth fifth next')
/** Phrases that tie a sentence to the one before, unless they say with what: "As a result of the storm …". */
const PHRASES =
  wordSet(`for_example for_instance in_contrast by_contrast of_course in_fact in_turn even_so if_not in_addition
  in_other_words as_a_result as_a_consequence at_the_time at_the_same on_the_other on_the_contrary in_the_meantime`)
const NAMING = wordSet('of to')
/** Behind an ordinal that is a step of its own: "Third, the board …", but "Third parties". */
const BEHIND_ORDINAL = KINDS.subject | KINDS.article | KINDS.determiner

/** Whether an English sentence goes on in a series, with an example or in other words. */
function goesOn([first, second = '', third = '', fourth]: readonly string[]): boolean {
  const opening = first.toLowerCase()
  if (GOING_ON.has(opening)) return true
  if (PHRASES.has(`${opening}_${second}`)) return !NAMING.has(third)
  if (PHRASES.has(`${opening}_${second}_${third}`)) return !NAMING.has(fourth)
  return ORDINALS.has(opening) && (kindsOf(second) & BEHIND_ORDINAL) !== 0
}

/** Whether an English sentence that opens with these two words leans on what was said before it. */
export function opensLeaning(first: string, second: string): boolean {
  const cues = cuesOf(first) & LEANING
  if (cues !== 0) return cues !== CUES.demonstrative || !AT_HAND.has(second)
  const opening = first.toLowerCase()
  if (BEFORE_SO.has(opening) && second === 'so') return true
  return BEFORE_PRONOUNS.has(opening) && POINTING_BACK.has(second)
}

/** A pronoun that says who or what is further on has its name before it. */
const LONGEST_OPENING = 7
const PERSONS = wordSet('he she')
/** A verb or another clause before a pronoun: who is meant is said there, or only behind it ("When they arrived, police …"). */
const CLAUSE = KINDS.finite | KINDS.past | KINDS.third | KINDS.verb | KINDS.clause | KINDS.clauseBeforeSubject
/** So many words behind a pronoun a name may be what it means: "On the day she vanished, Barber …". */
const AHEAD = 3
const ARTICLE = wordSet('a an the')
/** What stands elsewhere, as behind "shown" or "figure": "above" and "below" alone tell of places. */
const SHOWN =
  wordSet(`the shown listed described mentioned noted given discussed outlined defined explained stated
  see example examples figure chart table image graph code section steps`)

/** Whether an English sentence of these words, as written, with this text, means something that was said or shown elsewhere. */
export function leansBack(words: readonly string[], text: string): boolean {
  const [first, second = ''] = words
  return (
    (opensLeaning(first, second) && !opensImpersonal(words)) ||
    goesOn(words) ||
    meansSomebodyBefore(words) ||
    meansThingBefore(words, text) ||
    meansPlaceOnPage(words)
  )
}

/** Behind "this": what is at hand where and when the text is read. */
const AT_HAND =
  wordSet(`year month week weekend day morning afternoon evening night time season summer autumn fall winter spring
  quarter decade century generation country document paper article study post chapter section report interview
  page site website guide book newsletter notice policy release`)

/** So early in a sentence none of its own words has named what "this gate" or "the former" means. */
const EARLY = 9
const BEFORE = wordSet('former latter previous preceding')
/** Behind it "such" says how much: "It was such a help." */
const BEING = wordSet('is are was were be been')

/** Whether a sentence begins on what was named before: "If this gate …", "The latter gate …", "Some of their …", "For us, that is …". */
function meansThingBefore(words: readonly string[], text: string): boolean {
  const opensPhrase = BEFORE_PRONOUNS.has(words[0].toLowerCase())
  for (let at = 1; at < Math.min(words.length - 1, EARLY); at++) {
    if (pointsBack(words, at)) return true
    if (opensPhrase && words[at] === 'that' && text.includes(`${words[at - 1]}, that`)) return true
  }
  return false
}

/** Whether the word at this place, neither first nor last, stands for or points to what was named before. */
function pointsBack(words: readonly string[], at: number): boolean {
  const [before, word, next] = words.slice(at - 1, at + 2)
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
      if (BEFORE.has(word)) return before.toLowerCase() === 'the'
      return at === 2 && before === 'of' && (cuesOf(word) & CUES.pronoun) !== 0
  }
}

/** Whether a word is a verb of its clause wherever it stands: "is", "went". */
export const isFiniteVerb = (word: string): boolean => (kindsOf(word) & KINDS.finite) !== 0

/**
 * Whether the subject is a pronoun behind an opening that names nobody: "For two years he …", "By spring they …"; or a
 * clause on the subject has one: "The effect it has is …". One right behind a participle points ahead: "Knowing he …, Hale".
 */
function meansSomebodyBefore(words: readonly string[]): boolean {
  if (opensClause(words[0])) return false
  const opensSubject = ARTICLE.has(words[0].toLowerCase())
  let plural = false
  for (let at = 1; at < Math.min(words.length, LONGEST_OPENING); at++) {
    const word = words[at]
    if (at === 1 && words[0].endsWith('ing')) return false
    if (PERSONS.has(word) || (word === 'they' && !plural) || (word === 'it' && opensSubject))
      return !words.slice(at + 1, at + 1 + AHEAD).some(startsUpper)
    if (startsUpper(word) || opensClause(word)) return false
    plural ||= word.endsWith('s') || word === 'and'
  }
  return false
}

function opensClause(word: string): boolean {
  return (kindsOf(word) & CLAUSE) !== 0 || word === 'that'
}

/** "The code below", "as shown above". */
function meansPlaceOnPage(words: readonly string[]): boolean {
  return ['above', 'below'].some((place) => {
    const at = words.indexOf(place)
    return at > 0 && SHOWN.has(words[at - 1].toLowerCase())
  })
}
