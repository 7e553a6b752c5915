import { startsUpper, straightApostrophes } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { PARTICIPLES } from './verbs.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Auxiliaries that open a question, a wish or a note, but no request as "do", "have" and "be" do. */
const MODALS = 'will would can could should may might must'
const AUXILIARIES = wordSet(`${MODALS} am is are was were has had did does shall cannot
  isn't aren't wasn't weren't hasn't hadn't didn't doesn't won't wouldn't can't couldn't shouldn't`)
/** What follows an auxiliary whose subject is left out: "was deferred", "will not ship", "can just be". */
const BEHIND_AUXILIARY = wordSet('be have not just also only still now been')
const PREDICATE = KINDS.verb | KINDS.nounVerb | KINDS.past | KINDS.adverb
const OBJECT = KINDS.object | KINDS.determiner
const NOUN_PHRASE = KINDS.subject | OBJECT

/** Third persons that are no plurals of nouns, before "to", "on", "like" and their kind. */
const NO_PLURALS =
  wordSet(`relates refers applies belongs adds leads pertains depends relies consists seems appears sounds feels looks
  needs goes comes runs happens remains`)

/** Pasts that need no object: who did it is who writes. */
const INTRANSITIVE = wordSet('talked spoke voted looked worked agreed went came met thought heard')
/** Participles that open a clause as prepositions do, without a comma behind it. */
const PREPOSITIONAL = wordSet('based compared united given')
const ONLY_PARTICIPLES = wordSet(PARTICIPLES)

/** What may part an opening from what it opens. */
const OPENING = /[,;–—]|: /

/**
 * Whether an English sentence that states something leaves out what it is about, as notes do: "Needs another look.",
 * "Can't be a tunnel.", "Moved to May."; not where only who wrote it is left out: "Discussed the fares." With a
 * comma, a participle opens a whole sentence: "Built in stone, it …".
 */
export function lacksSubject(words: readonly string[], text: string): boolean {
  const [first = '', second = ''] = words
  if (!text.endsWith('?') && goesOnWithout(text)) return true
  if (second === '' || text.endsWith('?') || startsUpper(second)) return false
  const word = straightApostrophes(first.toLowerCase())
  const next = kindsOf(second)
  if (leavesSubjectOut(word, second, text)) return true
  if (AUXILIARIES.has(word))
    return BEHIND_AUXILIARY.has(second) || (is(next, PREDICATE) && !is(next, NOUN_PHRASE))
  if (NO_PLURALS.has(word) && is(next, KINDS.preposition | OBJECT)) return true
  const kinds = kindsOf(word)
  if (is(kinds, KINDS.third)) return is(next, OBJECT) && !is(next, KINDS.subject | KINDS.relative)
  if (!isParticiple(word, kinds) || !is(next, KINDS.preposition) || second === 'to') return false
  return !OPENING.test(text) && !words.some(isSubject)
}

/** "Had the ferry sunk, nobody would …" */
const UNREAL = /\b(?:would|could|might)\b|['’]d\b/
const AMOUNTS = wordSet('a an some no several many two three')

/** Whether a sentence opens with "Had some talks", "Have asked" or "Want to ask": no wish, and no request as "Have a look". */
function leavesSubjectOut(word: string, second: string, text: string): boolean {
  if (word === 'want' || word === 'need') return second === 'to' || AMOUNTS.has(second) || second === 'more'
  if (word === 'had') return AMOUNTS.has(second) && !UNREAL.test(text)
  return word === 'have' && (is(kindsOf(second), KINDS.past) || ONLY_PARTICIPLES.has(second))
}

/** What notes go on with behind a topic: "The quay, will move it", "Fares - need to ask". */
const GOING_ON = wordSet(`${MODALS} need needs want wants`)
/** No topic is longer, in UTF-16 units. */
const LONGEST_TOPIC = 60
/** Behind it, "Pull request" tells nobody to pull. */
const NO_ORDER = 'the'
const BEHIND_TOPIC = /(?:,| [-–—]) /

/** Whether a verb follows the first comma or dash at once, and none stands before it. */
function goesOnWithout(text: string): boolean {
  const { 0: mark, index = 0 } = BEHIND_TOPIC.exec(text.slice(0, LONGEST_TOPIC)) ?? {}
  if (mark === undefined) return false
  const [word, next = ''] = text.slice(index + mark.length, index + mark.length + LONGEST_TOPIC).split(' ', 2)
  if (!GOING_ON.has(word) || hasFiniteVerb([NO_ORDER, ...text.slice(0, index).split(' ')])) return false
  const kinds = kindsOf(next)
  return next === 'to' || BEHIND_AUXILIARY.has(next) || (is(kinds, PREDICATE) && !is(kinds, NOUN_PHRASE))
}

/** Whether a word may be a participle whose subject is left out: "Taken", but not "Set", which asks, or "Agreed". */
function isParticiple(word: string, kinds: number): boolean {
  if (INTRANSITIVE.has(word) || PREPOSITIONAL.has(word)) return false
  return ONLY_PARTICIPLES.has(word) || (is(kinds, KINDS.past) && !is(kinds, KINDS.verb | KINDS.nounVerb))
}

function isSubject(word: string): boolean {
  return is(kindsOf(word), KINDS.subject)
}

function is(kinds: number, any: number): boolean {
  return (kinds & any) !== 0
}
