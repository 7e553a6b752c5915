import { registered } from '../languages/registry.ts'

/** What separates two sentences of a paragraph in a language: a space or nothing. */
export function sentenceSpace(language: string): string {
  return registered(language).sentenceSpace ?? ' '
}
