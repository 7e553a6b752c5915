import { sentenceEnds } from '../../sentences/boundaries.ts'
import { ENGLISH } from '../../sentences/rules/english.ts'
import { segmentsAt } from '../../sentences/segments.ts'
import { memoize } from '../../text/memoize.ts'
import { spacedWords } from '../../text/words.ts'
import type { Language, Segment } from '../language.ts'
import { porterStem } from './porter/stem.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'

let memo: Language | undefined

/** English; made once. */
export function english(): Language {
  memo ??= {
    code: 'en',
    lacks: [],
    segment,
    stem: memoize(porterStem),
    isStopWord,
  }
  return memo
}

const isStopWord = (word: string): boolean =>
  ENGLISH_STOP_WORDS.has(word.includes('’') ? word.replaceAll('’', "'") : word)

const segment = (paragraph: string): Segment[] =>
  segmentsAt(paragraph, sentenceEnds(paragraph, ENGLISH), spacedWords)
