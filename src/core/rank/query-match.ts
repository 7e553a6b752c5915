import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { straightApostrophes } from '../text/letters.ts'

/** Which words of a query an article has, and where. */
export interface QueryMatch {
  /** The content words of the query, as written. */
  readonly words: readonly string[]
  /** Those of them that the article has in any form. */
  readonly found: readonly string[]
  /** For each sentence the share of the found words that it has, rare ones weighing more; 0 to 1, in article order. */
  readonly weights: Float64Array
}

/** A sentence under a heading with the words counts this much of one that has them itself. */
const HEADING_WEIGHT = 0.6

/** Finds the words of a query in the sentences and headings of an article, in any order and form. */
export function matchQuery(
  query: string,
  { paragraphs, sentences }: Article,
  language: Language,
): QueryMatch {
  const keyOf = keysOf(language)
  const asked = new Map(wordsOf(query, language).map((word) => [keyOf(word), word]))
  asked.delete('')
  const keysIn = (words: readonly string[]) => new Set(words.map(keyOf).filter((key) => asked.has(key)))
  const inSentence = sentences.map(({ words }) => keysIn(words))
  const inHeading = paragraphs.map(({ heading }) => keysIn(wordsOf(heading ?? '', language)))
  const rarity = rarityOf([...asked.keys()], [...inSentence, ...inHeading])
  const weightOf = (keys: ReadonlySet<string>) =>
    [...keys].reduce((sum, key) => sum + (rarity.get(key) ?? 0), 0)
  return {
    words: [...asked.values()],
    found: [...asked].flatMap(([key, word]) => (rarity.has(key) ? word : [])),
    weights: Float64Array.from(sentences, ({ index, paragraph }) =>
      Math.max(weightOf(inSentence[index]), HEADING_WEIGHT * weightOf(inHeading[paragraph])),
    ),
  }
}

function wordsOf(text: string, language: Language): string[] {
  return language.segment(text).flatMap(({ words }) => [...words])
}

/** A letter to some, a quotation mark to others: "ʻOkina". */
const HEAD = /^'/

/**
 * Gives the key of a word: all its forms have the same one. A stop word has the empty key, unless capitals make it a
 * name: US, IT.
 */
function keysOf(language: Language): (word: string) => string {
  const keys = new Map<string, string>()
  const make = (word: string) => {
    const bare = /^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll('.', '') : word
    const lower = straightApostrophes(bare.toLowerCase()).replace(HEAD, '')
    if (!language.isStopWord(lower)) return withoutAccents(language.stem(lower))
    return /^\p{Lu}{2,}$/u.test(bare) ? bare : ''
  }
  return (word) => {
    const key = keys.get(word) ?? make(word)
    keys.set(word, key)
    return key
  }
}

/** Accents on letters of Latin and Greek, and the two dots of the Russian ё; other scripts mark other letters so. */
const ACCENTED = /([a-z\u0370-\u03ff])[\u0300-\u036f]+|(е)\u0308/gu
/** Letters that some write without their stroke, or as two. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }
const ASCII = /^[\0-\x7f]*$/

/** Who types a query may leave the accents out: "Jose", "naive", "елка". */
function withoutAccents(word: string): string {
  if (ASCII.test(word)) return word
  const bare = word.normalize('NFD').replace(ACCENTED, '$1$2').normalize('NFC')
  return bare.replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter])
}

/** The weight of each key that is found, higher the fewer sentences and headings have it; together they weigh 1. */
function rarityOf(keys: readonly string[], texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = keys.map((key) => texts.filter((text) => text.has(key)).length)
  const rarity = counts.map((count) => (count === 0 ? 0 : Math.log(1 + texts.length / count)))
  const total = rarity.reduce((sum, each) => sum + each, 0)
  return new Map(keys.flatMap((key, at) => (counts[at] === 0 ? [] : [[key, rarity[at] / total] as const])))
}
