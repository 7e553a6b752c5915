import { type LanguageData, unchanged } from '../language-data.ts'

/** Lao. */
export const data: LanguageData = { stem: unchanged }
