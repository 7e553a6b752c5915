import type { LineText } from './line-text.ts'
import { phrases, phrasesOf } from './phrases.ts'

/** A quotation mark opens what somebody said: to whom it is said is part of the matter. */
const SPEECH = /^["“„«「『‘]/u
/** Longer sentences say something besides. */
const LONGEST_ASIDE = 400

/** Whether a sentence is an aside. */
type AsideTest = (line: Pick<LineText, 'text' | 'opening'>) => boolean

/** By the phrases of a language: all blocks of all articles in it ask the same. */
const tests = new Map<string, AsideTest>()

/**
 * Gives the test whether a sentence is about the text or its page and not about its matter: it greets, welcomes or thanks,
 * is a note on a series or by the way, tells what the text will do or where there is more. English phrases say so in all
 * articles, and those of their own language besides: `own` are its `asides`.
 */
export function asideTest(own = ''): AsideTest {
  const test = tests.get(own) ?? madeTest(own)
  tests.set(own, test)
  return test
}

function madeTest(own: string): AsideTest {
  const saysSoItself = own === '' ? () => false : phrasesOf(own, OWN_END)
  return ({ text, opening }) => {
    if (text.length > LONGEST_ASIDE || SPEECH.test(text)) return false
    const said = unsigned(opening)
    return saysSo(said) || saysSoItself(said)
  }
}

/** "I'll" is "i ll" in the phrases, so that they need not have each verb twice. */
const CONTRACTED = /['’](?=(?:ll|m|re|d|s|ve)\b)/g
/** "Trivia #2:" is "trivia 2:" in the phrases. */
const NUMBER_SIGN = /#(?=\d)/g
/** What a Turkish "İ" keeps of its dot in lower case. */
const DOT = /\u0307/g

function unsigned(text: string): string {
  return SIGN.test(text) ? text.replace(CONTRACTED, ' ').replace(NUMBER_SIGN, '').replace(DOT, '') : text
}
const SIGN = /['’]|\u0307|#\d/

/** Scripts without spaces go on behind a phrase. */
const WORD_END = String.raw`(?![\p{Ll}\p{N}])`
/** No word ends behind a colon, and in scripts without small letters none before a number: "この記事は2023年". */
const OWN_END = String.raw`(?:(?<![\p{Ll}\p{N}])|${WORD_END})`
const saysSo = phrases('aside', WORD_END)
