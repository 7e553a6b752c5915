import { stopPattern } from './candidate.ts'
import type { Facts } from './facts.ts'
import { bare, type Grammar, isPeriod, type Rule, wordSet } from './rule.ts'
import { UNSPACED_SCRIPTS } from './script.ts'
import * as shared from './shared-rules.ts'

const UPPER = /^\p{Lu}/u
const DIGIT = /^\p{Nd}/u

/** Marks with no other use, unlike the Latin ones: the ideographic full stop, the danda, the Arabic question mark … */
const UNMISTAKABLE = /[^.!?…\s]/u
/** "「行く。」と言った", "“好。”他说": who spoke belongs to the quotation. */
const QUOTED = /[」』”’"]/
const SPEAKER = /^(?:と(?![てはもにき])|って|[\p{sc=Han}]{0,6}[说說道问問答喊称稱])/u

const unmistakableMark: Rule = (c) => {
  if (!UNMISTAKABLE.test(c.stop)) return undefined
  return !(QUOTED.test(c.closers) && c.gap === '' && SPEAKER.test(c.rest))
}

const BEFORE_UNSPACED = new RegExp(`^["“‘「『（(]*[${UNSPACED_SCRIPTS}]`, 'u')

/** "走吧!我们": scripts without spaces set none after a Latin mark either; "3.我们" is a number of a list. */
const unspacedScript: Rule = (c) =>
  c.gap === '' && BEFORE_UNSPACED.test(c.rest) ? !(isPeriod(c) && /^[\dA-Za-z]*$/.test(c.word)) : undefined

/** "J. S. Bach", "z. B. Rom": a letter alone is an initial or a piece of an abbreviation. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !/^\p{L}\p{M}*$/u.test(c.word)) return undefined
  return c.opens && !UPPER.test(c.previous)
}

/** Latin consonants, up to four and without the two that Slavs make syllables of: hardly a word, as "tzv." or "Nz.". */
const VOWELLESS = /^(?:[b-df-hj-np-tv-xz]{2}|[b-df-hjkmnpqstvwxz]{3,4})$/i

const vowelless: Rule = (c) =>
  isPeriod(c) && VOWELLESS.test(c.word) && !DIGIT.test(c.previous) ? c.opens : undefined

/** After a strong mark or a plain word a sentence ends. */
const plainStop: Rule = () => true

/** How a language ends its sentences, by what is known of it. */
export function grammarOf({ forward = '', inner = '', stopWords = '', ...facts }: Partial<Facts>): Grammar {
  const functionWords = wordSet(stopWords)
  return {
    stops: stopPattern(
      String.raw`\p{Sentence_Terminal}…${facts.marks ?? ''}`,
      String.raw`"'”’»)\]}“‘«›‹」』）】〉》〕`,
    ),
    opensSentence: (word) => functionWords.has(word),
    rules: [
      unmistakableMark,
      unspacedScript,
      shared.missingSpace,
      shared.morePunctuation,
      shared.openingEllipsis,
      shared.bracketedMark,
      shared.listMarker,
      shared.lowerCaseTag,
      shared.lowerCase,
      ...abbreviationRules(wordSet(forward), wordSet(inner), facts),
      plainStop,
    ],
  }
}

function abbreviationRules(
  forward: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  { ordinals, capitalizedNouns }: Partial<Facts>,
): Rule[] {
  /** "5 kg. Danach", "2010 г. Потом": after a number it is a unit. */
  const isUnit: Rule = (c) => inner.has(bare(c)) && DIGIT.test(c.previous)
  const ahead: Rule = (c) => (isPeriod(c) && forward.has(bare(c)) && !isUnit(c) ? false : undefined)
  const ordinal: Rule = (c) =>
    ordinals && isPeriod(c) && /^(?:\d{1,2}|[IVX]+)$/.test(c.word) ? c.opens : undefined
  const either: Rule = (c) => {
    if (!isPeriod(c) || !inner.has(bare(c))) return undefined
    return c.opens || (UPPER.test(c.next) && !capitalizedNouns)
  }
  const dotted: Rule = (c) => {
    if (!isPeriod(c) || !/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(c.word)) return undefined
    return c.opens || (UPPER.test(c.next) && !UPPER.test(c.word) && !capitalizedNouns)
  }
  return [ahead, ordinal, either, initial, dotted, vowelless]
}
