import type { Language } from './language.ts'
import { ENGLISH, type Registered } from './registered.ts'

/** The language asked for last, with the stems that it remembers: articles that follow one another mostly share one. */
let last: { readonly code: string; readonly language: Promise<Language> } | undefined

/** A language by its ISO 639 code; loads nothing of the others. Any code has one: see `Language.lacks`. */
export function languageOf(code: string): Promise<Language> {
  if (last?.code === code) return last.language
  const asked = { code, language: load(code) }
  last = asked
  asked.language.catch(() => {
    // A browser that was offline may load it the next time.
    if (last === asked) last = undefined
  })
  return asked.language
}

async function load(code: string): Promise<Language> {
  const { language, data } = await registered(code)
  if (language !== undefined) return (await language()).language
  const [{ languageFrom }, own] = await Promise.all([import('./from-data.ts'), data?.()])
  return languageFrom(code, own?.data ?? {})
}

async function registered(code: string): Promise<Registered> {
  return code === 'en' ? ENGLISH : (await import('./registry.ts')).registered(code)
}
