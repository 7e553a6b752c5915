import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { sentenceEnds } from './boundaries.ts'
import { ENGLISH } from './english-rules.ts'
import type { Language, Segment } from './language.ts'
import { remember } from './remember.ts'
import { segmentsAt } from './sentence-segments.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'
import { spacedWords } from './words.ts'

/** wink's tokenizer is worse than quadratic in the length of an unspaced run; longer runs are cut for its eyes. */
const LONGEST_RUN = 60
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g')

let memo: Language | undefined

/** English by wink-nlp and rules that mend its boundaries; made once. */
export function english(): Language {
  memo ??= {
    code: 'en',
    lacks: [],
    segment,
    stem: remember(model.addons.stem as (word: string) => string),
    isStopWord,
  }
  return memo
}

const isStopWord = (word: string): boolean => ENGLISH_STOP_WORDS.has(word.replaceAll('’', "'"))

let nlp: WinkMethods | undefined

/** The offsets at which wink-nlp alone, unmended, ends the sentences of a text. */
export function winkEnds(text: string): Set<number> {
  nlp ??= winkNLP(model, ['sbd'])
  const sentences = nlp.readDoc(text.replace(LONG_RUN, '$& ')).sentences().out()
  const ends = new Set<number>()
  let offset = 0
  for (const sentence of sentences) {
    offset = skip(text, offset, sentence.replace(/\s/g, '').length)
    ends.add(offset)
  }
  return ends
}

/** The offset after `count` units other than white space. */
function skip(text: string, offset: number, count: number): number {
  let left = count
  let end = offset
  while (left > 0 && end < text.length) if (/\S/.test(text[end++])) left--
  return end
}

/** How much of the text around a stop wink is shown, in UTF-16 units: its automata look a few tokens far. */
const WINDOW = 60

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
