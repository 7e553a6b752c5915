import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'

/** Which words of a query an article has, and where. */
export interface Naming {
  /** The words of the query as written; those that carry no topic left out. */
  readonly words: readonly string[]
  /** Those of them that the article has in any form. */
  readonly found: readonly string[]
  /** How much of what was found each sentence names, rare words more than common ones; 0 to 1, in article order. */
  readonly weights: Float64Array
}

/** What a heading that names the words gives to a sentence under it that does not. */
const HEADING = 0.6

/** Finds the words of a query, in whatever order and form, in the sentences of an article and their headings. */
export function naming(query: string, { paragraphs, sentences }: Article, language: Language): Naming {
  const keyOf = keysOf(language)
  const asked = new Map(wordsOf(query, language).map((word) => [keyOf(word), word]))
  asked.delete('')
  const namedBy = (words: readonly string[]) => new Set(words.map(keyOf).filter((key) => asked.has(key)))
  const own = sentences.map(({ words }) => namedBy(words))
  const above = paragraphs.map(({ heading }) => namedBy(wordsOf(heading ?? '', language)))
  const rarity = rarityOf([...asked.keys()], [...own, ...above])
  const shareOf = (keys: ReadonlySet<string>) =>
    [...keys].reduce((sum, key) => sum + (rarity.get(key) ?? 0), 0)
  return {
    words: [...asked.values()],
    found: [...asked].flatMap(([key, word]) => (rarity.has(key) ? word : [])),
    weights: Float64Array.from(sentences, ({ index, paragraph }) =>
      Math.max(shareOf(own[index]), HEADING * shareOf(above[paragraph])),
    ),
  }
}

function wordsOf(text: string, language: Language): string[] {
  return language.segment(text).flatMap(({ words }) => [...words])
}

/** Two forms of a word have one key; a word without topic has the empty one, unless capitals make a name of it: US, IT. */
function keysOf(language: Language): (word: string) => string {
  const keys = new Map<string, string>()
  const make = (word: string) => {
    const bare = /^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll('.', '') : word
    const lower = bare.toLowerCase()
    if (!language.isStopWord(lower)) return language.stem(lower)
    return /^\p{Lu}{2,}$/u.test(bare) ? bare : ''
  }
  return (word) => {
    const key = keys.get(word) ?? make(word)
    keys.set(word, key)
    return key
  }
}

/** For each key that is found: how rare it is, as a share of all that are found. */
function rarityOf(keys: readonly string[], places: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = keys.map((key) => places.filter((place) => place.has(key)).length)
  const rarity = counts.map((count) => (count === 0 ? 0 : Math.log(1 + places.length / count)))
  const total = rarity.reduce((sum, each) => sum + each, 0)
  return new Map(keys.flatMap((key, at) => (counts[at] === 0 ? [] : [[key, rarity[at] / total] as const])))
}
