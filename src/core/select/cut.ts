import type { Sentence } from '../article.ts'
import type { Limit } from './budget.ts'
import { graphemeStart } from './graphemes.ts'

/** What stands where a sentence is cut. */
const ELLIPSIS = '…'

/** The beginning of a sentence that fits a limit, ending in "…": cut after a word, else inside the first one. */
export function cut(sentence: Sentence, { unit, most }: Limit): Sentence {
  const { text, words } = sentence
  const stops = stopsOf(sentence)
  const count = stops.findLastIndex((stop) => stop[unit] <= most) + 1
  const end = count > 0 ? stops[count - 1].end : insideFirstRun(text, { unit, most })
  return { ...sentence, text: text.slice(0, end) + ELLIPSIS, words: words.slice(0, count) }
}

/** A place after a word where a sentence can be cut, and what the beginning then takes from a limit. */
interface Stop {
  readonly end: number
  readonly words: number
  readonly characters: number
}

function stopsOf({ text, words }: Sentence): Stop[] {
  let end = 0
  let runs = 1
  return words.map((word, at) => {
    const start = end
    end = text.indexOf(word, start) + word.length
    runs += text.slice(start, end).split(' ').length - 1
    return { end, words: Math.max(at + 1, runs), characters: end + ELLIPSIS.length }
  })
}

function insideFirstRun(text: string, { unit, most }: Limit): number {
  return unit === 'words' ? text.indexOf(' ') : graphemeStart(text, most - ELLIPSIS.length)
}
