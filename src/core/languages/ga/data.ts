import { stemmer } from '@orama/stemmers/irish'
import type { LanguageData } from '../language-data.ts'

/** Irish. */
export const data: LanguageData = { stem: stemmer }
