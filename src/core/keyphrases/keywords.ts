import type { Article } from '../article.ts'
import type { Language, PhraseWords } from '../languages/language.ts'
import { cValues } from './c-value.ts'
import { fullNames } from './names.ts'
import { contains, formOf, isName, type Phrase, phrasesOf } from './phrase.ts'
import type { PhraseLanguage } from './run.ts'

/** A key phrase as the article writes it most often. */
export interface Keyword {
  readonly phrase: string
  /** Above 0; 1 for the best one. */
  readonly score: number
}

/** A single word is taken for a noun if at least this share of its occurrences shows it. */
const NOUN_SHARE = 0.2
/** What a name is worth, and a phrase whose words all stand in the title, against any other. */
const NAME = 1.2
const TITLED = 1.5

/** Any words but stop words may be in key phrases. */
const ANY_WORDS: PhraseWords = {
  mayTell: () => true,
  mayName: () => true,
  isNounAfter: () => true,
  endsInParticiple: () => false,
}

/**
 * The best key phrases of an article, at most `count`, best first, none within another. A phrase is words that follow
 * one another between stop words, punctuation and words that tell no topic; it stands twice at least unless it is a
 * full name. It is worth its C-value, more so if it is a name, early or in the title; a surname counts for its full
 * name.
 */
export function keywordsOf(
  article: Article,
  known: Language,
  count: number,
  words: PhraseWords = ANY_WORDS,
): Keyword[] {
  const language = { ...known, ...words }
  const phrases = phrasesOf(article, language).filter((phrase) => mayBeKey(phrase, language))
  const full = fullNames(phrases)
  const extra = new Map([...full].map(([surname, name]) => [name, surname.count - name.count]))
  const values = cValues(phrases)
  const titled = new Set(stemsOf(article.title ?? '', language))
  const scoreOf = (phrase: Phrase) =>
    ((values.get(phrase) ?? 0) + Math.max(0, extra.get(phrase) ?? 0)) *
    (1 + 1 / Math.sqrt(1 + phrase.first)) *
    (isName(phrase) ? NAME : 1) *
    (phrase.stems.every((stem) => titled.has(stem)) ? TITLED : 1)
  const scored = phrases
    .filter((phrase) => !full.has(phrase))
    .map((phrase) => ({ phrase, score: scoreOf(phrase) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first)
  return withoutNested(scored, count).map(({ phrase, score }) => ({
    phrase: formOf(phrase),
    score: round(score / scored[0].score),
  }))
}

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

/** To three decimals: more would pretend. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
