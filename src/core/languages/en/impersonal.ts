import { wordSet } from '../../text/words.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** So many words behind the verb the clause that "it" stands for has begun. */
const LONGEST_PREDICATE = 5
/** In what is said of a thing named before: "It is a story that …", "It gave them reason to …". */
const THING = KINDS.article | KINDS.determiner | KINDS.object | KINDS.subject | KINDS.preposition
/** Behind these "to" says what the thing itself does: "It is likely to rise." */
const OF_THE_THING = wordSet('going able likely unlikely due ready similar close')

/** Whether an "it" that opens an English sentence stands for a clause of its own: "It is hard to …", "It's clear that …". */
export function opensImpersonal(words: readonly string[]): boolean {
  if (words[0].slice(0, 2).toLowerCase() !== 'it') return false
  const verb = words[0].length > 2 ? 0 : 1
  return (kindsOf(words[verb] ?? '') & KINDS.finite) !== 0 && holdsClause(words.slice(verb + 1))
}

/** Whether a clause with "to" or "that" follows what is said of "it": "… clear that the gate …". */
function holdsClause(predicate: readonly string[]): boolean {
  for (let at = 1; at < Math.min(predicate.length, LONGEST_PREDICATE); at++) {
    const before = predicate[at - 1]
    const kinds = kindsOf(before)
    if ((kinds & THING) !== 0) return false
    if (predicate[at] === 'that') return true
    if (predicate[at] === 'to') return (kinds & KINDS.past) === 0 && !OF_THE_THING.has(before)
  }
  return false
}
