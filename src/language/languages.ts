import type { Language } from './language.ts'

/** A language by its ISO 639 code; loads nothing of the others. Any code has one: see `Language.lacks`. */
export async function languageOf(code: string): Promise<Language> {
  if (code === 'en') return (await import('./english.ts')).english()
  return (await import('./other.ts')).otherLanguage(code)
}
