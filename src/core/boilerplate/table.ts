import { NUMBER, readPhrases } from './notation.ts'
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

/**
 * The phrases of a kind as they are looked for, in lines whose fields are parted by tabs. They stay text until they are asked
 * for: a run looks for few of them, and to take all apart would cost it more than to read an article.
 */
export interface PhraseTable {
  /** The source of each phrase. */
  readonly sources: string
  /**
   * What phrases that begin a text begin with, its first two characters or `NUMBER`; behind it each key that texts begin with
   * and the index of the phrase that it is the key of.
   */
  readonly starts: string
  /** A word that phrases of anywhere hold, or nothing; behind it each key that texts hold and the index of its phrase. */
  readonly words: string
}

const KEY_START = 2

/** The phrases of a kind in all languages. The build puts the tables in its place, so that no run reads the notation. */
export function tableOf(kind: PhraseKind): PhraseTable {
  const all = Object.values(LISTS).flatMap((list) => readPhrases(list[kind] ?? ''))
  const starts = new Map<string, string>()
  const words = new Map<string, string>()
  const add = (to: Map<string, string>, index: string, key: string, at: number) =>
    to.set(index, `${to.get(index) ?? index}\t${key}\t${at}`)
  for (const [at, { keys, anywhere, word }] of all.entries()) {
    for (const key of keys) {
      if (anywhere) add(words, word, key, at)
      else add(starts, key.slice(0, KEY_START), key === NUMBER ? '' : key, at)
    }
  }
  return {
    sources: all.map(({ source, anywhere }) => `${anywhere ? '' : '^'}(?:${source})`).join('\n'),
    starts: [...starts.values()].join('\n'),
    words: [...words.values()].join('\n'),
  }
}

/** The single words of a kind in all languages. */
export function wordsOf(kind: WordKind): string[] {
  return Object.values(LISTS).flatMap((list) => list[kind]?.match(/\S+/g) ?? [])
}
