import { sentenceEnds } from '../sentences/boundaries.ts'
import { wordSet } from '../sentences/rule.ts'
import { grammarOf } from '../sentences/rules/other.ts'
import { segmentsAt } from '../sentences/segments.ts'
import { spaceEnds } from '../sentences/unmarked.ts'
import { memoize } from '../text/memoize.ts'
import { anyWords } from '../text/words.ts'
import { type Facts, factsOf } from './data.ts'
import type { Knowledge, Language } from './language.ts'
import { stemmerOf } from './stemmers.ts'

/** Any language but English, by its ISO 639 code, with what is known of it. */
export async function otherLanguage(code: string): Promise<Language> {
  const [facts, stemmer] = await Promise.all([factsOf(code), stemmerOf(code)])
  const lacks: Knowledge[] = []
  if (stemmer === undefined) lacks.push('stems')
  if (facts === undefined) lacks.push('stop words')
  const grammar = grammarOf(facts ?? {})
  const atSpaces = spaceEnds(facts ?? {})
  const endsOf = (text: string) => atSpaces(text, sentenceEnds(text, grammar))
  const wordsOf = anyWords(code)
  const stopWords = wordSet(facts?.stopWords ?? '')
  const core = coreOf(facts?.apostrophe)
  return {
    code,
    lacks,
    segment: (paragraph) => segmentsAt(paragraph, endsOf(paragraph), wordsOf),
    stem: memoize((word) => (stemmer === undefined ? core(word) : stemmer(core(word)))),
    isStopWord: (word) => stopWords.has(straight(word)) || stopWords.has(core(word)),
  }
}

const straight = (word: string): string => word.replaceAll('’', "'")

/** Articles are short: "dell'" is the longest but for "quell'"; longer heads are words: "aujourd'hui". */
const ARTICLE = /^\p{L}{1,5}['’](?=\p{L}{2})/u
const ENDING = /['’]\p{L}*$/u

/** What is left of a word without what an apostrophe ties to it. */
function coreOf(apostrophe: Facts['apostrophe']): (word: string) => string {
  if (apostrophe === undefined) return (word) => word
  const tied = apostrophe === 'article' ? ARTICLE : ENDING
  return (word) => word.replace(tied, '')
}
