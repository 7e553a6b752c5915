import { type LanguageData, unchanged } from '../language-data.ts'

/** Burmese. */
export const data: LanguageData = { stem: unchanged }
