import type { LanguageData } from '../language-data.ts'

/** Khmer. */
export const data: LanguageData = { stem: (word) => word }
