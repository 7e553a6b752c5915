import { sentenceEnds } from '../sentences/boundaries.ts'
import { grammarOf } from '../sentences/rules/generic.ts'
import { withRunOnEnds } from '../sentences/run-on.ts'
import { segmentsAt } from '../sentences/segments.ts'
import { spaceEnds } from '../sentences/unmarked.ts'
import { straightApostrophes } from '../text/letters.ts'
import { LONGEST_WORD, memoize } from '../text/memoize.ts'
import { anyWords, wordSet } from '../text/words.ts'
import type { Knowledge, Language } from './language.ts'
import type { LanguageData } from './language-data.ts'
import { leaningWords } from './leaning.ts'
import { coreOf, stemsOf } from './stems.ts'

/** No frame that a sentence leans by has more words behind its first two. */
const FRAMED = 2

/** The language of a code, by what is known of it: without any data it still has sentences and words. */
export function languageFrom(code: string, data: LanguageData): Language {
  const lacks: Knowledge[] = []
  if (data.stem === undefined) lacks.push('stems')
  if (data.stopWords === undefined) lacks.push('stop words')
  const grammar = grammarOf(data)
  const atSpaces = spaceEnds(data)
  const opensLeaning = leaningWords(data)
  const resumes = ([first, second = '', ...more]: readonly string[]) =>
    opensLeaning(first, second, ...more.slice(0, FRAMED))
  const connects = leaningWords({ connectives: data.connectives ?? '' })
  const endsOf = (text: string, code?: ReadonlySet<string>) =>
    withRunOnEnds(text, atSpaces(text, sentenceEnds(text, grammar, code)), {
      connects,
      leansBack: opensLeaning,
    })
  const wordsOf = anyWords(code)
  const stopWords = wordSet(data.stopWords ?? '')
  const core = coreOf(data.apostrophe)
  const stem = stemsOf(data)
  return {
    code,
    lacks,
    segment: (paragraph, code) => segmentsAt(paragraph, endsOf(paragraph, code), wordsOf),
    stem: memoize((word) => (word.length > LONGEST_WORD ? word : stem(word))),
    isStopWord: (word) => stopWords.has(straightApostrophes(word)) || stopWords.has(core(word)),
    leansBack: resumes,
    resumes,
    topicOf: topicsOf(data),
    asides: data.asides ?? '',
  }
}

/** Gives the part of a word that may be in a key phrase: none of those that point back or carry a clause. */
function topicsOf({ pronouns = '', connectives = '', phraseless = '', topicOf }: LanguageData) {
  let never: ReadonlySet<string> | undefined
  return (word: string, after: string): string => {
    never ??= wordSet(`${pronouns} ${connectives} ${phraseless}`)
    const topic = never.has(word.toLowerCase()) ? '' : (topicOf?.(word, after) ?? word)
    return never.has(topic.toLowerCase()) ? '' : topic
  }
}
