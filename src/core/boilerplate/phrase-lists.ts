import { AR } from './phrases/ar.ts'
import { DE } from './phrases/de.ts'
import { EN } from './phrases/en.ts'
import { ES } from './phrases/es.ts'
import { FR } from './phrases/fr.ts'
import { IT } from './phrases/it.ts'
import { JA } from './phrases/ja.ts'
import { KO } from './phrases/ko.ts'
import type { PhraseList } from './phrases/list.ts'
import { NL } from './phrases/nl.ts'
import { PL } from './phrases/pl.ts'
import { PT } from './phrases/pt.ts'
import { RU } from './phrases/ru.ts'
import { SV } from './phrases/sv.ts'
import { TR } from './phrases/tr.ts'
import { ZH } from './phrases/zh.ts'

/** By language; pages mix languages, so all are asked of every page. */
export const LISTS: Readonly<Record<string, PhraseList>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  ru: RU,
  zh: ZH,
  ja: JA,
  ko: KO,
  ar: AR,
  sv: SV,
  tr: TR,
  pl: PL,
  nl: NL,
}

/** Loads lists that only texts with other than plain characters need; the build for browsers puts them there. */
export const OTHER_LISTS: (() => Promise<readonly PhraseList[]>) | null = null
