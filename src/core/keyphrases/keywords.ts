import type { Article } from '../article.ts'
import type { Language, NounPhraseWords } from '../languages/language.ts'
import { cValues } from './c-value.ts'
import { jointsOf } from './joined-names.ts'
import { fullNames } from './names.ts'
import { nounRuns } from './noun-runs.ts'
import { contains, formOf, isName, type Phrase, phrasesOf } from './phrase.ts'
import { CAPITAL } from './run.ts'
import { topicalRuns } from './topical-runs.ts'

/** A key phrase of an article. */
export interface Keyword {
  /** In the form that the article writes most often. */
  readonly phrase: string
  /** Above 0 and at most 1, which the best one has; to three decimals. */
  readonly score: number
}

/** A phrase occurs at least once in this many words of a short article, and in a long one the root of that as often. */
const WORDS_AN_OCCURRENCE = 250
/** A word is a noun, and not an adjective that was once taken for one, if it ends so many of the phrases that hold it. */
const NOUN_SHARE = 0.25
/** The score of a name, and of a phrase whose words are all in the title, is multiplied by … */
const NAME_BONUS = 1.2
const TITLE_BONUS = 1.5

/**
 * The best key phrases of an article, at most `count`, best first, none contained in another. Where a language's noun
 * phrases are known a phrase is one of them; elsewhere it is what stands between stop words, and occurs twice unless it is
 * a full name. Its score is its C-value, times a bonus for names, early phrases and words of the title. A surname
 * alone counts as its full name.
 */
export function keywordsOf(
  article: Article,
  language: Language,
  count: number,
  nouns?: NounPhraseWords,
): Keyword[] {
  const phrases = nouns ? nounPhrases(article, { ...language, ...nouns }) : topicalPhrases(article, language)
  const fullNameOf = fullNames(phrases)
  const values = cValues(phrases, new Map([...fullNameOf].map(([surname, name]) => [name, surname])))
  const titleStems = new Set(stemsOf(article.title ?? '', language))
  const scoreOf = (phrase: Phrase) =>
    (values.get(phrase) ?? 0) *
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

/** The noun phrases that occur often enough, in the title too, and stand by themselves somewhere. */
function nounPhrases({ title, sentences }: Article, known: Language & NounPhraseWords): Phrase[] {
  const joints = jointsOf(sentences)
  const least = leastCount(sentences)
  const head = title !== null && !isTitleCase(title) ? [{ text: title, index: 0 }] : []
  return phrasesOf([...head, ...sentences], ({ text }) => nounRuns(text, known, joints(text))).filter(
    ({ count, begins, ends }) => begins && ends >= NOUN_SHARE * count && count >= least,
  )
}

/** Whether most words of a title have capitals, so that these tell no names. */
function isTitleCase(title: string): boolean {
  const words = title.match(/\p{L}+/gu) ?? []
  return 2 * words.filter((word) => CAPITAL.test(word)).length > words.length
}

/** What stands between stop words often enough: words and names at one end of a run, others from one to the other. */
function topicalPhrases({ sentences }: Article, language: Language): Phrase[] {
  const least = Math.max(2, leastCount(sentences))
  return phrasesOf(sentences, (sentence) => topicalRuns(sentence, language)).filter((phrase) => {
    const { stems, count, begins, ends } = phrase
    const isWhole = begins && ends > 0
    const isWord = stems.length === 1
    if (isWhole && isName(phrase) && !isWord) return true
    return count >= least && (isWhole || ((begins || ends > 0) && (isWord || isName(phrase))))
  })
}

function leastCount(sentences: Article['sentences']): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return Math.round(Math.sqrt(words / WORDS_AN_OCCURRENCE))
}

function stemsOf(text: string, { segment, stem }: Language): string[] {
  return segment(text).flatMap(({ words }) => words.map((word) => stem(word.toLowerCase())))
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
