import { stemmer } from '@orama/stemmers/tamil'
import type { LanguageData } from '../language-data.ts'

/** Tamil. */
export const data: LanguageData = { stem: stemmer }
