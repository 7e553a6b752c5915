import { startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import type { BoundaryData } from '../boundary-data.ts'
import { type Candidate, previousWord } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'

const NUMBER = pattern(String.raw`^(?:\p{Nd}|[IVXLCХІ]+$)`)
/** An article that stands before its word with an apostrophe. */
const ELIDED = pattern(String.raw`^\p{L}{1,5}['’]`)

/** A word without that: "d'av" is "av". */
export const withoutArticle = (word: string): string => word.replace(ELIDED(word), '')

/** "Dipl.-Ing. Vale": what stands before another abbreviation with a hyphen. */
const JOINED = /^.*\.-/

/** "GCHQ.", "TV.": acronyms have no stop of their own. */
const ACRONYM = pattern(String.raw`^\p{Lu}{2,}$`)

/** "EE.UU", "जी.डी.पी": a letter of India is written with its marks. */
const DOTTED = pattern(String.raw`^(?:\p{L}\p{M}*){1,3}(?:\.-?(?:\p{L}\p{M}*){1,3})+$`)

/** Another initial, and more of the name. */
const INITIAL = pattern(String.raw`^\p{Lu}\p{M}*\.[\s-]?\p{Lu}`)

/** A syllable of Korean is a word: "끝." */
const LETTER = pattern(String.raw`^(?!\p{sc=Hang})\p{L}\p{M}*$`)
const isLetter = (c: Candidate): boolean => matches(LETTER, c.word)
const isCapital = (c: Candidate): boolean => isLetter(c) && startsUpper(c.word)

/** "И. И. Калитин", "C. H. Lebrac": initials in a row are one name's; "2º C. Después": but a scale is no initial. */
const initials: Rule = (c) => {
  if (!isPeriod(c) || !isCapital(c)) return undefined
  if (matches(INITIAL, c.rest)) return false
  return /[º°]$/.test(previousWord(c)) ? startsUpper(c.next) : undefined
}

/** "J. S. Bach", "z. B. Rom": a letter alone is an initial or a piece of an abbreviation. */
const initial: Rule = (c) =>
  isPeriod(c) && isLetter(c) ? c.opens && !startsUpper(previousWord(c)) : undefined

/** "EE. UU.", "RR. HH.": a plural that doubles its letters. */
const DOUBLED = pattern(String.raw`^(\p{Lu})\1(?!\p{L})`)
const doubled: Rule = (c) =>
  isPeriod(c) && c.word.length === 2 && matches(DOUBLED, c.word)
    ? c.opens && !matches(DOUBLED, c.next)
    : undefined

/** Latin consonants, up to four and without the two that Slavs make syllables of: hardly a word, as "tzv." or "Nz.". */
const VOWELLESS = /^(?:[b-df-hj-np-tv-xz]{2}|[b-df-hjkmnpqstvwxz]{3,4})$/i

const vowelless: Rule = (c) =>
  isPeriod(c) && VOWELLESS.test(c.word) && !matches(ACRONYM, c.word) && !matches(NUMBER, previousWord(c))
    ? c.opens
    : undefined

/** The rules on full stops that may be part of an abbreviation, by precedence. */
export function abbreviationRules(
  forward: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  { capitalizedNouns }: BoundaryData,
): Rule[] {
  /** "5 kg. Danach", "2010 г. Потом", "XIX ст. Потім": after a number it is a unit. */
  const isUnit = (c: Candidate) => inner.has(c.lower) && matches(NUMBER, previousWord(c))
  /** "L'av. Foch": the article before it is no part of it; "le PS" is an acronym, "TP. Huế" is listed so. */
  const isForward = (c: Candidate) =>
    forward.has(matches(ACRONYM, c.word) ? c.word : withoutArticle(c.lower).replace(JOINED, ''))
  const isInner = (c: Candidate) => inner.has(c.lower) && !isCapital(c)
  /** "и т. д." may be written apart. */
  const isApart = (c: Candidate) => inner.has(previousWord(c).toLowerCase() + c.lower)
  const ahead: Rule = (c) => (isPeriod(c) && isForward(c) && !isUnit(c) && !isApart(c) ? false : undefined)
  const either: Rule = (c) => {
    if (!isPeriod(c) || !(isInner(c) || isApart(c))) return undefined
    return c.opens || (startsUpper(c.next) && !capitalizedNouns)
  }
  const dotted: Rule = (c) => {
    if (!isPeriod(c) || !matches(DOTTED, c.word)) return undefined
    return c.opens || (startsUpper(c.next) && !startsUpper(c.word) && !capitalizedNouns)
  }
  return [initials, ahead, either, initial, dotted, doubled, vowelless]
}
