import type { Sentence } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { CAPITAL, JOINER, NUMBER_OR_TAG, POSSESSIVE, type Run, type Word } from './run.ts'

type PhraseLanguage = Pick<Language, 'stem' | 'isStopWord' | 'topicOf'>

/** What may separate two words of a run: a space, or nothing in scripts that write none. */
const GAP = /^ ?$/

/** The runs of a sentence between stop words, punctuation and other words without a topic. */
export function topicalRuns({ text, words }: Sentence, language: PhraseLanguage): Run[] {
  const runs: Word[][] = []
  let run: Word[] = []
  let offset = 0
  for (const [at, written] of words.entries()) {
    const start = text.indexOf(written, offset)
    const gap = text.slice(offset, start)
    if (!GAP.test(gap) && !(gap === ' & ' && run.at(-1)?.capital && CAPITAL.test(written))) run = []
    offset = start + written.length
    const word = wordAt(written, start, text.slice(offset), words[at + 1] ?? '', run, language)
    if (word === null) run = []
    else {
      if (run.length === 0) runs.push(run)
      run.push(word)
      if (word.end < offset) run = []
    }
  }
  return runs
}

/** The word as part of a run, or null if it is in none. */
function wordAt(
  written: string,
  start: number,
  after: string,
  next: string,
  run: Run,
  language: PhraseLanguage,
): Word | null {
  const topic = topicIn(written, after, language)
  const capital = CAPITAL.test(written) && (start > 0 || CAPITAL.test(next))
  const joins = JOINER.test(written) && run.at(-1)?.capital === true && CAPITAL.test(next)
  if (!joins && topic === '') return null
  const part = joins ? written : topic
  return { stem: language.stem(part.toLowerCase()), start, end: start + part.length, capital, joins }
}

/** The part of a word that may be in a phrase; empty for none. */
function topicIn(written: string, after: string, { isStopWord, topicOf }: PhraseLanguage): string {
  const bare = written.replace(POSSESSIVE, '')
  if (NUMBER_OR_TAG.test(bare) || isStopWord(bare.toLowerCase())) return ''
  const topic = topicOf?.(bare, after) ?? bare
  return isStopWord(topic.toLowerCase()) ? '' : topic
}
