import type { LanguageData } from '../language-data.ts'

/** Burmese. */
export const data: LanguageData = { stem: (word) => word }
