import type { Language } from './language.ts'

/** The language asked for last, with the stems that it remembers: articles that follow one another mostly share one. */
let last: { readonly code: string; readonly language: Promise<Language> } | undefined

/** A language by its ISO 639 code; loads nothing of the others. Any code has one: see `Language.lacks`. */
export function languageOf(code: string): Promise<Language> {
  if (last?.code !== code) last = { code, language: load(code) }
  return last.language
}

async function load(code: string): Promise<Language> {
  if (code === 'en') return (await import('./en/english.ts')).english()
  return (await import('./other.ts')).otherLanguage(code)
}
