import { startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** A word with its neighbours, by what they may be. */
interface Place {
  readonly words: readonly string[]
  /** Index of the word in its sentence. */
  readonly at: number
  readonly before: number
  readonly word: number
  readonly after: number
  /** Whether a verb without ending is an infinitive here. */
  readonly infinitive: boolean
}

/**
 * Whether an English sentence states something by a finite verb, an imperative included, outside of the clauses that
 * hang on its nouns: "Plans for a bridge that nobody wants." has none. It looks for a verb by lists of words and by their endings,
 * and takes what may be one for one: of the sentences without a verb in two treebanks (UD_English-EWT and PUD) it finds six of ten,
 * and takes one in a hundred of the others for such.
 */
export function hasFiniteVerb(words: readonly string[]): boolean {
  let open = 0
  let before = 0
  let word = kindsOf(words[0] ?? '')
  let infinitive = false
  for (let at = 0; at < words.length; at++) {
    const after = at + 1 < words.length ? kindsOf(words[at + 1]) : 0
    const place = { words, at, before, word, after, infinitive }
    if (opensClause(place)) open++
    else if (isFiniteVerb(place) && open-- === 0) return true
    infinitive = is(word, KINDS.beforeInfinitive) || (infinitive && is(word, WITHIN_INFINITIVES))
    before = word
    word = after
  }
  return false
}

/** Whether a subordinate clause, with a verb of its own, begins at a word: "where" behind a noun too. */
function opensClause({ words, at, before, word, after }: Place): boolean {
  if (is(word, KINDS.relative)) {
    if (at === 0 && mayBeVerb(after)) return false
    if (words[at + 1] === 'to') return false
    return !is(word, KINDS.this) || (at > 1 && !is(before, KINDS.preposition))
  }
  if (is(word, KINDS.clause)) return !is(after, KINDS.of)
  if (!is(word, KINDS.clauseBeforeSubject)) return false
  return (at > 0 && words[at] === 'where') || (is(after, KINDS.subject) && !(at < 2 && is(word, KINDS.so)))
}

/** "To build or, at once, buy": what stands in a list of infinitives. */
const WITHIN_INFINITIVES = KINDS.verb | KINDS.nounVerb | KINDS.adverb | KINDS.and

const VERB_FORMS = KINDS.finite | KINDS.past | KINDS.verb | KINDS.nounVerb | KINDS.third
/** A noun stands behind these. */
const BEFORE_NOUN = KINDS.determiner | KINDS.preposition

function mayBeVerb(kinds: number): boolean {
  return is(kinds, VERB_FORMS)
}

function isFiniteVerb(place: Place): boolean {
  const { at, before, word, after, infinitive } = place
  if (is(word, KINDS.finite)) return !is(before, KINDS.article)
  if (is(word, KINDS.relative)) return at === 0
  if (at === 0) return isImperative(place)
  if (is(before, KINDS.relative) && (is(word, VERB_FORMS | KINDS.s) || isBehindWho(place))) return true
  if (is(before, KINDS.subject))
    return is(word, KINDS.adverb | KINDS.nounVerb) || !is(word, BEFORE_NOUN | KINDS.and | KINDS.clause)
  if (is(before, KINDS.this) && (is(word, KINDS.s) || (is(word, KINDS.past) && is(after, BEFORE_NOUN))))
    return true
  if (is(before, BEFORE_NOUN) && !is(before, KINDS.adverb)) return false
  return (
    (is(word, KINDS.past) && !hasAgent(place)) ||
    (is(word, KINDS.verb) && !infinitive) ||
    (is(word, KINDS.s) && isThirdPerson(place)) ||
    isPlain(place)
  )
}

const NO_VERB =
  KINDS.subject | KINDS.object | BEFORE_NOUN | KINDS.nominal | KINDS.adverb | KINDS.clauseBeforeSubject

/** "Who" is the subject of its clause, so that an unknown word behind it is its verb, if it is no name. */
function isBehindWho({ words, at, word }: Place): boolean {
  return words[at - 1] === 'who' && !is(word, NO_VERB) && !startsUpper(words[at])
}

const OPENS_NUMBER = pattern(String.raw`^\p{Sc}?\d`)

/** Whether a participle says by whom something was done: "built by monks", but "rose by 4%". */
function hasAgent({ words, at, after }: Place): boolean {
  return is(after, KINDS.by) && !matches(OPENS_NUMBER, words[at + 2] ?? '')
}

const NO_IMPERATIVE = KINDS.past | KINDS.s | KINDS.nominal | KINDS.adverb | BEFORE_NOUN | KINDS.subject

/** Whether the first word tells to do something; "Progress at the quay" does not. */
function isImperative({ words, word, after }: Place): boolean {
  if (is(word, KINDS.verb)) return !is(after, KINDS.of)
  if (is(word, KINDS.nounVerb))
    return !is(after, KINDS.preposition) || (is(after, KINDS.particle) && words[1] !== 'at')
  return (
    is(after, KINDS.object | KINDS.particle) &&
    !is(word, NO_IMPERATIVE | KINDS.and | KINDS.clauseBeforeSubject)
  )
}

/** The only verb of a longer sentence is hardly ever its last word. */
const SHORT = 6

/** Whether a word that ends in "s" is a verb rather than a plural. */
function isThirdPerson({ words, at, before, word, after }: Place): boolean {
  if (is(before, KINDS.and)) return false
  if (is(before, KINDS.adverb)) return true
  if (is(after, KINDS.of) || (at >= SHORT && at === words.length - 1)) return false
  if (is(word, KINDS.third)) return true
  return (
    !is(before, KINDS.s | KINDS.verb) &&
    (is(after, KINDS.object) || (is(after, KINDS.preposition) && !is(before, KINDS.adjectival)))
  )
}

/** Whether a word is a verb without ending, by what stands around it: "Mills need water". */
function isPlain({ before, word, after, infinitive }: Place): boolean {
  if (infinitive) return false
  const isBehindPlural = is(before, KINDS.s)
  if (is(word, KINDS.nounVerb)) return isBehindPlural || is(after, KINDS.object) || is(before, KINDS.adverb)
  const isOther = is(word, KINDS.nominal | KINDS.s | BEFORE_NOUN | KINDS.object | KINDS.adverb | KINDS.and)
  return isBehindPlural && is(after, KINDS.object) && !isOther
}

function is(kinds: number, any: number): boolean {
  return (kinds & any) !== 0
}
