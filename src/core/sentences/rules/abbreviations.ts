import { startsUpper } from '../../text/letters.ts'
import type { BoundaryData } from '../boundary-data.ts'
import { type Candidate, previousWord } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'

const DIGIT = /^\p{Nd}/u
const ELIDED = /^\p{L}{1,5}['’]/u

/** "J. S. Bach", "z. B. Rom": a letter alone is an initial or a piece of an abbreviation. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !/^\p{L}\p{M}*$/u.test(c.word)) return undefined
  return c.opens && !startsUpper(previousWord(c))
}

/** Latin consonants, up to four and without the two that Slavs make syllables of: hardly a word, as "tzv." or "Nz.". */
const VOWELLESS = /^(?:[b-df-hj-np-tv-xz]{2}|[b-df-hjkmnpqstvwxz]{3,4})$/i

const vowelless: Rule = (c) =>
  isPeriod(c) && VOWELLESS.test(c.word) && !DIGIT.test(previousWord(c)) ? c.opens : undefined

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export function abbreviationRules(
  forward: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  { ordinals, capitalizedNouns }: BoundaryData,
): Rule[] {
  /** "5 kg. Danach", "2010 г. Потом": after a number it is a unit. */
  const isUnit = (c: Candidate) => inner.has(c.lower) && DIGIT.test(previousWord(c))
  /** "L'art. 5": the article before it is no part of it. */
  const isForward = (c: Candidate) => forward.has(c.lower.replace(ELIDED, ''))
  /** "и т. д." may be written apart. */
  const isApart = (c: Candidate) => inner.has(previousWord(c).toLowerCase() + c.lower)
  const ahead: Rule = (c) => (isPeriod(c) && isForward(c) && !isUnit(c) && !isApart(c) ? false : undefined)
  const ordinal: Rule = (c) => {
    if (!ordinals || !isPeriod(c) || !/^(?:\d{1,2}|[IVX]+)$/.test(c.word)) return undefined
    return previousWord(c).endsWith('.') ? undefined : c.opens
  }
  const either: Rule = (c) => {
    if (!isPeriod(c) || !(inner.has(c.lower) || isApart(c))) return undefined
    return c.opens || (startsUpper(c.next) && !capitalizedNouns)
  }
  const dotted: Rule = (c) => {
    if (!isPeriod(c) || !/^\p{L}{1,3}(?:\.-?\p{L}{1,3})+$/u.test(c.word)) return undefined
    return c.opens || (startsUpper(c.next) && !startsUpper(c.word) && !capitalizedNouns)
  }
  return [ahead, ordinal, either, initial, dotted, vowelless]
}
