import type { Language } from './language.ts'
import type { LanguageData } from './language-data.ts'

/** What is known of a language before its folder is loaded, and how to load that. */
export interface Registered {
  /** Loads its folder; nothing of the others. */
  readonly data?: () => Promise<{ readonly data: LanguageData }>
  /** Loads what is no data alone, as English is. */
  readonly language?: () => Promise<{ readonly language: Language }>
  /** Set where no space stands between sentences either, unlike Thai. */
  readonly sentenceSpace?: ''
  /**
   * Words that stand everywhere in the language and seldom in its neighbours': by them a text's language is detected, so
   * they stand here, where no detection needs to load forty folders.
   */
  readonly functionWords?: string
}

/** English by itself: most articles are in it, and need not know what else is registered. */
export const ENGLISH: Registered = { language: () => import('./en/english.ts') }
