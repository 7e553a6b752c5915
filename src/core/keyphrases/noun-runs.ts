import type { Language, NounPhraseWords, TaggedWord } from '../languages/language.ts'
import { CAPITAL, JOINER, NUMBER_OR_TAG, type Run, type Word } from './run.ts'

type Known = Pick<Language, 'stem' | 'isStopWord'> & NounPhraseWords

/** A word of a sentence, all parts of one with hyphens together. */
interface Token extends TaggedWord {
  readonly written: string
  /** Whether it has a capital, and not only since it is the first. */
  readonly capital: boolean
}

const NOUN = /^(?:NOUN|PROPN)$/
const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/
/** What ties parts of a word where no space stands about it; a verb or number behind it makes an adjective of both. */
const TIE = /^[-‐‑&]$/
/** Bodies and prizes that have "for" in their names: "Department for Education". */
const FOR_HEAD =
  /^(?:Agency|Association|Bank|Board|Bureau|Campaign|Cent(?:er|re)s?|Coalition|Commission|Commissioner|Committee|Council|Department|Foundation|Fund|Institute|Minister|Ministry|Office|Organization|Prize|School|Secretary|Society|Union)$/
const LETTER = /\p{L}/u

/**
 * The noun phrases of a sentence: adjectives and nouns in a row that end in a noun (Hulth, "Improved Automatic Keyword
 * Extraction Given More Linguistic Knowledge", EMNLP 2003), without vague adjectives at their heads and none of vague words
 * alone. Names go on over "of", "&" and "for" behind a body, and over the words at the offsets `joints`.
 */
export function nounRuns(text: string, known: Known, joints: ReadonlySet<number>): Run[] {
  const tokens = tokensOf(text, known)
  const goesOn = (at: number) => isNominal(tokens[at], known) || joins(tokens, at, joints)
  const runs: Run[] = []
  for (let from = 0, to = 0; from < tokens.length; from = Math.max(to, from + 1)) {
    to = from
    while (to < tokens.length && goesOn(to) && (to === from || tokens[to].start === tokens[to - 1].end + 1))
      to++
    const run = trimmed(tokens.slice(from, to), known)
    if (run.length > 0) runs.push(run.map((token) => wordOf(token, known)))
  }
  return runs
}

/** The tokens of a sentence, those that a hyphen ties as one. */
function tokensOf(text: string, { tag }: Known): Token[] {
  const tokens: Token[] = []
  let tied = false
  for (const { start, end, tag: own } of tag(text)) {
    const last = tokens.at(-1)
    const ties =
      last?.end === start &&
      TIE.test(text.slice(start, end)) &&
      LETTER.test(last.written) &&
      LETTER.test(text[end] ?? '')
    if (last && (tied || ties)) {
      tokens[tokens.length - 1] = tokenOf(text, last.start, end, NOMINAL.test(own) ? own : 'ADJ')
    } else tokens.push(tokenOf(text, start, end, own))
    tied = ties
  }
  return tokens
}

function tokenOf(text: string, start: number, end: number, tag: string): Token {
  const written = text.slice(start, end)
  const counts = start > 0 || tag === 'PROPN' || CAPITAL.test(text.slice(end + 1))
  return { start, end, tag, written, capital: counts && CAPITAL.test(written) }
}

function isNominal({ written, tag }: Token, { isStopWord, isNever }: Known): boolean {
  const lower = written.toLowerCase()
  if (!NOMINAL.test(tag) || !LETTER.test(written) || written.length < 2) return false
  return !NUMBER_OR_TAG.test(written) && !isStopWord(lower) && !isNever(lower)
}

/** Whether a token joins the words of a name that stand before and behind it. */
function joins(tokens: readonly Token[], at: number, joints: ReadonlySet<number>): boolean {
  const { written, start } = tokens[at]
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isFor = written === 'for' && FOR_HEAD.test(before?.written ?? '')
  if (!isFor && !JOINER.test(written) && written !== '&' && !joints.has(start)) return false
  return before?.capital === true && after?.capital === true
}

/** A run from the first word that is no vague adjective to the last noun; nothing if all of it is vague. */
function trimmed(run: readonly Token[], { isVague }: Known): readonly Token[] {
  const vague = (token: Token) => isVague(token.written.toLowerCase())
  const to = run.findLastIndex(({ tag }) => NOUN.test(tag)) + 1
  const from = run.findIndex((token) => !(token.tag === 'ADJ' && vague(token)))
  const kept = from === -1 ? [] : run.slice(from, to)
  return kept.every(vague) ? [] : kept
}

function wordOf({ written, start, end, tag, capital }: Token, { stem }: Known): Word {
  return { stem: stem(written.toLowerCase()), start, end, capital, joins: !NOMINAL.test(tag) }
}
