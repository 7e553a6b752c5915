import { sentenceEnds } from './boundaries.ts'
import { ENGLISH } from './english-rules.ts'
import type { Language, Segment } from './language.ts'
import { porterStem } from './porter/stem.ts'
import { remember } from './remember.ts'
import { segmentsAt } from './sentence-segments.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'
import { winkEnds } from './wink.ts'
import { spacedWords } from './words.ts'

let memo: Language | undefined

/** English by wink-nlp and rules that mend its boundaries; made once. */
export function english(): Language {
  memo ??= {
    code: 'en',
    lacks: [],
    segment,
    stem: remember(porterStem),
    isStopWord,
  }
  return memo
}

const isStopWord = (word: string): boolean =>
  ENGLISH_STOP_WORDS.has(word.includes('’') ? word.replaceAll('’', "'") : word)

/** How much of the text around a stop wink is shown, in UTF-16 units: its automata look a few tokens far. */
const WINDOW = 30

/** Whether wink, shown the stop between two offsets and its surroundings, ends a sentence there. */
function winkEndsAt(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - WINDOW)
  for (const end of winkEnds(text.slice(start, to + WINDOW)))
    if (start + end > from && start + end <= to) return true
  return false
}

function segment(paragraph: string): Segment[] {
  const ends = sentenceEnds(paragraph, ENGLISH, (from, to) => winkEndsAt(paragraph, from, to))
  return segmentsAt(paragraph, ends, spacedWords)
}
