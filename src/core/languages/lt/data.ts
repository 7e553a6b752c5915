import { stemmer } from '@orama/stemmers/lithuanian'
import type { LanguageData } from '../language-data.ts'

/** Lithuanian. */
export const data: LanguageData = { stem: stemmer }
