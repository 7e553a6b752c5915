import type { Article, Sentence } from '../article.ts'
import { type PhraseLanguage, type Run, runsOf } from './run.ts'

/** A candidate for a key phrase: one or more words in a row, all forms of them together. */
export interface Phrase {
  readonly stems: readonly string[]
  /** The index of the first sentence that has it. */
  readonly first: number
  /** How often it occurs, alone or within a longer phrase … */
  count: number
  /** … how often of these as a name: each word has a capital and is not just the first of its sentence … */
  names: number
  /** … and how often as a noun: at the end of a run and after a word that announces one, such as "the". */
  nouns: number
  /** Whether it ever begins a run, and ends one; otherwise it is always a part of a longer phrase. */
  begins: boolean
  ends: boolean
  /** How often each form of it is written; at the start of a sentence, where it has a capital anyway, it counts half. */
  readonly forms: Map<string, number>
}

/** Longer runs are cut: they read like half sentences. */
const MOST_WORDS = 4

/** All candidates of an article, in order of their first words. */
export function phrasesOf({ sentences }: Article, language: PhraseLanguage): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const sentence of sentences) {
    for (const run of runsOf(sentence, language)) {
      for (let from = 0; from < run.words.length; from++) {
        if (run.words[from].joins) continue
        const last = Math.min(run.words.length, from + MOST_WORDS)
        for (let to = from + 1; to <= last; to++) {
          if (!run.words[to - 1].joins) count(phrases, sentence, run, from, to)
        }
      }
    }
  }
  return [...phrases.values()]
}

/** The form that an article writes most often, the earlier of equally frequent ones. */
export function formOf({ forms }: Phrase): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]
}

/** Whether at least half of its occurrences are names. */
export function isName({ names, count }: Phrase): boolean {
  return 2 * names >= count
}

/** Whether one phrase contains all words of another, in a row. */
export function contains(longer: Phrase, shorter: Phrase): boolean {
  return ` ${longer.stems.join(' ')} `.includes(` ${shorter.stems.join(' ')} `)
}

/** Counts one occurrence of a phrase: the words of a run from `from` to `to` (exclusive). */
function count(
  phrases: Map<string, Phrase>,
  { text, index }: Sentence,
  run: Run,
  from: number,
  to: number,
): void {
  const words = run.words.slice(from, to)
  const phrase = phraseFor(
    phrases,
    words.map(({ stem }) => stem),
    index,
  )
  const ends = to === run.words.length
  phrase.count++
  if (words.every(({ capital, joins }) => capital || joins)) phrase.names++
  if (ends && (from > 0 || run.afterMarker)) phrase.nouns++
  phrase.begins ||= from === 0
  phrase.ends ||= ends
  const form = text.slice(words[0].start, words[words.length - 1].end)
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + (words[0].start === 0 ? 0.5 : 1))
}

/** The phrase with these stems, a new one if there is none. */
function phraseFor(phrases: Map<string, Phrase>, stems: readonly string[], first: number): Phrase {
  const key = stems.join(' ')
  const phrase = phrases.get(key) ?? {
    stems,
    first,
    count: 0,
    names: 0,
    nouns: 0,
    begins: false,
    ends: false,
    forms: new Map(),
  }
  phrases.set(key, phrase)
  return phrase
}
