import { type Tokenizer, tokenize } from './rouge.ts'

/** A summary has a sentence for so many words of the reference, and no more than this. */
const [WORDS_A_SENTENCE, MOST_SENTENCES] = [25, 10]
const WORD = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How many sentences are asked for where people wrote such a reference, 1 to 10. */
export function sentencesFor(reference: readonly string[], lang: string): number {
  const words = wordsOf(reference.join(' '), lang).length
  return Math.min(Math.max(Math.round(words / WORDS_A_SENTENCE), 1), MOST_SENTENCES)
}

/** What ROUGE counts in sets of many languages: English stems, else words as `Intl.Segmenter` cuts them. */
export function tokenizerFor(lang: string): Tokenizer {
  return lang === 'en' ? tokenize : (text) => wordsOf(text, lang)
}

function wordsOf(text: string, lang: string): string[] {
  if (lang === 'en') return text.split(/\s+/)
  return [...WORD.segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
}
