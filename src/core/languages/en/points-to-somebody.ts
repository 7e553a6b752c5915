import { startsUpper } from '../../text/letters.ts'
import { wordSet } from '../../text/words.ts'
import { ARTICLES } from './function-words.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

/** Whether a pronoun early in an English sentence means somebody, or as its subject something, that nothing before it there names. */
export function meansSomebody(words: readonly string[]): boolean {
  // Of most sentences no more has to be asked.
  if (!words.slice(0, LONGEST_OPENING).some((word) => PRONOUNS.has(word))) return false
  return hasPronounForSubject(words) || tellsOfSomebody(words)
}

/** A pronoun that says who or what is further on has its name before it. */
const LONGEST_OPENING = 7
const PRONOUNS = wordSet('he him his she her it this they them their')
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
function hasPronounForSubject(words: readonly string[]): boolean {
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

/** Whether a verb stands here, or a clause with one of its own begins. */
export function opensClause(word: string): boolean {
  return (kindsOf(word) & CLAUSE) !== 0 || word === 'that'
}
