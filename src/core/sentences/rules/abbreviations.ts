import { startsUpper } from '../../text/letters.ts'
import type { BoundaryData } from '../boundary-data.ts'
import { type Candidate, previousWord } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'

const NUMBER = /^(?:\p{Nd}|[IVXLCХІ]+$)/u
/** An article that stands before its word with an apostrophe. */
export const ELIDED = /^\p{L}{1,5}['’]/u

/** "Dipl.-Ing. Vale": what stands before another abbreviation with a hyphen. */
const JOINED = /^.*\.-/

/** "GCHQ.", "TV.": acronyms have no stop of their own. */
const ACRONYM = /^\p{Lu}{2,}$/u

/** "EE.UU", "जी.डी.पी": a letter of India is written with its marks. */
const DOTTED = /^(?:\p{L}\p{M}*){1,3}(?:\.-?(?:\p{L}\p{M}*){1,3})+$/u

/** Another initial, and more of the name. */
const INITIAL = /^\p{Lu}\p{M}*\.[\s-]?\p{Lu}/u

/** A syllable of Korean is a word: "끝." */
const LETTER = /^(?!\p{sc=Hang})\p{L}\p{M}*$/u
const isLetter = (c: Candidate): boolean => LETTER.test(c.word)
const isCapital = (c: Candidate): boolean => isLetter(c) && startsUpper(c.word)

/** "И. И. Калитин", "C. H. Lebrac": initials in a row are one name's; "2º C. Después": but a scale is no initial. */
const initials: Rule = (c) => {
  if (!isPeriod(c) || !isCapital(c)) return undefined
  if (INITIAL.test(c.rest)) return false
  return /[º°]$/.test(previousWord(c)) ? startsUpper(c.next) : undefined
}

/** "J. S. Bach", "z. B. Rom": a letter alone is an initial or a piece of an abbreviation. */
const initial: Rule = (c) =>
  isPeriod(c) && isLetter(c) ? c.opens && !startsUpper(previousWord(c)) : undefined

/** "EE. UU.", "RR. HH.": a plural that doubles its letters. */
const DOUBLED = /^(\p{Lu})\1(?!\p{L})/u
const doubled: Rule = (c) =>
  isPeriod(c) && c.word.length === 2 && DOUBLED.test(c.word) ? c.opens && !DOUBLED.test(c.next) : undefined

/** Latin consonants, up to four and without the two that Slavs make syllables of: hardly a word, as "tzv." or "Nz.". */
const VOWELLESS = /^(?:[b-df-hj-np-tv-xz]{2}|[b-df-hjkmnpqstvwxz]{3,4})$/i

const vowelless: Rule = (c) =>
  isPeriod(c) && VOWELLESS.test(c.word) && !ACRONYM.test(c.word) && !NUMBER.test(previousWord(c))
    ? c.opens
    : undefined

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export function abbreviationRules(
  forward: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  { capitalizedNouns }: BoundaryData,
): Rule[] {
  /** "5 kg. Danach", "2010 г. Потом", "XIX ст. Потім": after a number it is a unit. */
  const isUnit = (c: Candidate) => inner.has(c.lower) && NUMBER.test(previousWord(c))
  /** "L'av. Foch": the article before it is no part of it; "le PS" is an acronym, "TP. Huế" is listed so. */
  const isForward = (c: Candidate) =>
    forward.has(ACRONYM.test(c.word) ? c.word : c.lower.replace(ELIDED, '').replace(JOINED, ''))
  const isInner = (c: Candidate) => inner.has(c.lower) && !isCapital(c)
  /** "и т. д." may be written apart. */
  const isApart = (c: Candidate) => inner.has(previousWord(c).toLowerCase() + c.lower)
  const ahead: Rule = (c) => (isPeriod(c) && isForward(c) && !isUnit(c) && !isApart(c) ? false : undefined)
  const either: Rule = (c) => {
    if (!isPeriod(c) || !(isInner(c) || isApart(c))) return undefined
    return c.opens || (startsUpper(c.next) && !capitalizedNouns)
  }
  const dotted: Rule = (c) => {
    if (!isPeriod(c) || !DOTTED.test(c.word)) return undefined
    return c.opens || (startsUpper(c.next) && !startsUpper(c.word) && !capitalizedNouns)
  }
  return [initials, ahead, either, initial, dotted, doubled, vowelless]
}
