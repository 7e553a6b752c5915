import type { Article } from '../article.ts'
import type { Language, PhraseWords } from '../languages/language.ts'
import { cValues } from './c-value.ts'
import { fullNames } from './names.ts'
import { contains, formOf, isName, type Phrase, phrasesOf } from './phrase.ts'
import type { PhraseLanguage } from './run.ts'

/** A key phrase of an article. */
export interface Keyword {
  /** In the form that the article writes most often. */
  readonly phrase: string
  /** Above 0 and at most 1, which the best one has; to three decimals. */
  readonly score: number
}

/** A single word counts as a noun if it is one in at least this share of its occurrences. */
const NOUN_SHARE = 0.2
/** The score of a name, and of a phrase whose words are all in the title, is multiplied by … */
const NAME_BONUS = 1.2
const TITLE_BONUS = 1.5

/** Any words but stop words may be in key phrases. */
const ANY_WORDS: PhraseWords = {
  mayTell: () => true,
  mayName: () => true,
  isNounAfter: () => true,
  endsInParticiple: () => false,
}

/**
 * The best key phrases of an article, at most `count`, best first, none contained in another. A phrase is one or more
 * topical words in a row; it must occur twice unless it is a full name. Its score is its C-value, times a bonus for
 * names, early phrases and words of the title. A surname alone counts as its full name.
 */
export function keywordsOf(
  article: Article,
  known: Language,
  count: number,
  words: PhraseWords = ANY_WORDS,
): Keyword[] {
  const language = { ...known, ...words }
  const phrases = phrasesOf(article, language).filter((phrase) => mayBeKey(phrase, language))
  const fullNameOf = fullNames(phrases)
  const alone = new Map([...fullNameOf].map(([surname, name]) => [name, surname.count - name.count]))
  const values = cValues(phrases)
  const titleStems = new Set(stemsOf(article.title ?? '', language))
  const scoreOf = (phrase: Phrase) =>
    ((values.get(phrase) ?? 0) + Math.max(0, alone.get(phrase) ?? 0)) *
    (1 + 1 / Math.sqrt(1 + phrase.first)) *
    (isName(phrase) ? NAME_BONUS : 1) *
    (phrase.stems.every((stem) => titleStems.has(stem)) ? TITLE_BONUS : 1)
  const scored = phrases
    .filter((phrase) => !fullNameOf.has(phrase))
    .map((phrase) => ({ phrase, score: scoreOf(phrase) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first)
  return withoutNested(scored, count).map(({ phrase, score }) => ({
    phrase: formOf(phrase),
    score: round(score / scored[0].score),
  }))
}

/** Whether a candidate is frequent and noun-like enough. */
function mayBeKey(phrase: Phrase, { endsInParticiple }: PhraseLanguage): boolean {
  const { stems, count, nouns, begins, ends } = phrase
  if (!begins || !ends) return false
  if (isName(phrase)) return count > 1 || stems.length > 1
  if (count === 1 || endsInParticiple(formOf(phrase))) return false
  return stems.length > 1 || nouns >= NOUN_SHARE * count
}

function stemsOf(text: string, language: PhraseLanguage): string[] {
  return language.segment(text).flatMap(({ words }) => words.map((word) => language.stem(word.toLowerCase())))
}

interface Scored {
  readonly phrase: Phrase
  readonly score: number
}

/** The first `count` phrases, leaving out each that contains one before it or is contained in it. */
function withoutNested(scored: readonly Scored[], count: number): Scored[] {
  const picked: Scored[] = []
  for (const candidate of scored) {
    if (picked.length === count) break
    const nested = picked.some(
      ({ phrase }) => contains(phrase, candidate.phrase) || contains(candidate.phrase, phrase),
    )
    if (!nested) picked.push(candidate)
  }
  return picked
}

/** To three decimals: more would look more exact than it is. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
