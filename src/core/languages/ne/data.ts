import { stemmer } from '@orama/stemmers/nepali'
import type { LanguageData } from '../language-data.ts'

/** Nepali. */
export const data: LanguageData = { stem: stemmer }
