import { stemmer } from '@orama/stemmers/armenian'
import type { LanguageData } from '../language-data.ts'

/** Armenian. */
export const data: LanguageData = { marks: ':', stem: stemmer }
