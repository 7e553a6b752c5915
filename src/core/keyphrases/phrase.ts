import type { Article, Sentence } from '../article.ts'
import { type PhraseLanguage, type Run, runsOf } from './run.ts'

/** Words that follow one another in an article, in all their forms: what may be a key phrase. */
export interface Phrase {
  readonly stems: readonly string[]
  /** The first sentence that has it. */
  readonly first: number
  /** How often it stands in the article, alone or within a longer one … */
  count: number
  /** … of these, how often as a name: each word with a capital that the beginning of a sentence does not explain … */
  names: number
  /** … and how often as nouns stand: at the end of a run, after a word that shows that a noun follows. */
  nouns: number
  /** Whether it was seen to begin a run, and to end one: else it is only ever part of a longer one. */
  begins: boolean
  ends: boolean
  /** Its forms as written and how often; what begins a sentence, and so has a capital, counts half. */
  readonly forms: Map<string, number>
}

/** Longer phrases are half sentences. */
const MOST_WORDS = 4

/** All phrases of an article, in order of their first words. */
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

/** The form in which an article has the phrase most often, the earlier of equals. */
export function formOf({ forms }: Phrase): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]
}

/** Whether most of its occurrences are names. */
export function isName({ names, count }: Phrase): boolean {
  return 2 * names >= count
}

/** Whether one phrase has all the words of another, in order and together. */
export function contains(longer: Phrase, shorter: Phrase): boolean {
  return ` ${longer.stems.join(' ')} `.includes(` ${shorter.stems.join(' ')} `)
}

function count(
  phrases: Map<string, Phrase>,
  { text, index }: Sentence,
  run: Run,
  from: number,
  to: number,
): void {
  const words = run.words.slice(from, to)
  const phrase = known(
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

function known(phrases: Map<string, Phrase>, stems: readonly string[], first: number): Phrase {
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
