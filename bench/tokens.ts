import type { Language } from './program.ts'
import { type Tokenizer, tokenize } from './rouge.ts'

const CHINESE = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu

/** What ROUGE counts in a language: English stems, Chinese characters, else the words that the language cuts. */
export function tokenizerOf({ code, segment }: Language): Tokenizer {
  if (code === 'en') return tokenize
  if (code === 'zh') return (text) => text.match(CHINESE) ?? []
  return (text) => segment(text).flatMap(({ words }) => words.map((word) => word.toLocaleLowerCase(code)))
}
