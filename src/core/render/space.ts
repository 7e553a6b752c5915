import { registered } from '../languages/registry.ts'

/** What stands between two sentences of a paragraph in a language. */
export function sentenceSpace(language: string): string {
  return registered(language).sentenceSpace ?? ' '
}
