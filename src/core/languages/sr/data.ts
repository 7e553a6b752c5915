import { stemmer } from '@orama/stemmers/serbian'
import type { LanguageData } from '../language-data.ts'

/** Serbian. */
export const data: LanguageData = { stem: stemmer }
