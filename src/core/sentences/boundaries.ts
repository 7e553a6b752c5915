import { checkSentences } from '../article-limit.ts'
import { holdsWord } from '../text/letters.ts'
import type { Pattern } from '../text/pattern.ts'
import { candidate } from './candidate.ts'
import { itemStarts } from './list-markers.ts'
import type { Grammar } from './rule.ts'
import { lowerCase } from './rules/shared.ts'
import { type Terminator, terminators } from './terminators.ts'

const BLANK_LINE = /\n[^\S\n]*\n/g

/**
 * The offsets at which the sentences of a text end, in order; the last is its length. A boundary stands before the
 * white space that follows the sentence. Where the rules are silent, a terminator ends a sentence. `code` are the words of
 * the text that are set as code, which open sentences in small letters as well.
 */
export function sentenceEnds(text: string, grammar: Grammar, code?: ReadonlySet<string>): number[] {
  const hasCapitals = /[A-Z]/.test(text) || text !== text.toLowerCase()
  const rules = hasCapitals ? grammar.rules : grammar.rules.filter((rule) => rule !== lowerCase)
  return blocks(text).flatMap(({ start, end }) => {
    const judge = (block: string, from: number, terminator: Terminator): boolean => {
      const c = candidate(block, from, terminator, grammar.opensSentence, code)
      for (const rule of rules) {
        const decision = rule(c)
        if (decision !== undefined) return decision
      }
      return true
    }
    return endsWithin(text.slice(start, end), grammar.terminators, judge).map((offset) => start + offset)
  })
}

/** The stretches of a text that no sentence crosses, whatever the terminators say: list items, text between blank lines. */
function blocks(text: string): { start: number; end: number }[] {
  const blanks = text.includes('\n') ? [...text.matchAll(BLANK_LINE)].map(({ index }) => index) : []
  const starts = [...new Set([0, ...itemStarts(text), ...blanks])].sort((a, b) => a - b)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

function endsWithin(
  block: string,
  mark: Pattern,
  judge: (block: string, start: number, terminator: Terminator) => boolean,
): number[] {
  const ends: number[] = []
  const lastWord = lastWordEnd(block)
  let start = 0
  for (const terminator of terminators(block, mark)) {
    if (terminator.end >= lastWord) break
    if (!judge(block, start, terminator)) continue
    start = terminator.end
    ends.push(start)
    checkSentences(ends.length)
  }
  return [...ends, block.length]
}

/** The offset after the last letter or digit: punctuation that follows it is no sentence. */
function lastWordEnd(text: string): number {
  let end = text.length
  while (end > 0) {
    const start = end - (/[\udc00-\udfff]/.test(text[end - 1]) && end > 1 ? 2 : 1)
    if (holdsWord(text.slice(start, end))) break
    end = start
  }
  return end
}
