import type { LanguageData } from '../language-data.ts'

/** Lao. */
export const data: LanguageData = { stem: (word) => word }
