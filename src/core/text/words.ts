import { pattern } from './pattern.ts'
import { UNSPACED_SCRIPTS } from './script.ts'

/**
 * A word: an acronym with its dots ("U.S."), or letters and digits joined by hyphens, apostrophes, dots, "&", and
 * between digits commas, colons and slashes; with a leading currency sign, "#" or "@" and a trailing "%".
 */
const WORD = pattern(
  String.raw`(?:\p{L}\.){2,}(?!\p{L})|[$£€¥#@]?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:(?:[-‐‑'’‘＇.&@_]|(?<=\d)[,:/](?=\d))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*)*%?`,
  'g',
)

/** The words of a sentence whose script sets spaces between them, in order. */
export function spacedWords(sentence: string): string[] {
  return sentence.match(WORD(sentence)) ?? []
}

const UNSPACED_RUN = pattern(`([${UNSPACED_SCRIPTS}]+)`)
/** `Intl.Segmenter` takes time that grows with the square of the length; no sentence's own run is longer. */
const PIECE = /.{1,400}/gsu

/** Gives the words of a sentence in any script, in order; those written without spaces by the rules of the language. */
export function anyWords(code: string): (sentence: string) => string[] {
  let segmenter: Intl.Segmenter | undefined
  const unspaced = (run: string): string[] => {
    segmenter ??= new Intl.Segmenter(code, { granularity: 'word' })
    const words: string[] = []
    for (const [piece] of run.matchAll(PIECE))
      for (const { segment, isWordLike } of segmenter.segment(piece)) if (isWordLike) words.push(segment)
    return words
  }
  return (sentence) => {
    const runs = sentence.split(UNSPACED_RUN(sentence))
    if (runs.length === 1) return spacedWords(sentence)
    return runs.flatMap((run, at) => (at % 2 === 1 ? unspaced(run) : spacedWords(run)))
  }
}

/** The words of a list that white space parts; none of an empty list. */
export const wordList = (list: string): readonly string[] => list.match(/\S+/g) ?? []

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list))
