import type { Sentence } from '../article.ts'
import type { Run } from './run.ts'

/** A candidate for a key phrase: one or more words in a row, all forms of them together. */
export interface Phrase {
  readonly stems: readonly string[]
  /** The index of the first sentence that has it. */
  readonly first: number
  /** How often it occurs, alone or within a longer phrase … */
  count: number
  /** … and how often of these as a name: each word has a capital and is not just the first of its sentence. */
  names: number
  /** Whether it ever begins a run; otherwise it is always a part of a longer phrase. */
  begins: boolean
  /** How often it ends one, with a noun where a tagger tells nouns. */
  ends: number
  /** How often each form of it is written; at the start of a sentence, where it has a capital anyway, it counts half. */
  readonly forms: Map<string, number>
}

/** Longer runs are cut: they read like half sentences. */
const MOST_WORDS = 5

/** All candidates of an article, given the runs of each sentence, in order of their first words. */
export function phrasesOf<T extends Pick<Sentence, 'text' | 'index'>>(
  sentences: readonly T[],
  runsOf: (sentence: T) => readonly Run[],
): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const sentence of sentences) {
    for (const run of runsOf(sentence)) {
      for (let from = 0; from < run.length; from++) {
        if (run[from].joins) continue
        const last = Math.min(run.length, from + MOST_WORDS)
        for (let to = from + 1; to <= last; to++) {
          if (!run[to - 1].joins) count(phrases, sentence, run, from, to)
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
  { text, index }: Pick<Sentence, 'text' | 'index'>,
  run: Run,
  from: number,
  to: number,
): void {
  const words = run.slice(from, to)
  const phrase = phraseFor(
    phrases,
    words.map(({ stem }) => stem),
    index,
  )
  const ends = to === run.length
  phrase.count++
  if (words.every(({ capital, joins }) => capital || joins)) phrase.names++
  phrase.begins ||= from === 0
  if (ends) phrase.ends++
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
    begins: false,
    ends: 0,
    forms: new Map(),
  }
  phrases.set(key, phrase)
  return phrase
}
