import { startsUpper } from '../../text/letters.ts'
import { CLOSERS, LATIN_TERMINATORS } from '../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'
import { wordSet } from '../../text/words.ts'
import { type Candidate, previousWord } from '../candidate.ts'
import { type Grammar, isPeriod, type Rule } from '../rule.ts'
import { terminatorPattern } from '../terminators.ts'
import type { SpaceData } from '../unmarked.ts'
import * as shared from './shared.ts'

/** What tells where the sentences of a language end; lists are of words parted by white space, lower-cased. */
export interface BoundaryData {
  /** Words that carry no topic, contractions with a straight apostrophe. */
  readonly stopWords?: string
  /** Abbreviations that never end a sentence, without their last stop: forms of address, "e.g.". */
  readonly forward?: string
  /** Abbreviations that end a sentence as well, without their last stop: "etc.", units. */
  readonly inner?: string
  /** Whether a full stop after a number makes it an ordinal: "3. Mai". */
  readonly ordinals?: boolean
  /** Whether nouns are capitalized, so that a capital does not tell the start of a sentence. */
  readonly capitalizedNouns?: boolean
  /** Marks that end a sentence in this language alone. */
  readonly marks?: string
}

const DIGIT = /^\p{Nd}/u
const ELIDED = /^\p{L}{1,5}['’]/u

/** Marks with no other use, unlike the Latin ones: the ideographic full stop, the danda, the Arabic question mark … */
const UNMISTAKABLE = new RegExp(String.raw`[^${LATIN_TERMINATORS}\s]`, 'u')
/** "「行く。」と言った", "“好。”他说": who spoke belongs to the quotation. */
const QUOTED = /[」』”’"]/
const SPEAKER = /^(?:と(?![てはもにき])|って|[\p{sc=Han}·]{0,16}[说說道问問答喊称稱](?=\p{P}))/u

const unmistakableMark: Rule = (c) => {
  if (!UNMISTAKABLE.test(c.marks)) return undefined
  return !(QUOTED.test(c.closers) && c.gap === '' && SPEAKER.test(c.rest))
}

const BEFORE_UNSPACED = new RegExp(`^["“‘「『（(]*[${UNSPACED_SCRIPTS}]`, 'u')
const AFTER_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]$`, 'u')

/** "走吧!我们": scripts without spaces set none after a Latin mark either; "3.我们" is a number of a list. */
const unspacedScript: Rule = (c) => {
  if (c.gap !== '') return undefined
  if (AFTER_UNSPACED.test(c.word)) return true
  return BEFORE_UNSPACED.test(c.rest) ? !(isPeriod(c) && /^[\dA-Za-z]*$/.test(c.word)) : undefined
}

/** Scripts without capitals whose languages put the verb last, so that who spoke follows what was said. */
const SPEAKER_FOLLOWS = /^[\p{sc=Deva}\p{sc=Beng}\p{sc=Hang}]/u

/** "“रुको!” वह चिल्लाई": so does a speaker tag in lower case where there are capitals. */
const uncasedTag: Rule = (c) =>
  /[!?]$/.test(c.marks) && /["'”’]/.test(c.closers) && SPEAKER_FOLLOWS.test(c.rest) ? false : undefined

/** "J. S. Bach", "z. B. Rom": a letter alone is an initial or a piece of an abbreviation. */
const initial: Rule = (c) => {
  if (!isPeriod(c) || !/^\p{L}\p{M}*$/u.test(c.word)) return undefined
  return c.opens && !startsUpper(previousWord(c))
}

/** Latin consonants, up to four and without the two that Slavs make syllables of: hardly a word, as "tzv." or "Nz.". */
const VOWELLESS = /^(?:[b-df-hj-np-tv-xz]{2}|[b-df-hjkmnpqstvwxz]{3,4})$/i

const vowelless: Rule = (c) =>
  isPeriod(c) && VOWELLESS.test(c.word) && !DIGIT.test(previousWord(c)) ? c.opens : undefined

/** How a language ends its sentences, by what is known of it. */
export function grammarOf(data: BoundaryData & SpaceData): Grammar {
  const { forward = '', inner = '', stopWords = '', marks = '', openers } = data
  const functionWords = wordSet(stopWords)
  return {
    terminators: terminatorPattern(
      openers === undefined ? String.raw`\p{Sentence_Terminal}…${marks}` : '!?…',
      CLOSERS,
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
      uncasedTag,
      shared.lowerCase,
      ...abbreviationRules(wordSet(forward), wordSet(inner), data),
    ],
  }
}

function abbreviationRules(
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
