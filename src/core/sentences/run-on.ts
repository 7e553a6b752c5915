import { matches, pattern } from '../text/pattern.ts'
import { UNSPACED_SCRIPTS } from '../text/script.ts'

/** What two words in a row, as written, tell of the clause that they open, if they open one. */
export interface ClauseWords {
  /** Whether the first, or both, tie a clause to the one before: "but", "that is". */
  connects(first: string, second: string): boolean
  /** Whether they do that or mean something that was named before: "but", "she". */
  leansBack(first: string, second: string): boolean
}

/** More words are a sentence only if marks part them: in a machine's transcript nobody set any. */
const LONGEST_SENTENCE = 60
/** So many words take more UTF-16 units, whatever the script: most sentences are told by their length. */
const LONGEST_UNITS = 240
/** Sentences of so many words have a comma at the least, whoever wrote them. */
const WORDS_A_MARK = 40
/** The words of a piece: at the least, where it is cut if all places are alike, and at the most. */
const [FEWEST, BEST, MOST] = [12, 24, 40]
/** A clause, one that two words open ("and they"), and a pause are worth a way of so many words from there. */
const [CLAUSE, SURE_CLAUSE, PAUSE] = [8, 14, 20]

const TOKEN = /\S+/g
const MARK = /[,;:()"“”«»，、；：（）「」]/g
/** Dashes and dots stand for pauses of whoever speaks. */
const PAUSED = /(?:\.\.|[…—–]|--)$|^-$/
const UNSPACED = pattern(`[${UNSPACED_SCRIPTS}]`)
/** Characters that a word takes in a script that sets no spaces. */
const UNSPACED_WORD = 2

/** A run between spaces. */
interface Token {
  readonly text: string
  readonly end: number
  /** How many words it is. */
  readonly words: number
}

/**
 * Adds to the ends of sentences those that are missing in a text without punctuation: a sentence that is too long for
 * one is cut where a speaker paused or a clause may begin, or else where it becomes too long.
 */
export function withRunOnEnds(text: string, ends: readonly number[], clauses: ClauseWords): number[] {
  let last = 0
  return ends.flatMap((end) => {
    const start = last
    last = end
    if (end - start <= LONGEST_UNITS) return end
    return [...cutsIn(text.slice(start, end), clauses).map((cut) => start + cut), end]
  })
}

function cutsIn(sentence: string, clauses: ClauseWords): number[] {
  const most = ((sentence.match(MARK)?.length ?? 0) + 1) * WORDS_A_MARK
  if (most > sentence.length / UNSPACED_WORD) return []
  const tokens = tokensOf(sentence)
  const words = wordsOf(tokens)
  if (words <= LONGEST_SENTENCE || words < most) return []
  const cuts: number[] = []
  let first = 0
  let left = words
  while (left > MOST) {
    const next = cutAfter(tokens, first, left - FEWEST, clauses)
    if (next === tokens.length) break
    left -= wordsOf(tokens.slice(first, next))
    first = next
    cuts.push(tokens[first - 1].end)
  }
  return cuts
}

/** The best place to end the piece that begins at a token, before the token that is given. */
function cutAfter(tokens: readonly Token[], first: number, room: number, clauses: ClauseWords): number {
  let [best, least] = [first + 1, Number.POSITIVE_INFINITY]
  let words = 0
  for (let at = first + 1; at < tokens.length; at++) {
    words += tokens[at - 1].words
    if (words > Math.min(MOST, room) && best < at) break
    const distance = Math.abs(words - BEST) - pull(tokens, at, clauses)
    if (words >= FEWEST && distance < least) [best, least] = [at, distance]
  }
  return best
}

function pull(tokens: readonly Token[], at: number, clauses: ClauseWords): number {
  if (PAUSED.test(tokens[at - 1].text)) return PAUSE
  const [first, second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text)
  if (!clauses.connects(first, second)) return 0
  return clauses.leansBack(second, third) ? SURE_CLAUSE : CLAUSE
}

function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    end: index + text.length,
    words: matches(UNSPACED, text) ? Math.ceil(text.length / UNSPACED_WORD) : 1,
  }))
}

function wordsOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { words }) => sum + words, 0)
}
