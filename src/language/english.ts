import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { sentenceEnds } from './boundaries.ts'
import type { Language, Segment } from './language.ts'
import { ENGLISH_STOP_WORDS } from './stop-words.ts'

/** Stems remembered: more than the vocabulary of any one article, a few megabytes at most. */
const MAX_STEMS = 50_000

/** wink's tokenizer is worse than quadratic in the length of an unspaced run; longer runs are cut for its eyes. */
const LONGEST_RUN = 60
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g')

/**
 * A word: an acronym with its dots ("U.S."), or letters and digits joined by hyphens, apostrophes, dots, "&", and
 * between digits commas, colons and slashes; with a leading currency sign, "#" or "@" and a trailing "%".
 */
const WORD =
  /(?:\p{L}\.){2,}(?!\p{L})|[$£€¥#@]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑'’.&@_]|(?<=\d)[,:/](?=\d))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*%?/gu

let memo: Language | undefined

/** English by wink-nlp and rules that mend its boundaries; made once. */
export function english(): Language {
  memo ??= { code: 'en', segment, stem: rememberingStem(), isStopWord }
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
  const ends = sentenceEnds(paragraph, (from, to) => winkEndsAt(paragraph, from, to))
  let start = 0
  return ends.flatMap((end) => {
    const sentence = trimmed(paragraph, start, end)
    start = end
    return sentence.start < sentence.end ? [sentence] : []
  })
}

function trimmed(paragraph: string, from: number, to: number): Segment {
  const raw = paragraph.slice(from, to)
  const text = raw.trimStart()
  const start = to - text.length
  const sentence = text.trimEnd()
  return { start, end: start + sentence.length, words: sentence.match(WORD) ?? [] }
}

/** wink's Porter stemmer behind a bounded memory: it costs more than all else that is done to a word. */
function rememberingStem(): (word: string) => string {
  const porter = model.addons.stem as (word: string) => string
  const stems = new Map<string, string>()
  return (word) => {
    let stem = stems.get(word)
    if (stem === undefined) {
      if (stems.size >= MAX_STEMS) stems.clear()
      stem = porter(word)
      stems.set(word, stem)
    }
    return stem
  }
}
