import { RULES } from './boundary-rules.ts'
import { type Candidate, candidate, stops } from './candidate.ts'
import { itemStarts } from './list-markers.ts'

/** Whether a sentence ends between two offsets, in the opinion of a statistical or rule-based splitter. */
export type Verdict = (from: number, to: number) => boolean

const decide = (c: Candidate, verdict: () => boolean): boolean => {
  for (const rule of RULES) {
    const decision = rule(c)
    if (decision !== undefined) return decision
  }
  return verdict()
}

const BLANK_LINE = /\n[^\S\n]*\n/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The offsets where a new line of thought begins whatever the stops say: list items and blank lines. */
function forcedEnds(text: string): number[] {
  const blanks = [...text.matchAll(BLANK_LINE)].map(({ index }) => index)
  return [...new Set([...itemStarts(text), ...blanks])].sort((a, b) => a - b)
}

/** The offset after the last letter or digit: what follows it cannot be a sentence. */
function lastWordEnd(text: string): number {
  let end = text.length
  while (end > 0 && !LETTER_OR_DIGIT.test(text[end - 1]) && !(text.charCodeAt(end - 1) >= 0xd800)) end--
  return end
}

/**
 * The offsets at which sentences of a text end, in order; the last is the text's length. White space around a
 * boundary may be on either side. The rules decide; where they are silent, the verdict does.
 */
export function sentenceEnds(text: string, verdict: Verdict): number[] {
  const forced = forcedEnds(text)
  const lastWord = lastWordEnd(text)
  const ends: number[] = []
  let start = 0
  for (const stop of stops(text)) {
    while (forced.length > 0 && forced[0] <= stop.index) {
      start = forced.shift() as number
      ends.push(start)
    }
    if (stop.next >= lastWord) break
    if (decide(candidate(text, start, stop), () => verdict(stop.index, stop.end))) {
      start = stop.end
      ends.push(start)
    }
  }
  return [...ends, ...forced, text.length]
}
