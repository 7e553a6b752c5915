import { readPhrases } from './notation.ts'
import { AR } from './phrases/ar.ts'
import { DE } from './phrases/de.ts'
import { EN } from './phrases/en.ts'
import { ES } from './phrases/es.ts'
import { FR } from './phrases/fr.ts'
import { IT } from './phrases/it.ts'
import { JA } from './phrases/ja.ts'
import { KO } from './phrases/ko.ts'
import type { PhraseKind, PhraseList, WordKind } from './phrases/list.ts'
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
  /** What they match at the beginning of a text … */
  readonly beginning: readonly string[]
  /** … and their places in that list by the key that the text begins with. */
  readonly byKey: Readonly<Record<string, readonly number[]>>
  /** The sources of phrases that stand anywhere, joined by "|", by what the text must hold. */
  readonly anywhere: Readonly<Record<string, string>>
}

/** The phrases of a kind in all languages. The build puts the tables in its place, so that no run reads the notation. */
export function tableOf(kind: PhraseKind): PhraseTable {
  const beginning: string[] = []
  const byKey: Record<string, number[]> = {}
  const anywhere: Record<string, string> = {}
  for (const phrase of Object.values(LISTS).flatMap((list) => readPhrases(list[kind] ?? ''))) {
    const { keys, source } = phrase
    if (phrase.anywhere) {
      const [key] = keys
      anywhere[key] = Object.hasOwn(anywhere, key) ? `${anywhere[key]}|${source}` : source
    } else {
      beginning.push(source)
      for (const key of keys) byKey[key] = [...(byKey[key] ?? []), beginning.length - 1]
    }
  }
  return { beginning, byKey, anywhere }
}

/** The single words of a kind in all languages. */
export function wordsOf(kind: WordKind): string[] {
  return Object.values(LISTS).flatMap((list) => list[kind]?.match(/\S+/g) ?? [])
}
