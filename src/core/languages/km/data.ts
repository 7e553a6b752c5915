import { type LanguageData, unchanged } from '../language-data.ts'

/** Khmer. */
export const data: LanguageData = { stem: unchanged }
