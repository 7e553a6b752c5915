import { readPhrases } from './notation.ts'
import { AR } from './phrases/ar.ts'
import { DE } from './phrases/de.ts'
import { EN } from './phrases/en.ts'
import { ES } from './phrases/es.ts'
import { FR } from './phrases/fr.ts'
import { IT } from './phrases/it.ts'
import { JA } from './phrases/ja.ts'
import { KO } from './phrases/ko.ts'
import type { PhraseKind, PhraseList } from './phrases/list.ts'
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
  ar: AR,
  tr: TR,
  sv: SV,
  pl: PL,
  nl: NL,
  ko: KO,
}

/** The phrases of a kind as they are looked for. */
export interface PhraseTable {
  /** By the key that a text begins with, the sources of the phrases that it may begin with, joined by "|". */
  readonly beginning: Readonly<Record<string, string>>
  /** Of phrases that stand anywhere: what the text must hold, and the source. */
  readonly anywhere: readonly (readonly [key: string, source: string])[]
}

/** The phrases of a kind in all languages. The build puts the tables in its place, so that no run reads the notation. */
export function tableOf(kind: PhraseKind): PhraseTable {
  const beginning: Record<string, string> = {}
  const anywhere: [string, string][] = []
  for (const phrase of Object.values(LISTS).flatMap((list) => readPhrases(list[kind] ?? ''))) {
    const { key, source } = phrase
    if (phrase.anywhere) anywhere.push([key, source])
    else beginning[key] = Object.hasOwn(beginning, key) ? `${beginning[key]}|${source}` : source
  }
  return { beginning, anywhere }
}

/** The single words of a kind in all languages. */
export function wordsOf(kind: PhraseKind): string[] {
  return Object.values(LISTS).flatMap((list) => list[kind]?.match(/\S+/g) ?? [])
}
