import { stemmer } from '@orama/stemmers/bulgarian'
import type { LanguageData } from '../language-data.ts'

/** Bulgarian. */
export const data: LanguageData = { stem: stemmer }
