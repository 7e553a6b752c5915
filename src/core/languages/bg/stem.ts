/** An ending, what takes its place, and how many letters must stand before it. */
type Ending = readonly [ending: RegExp, replacement: string, before: number]

const ARTICLES: readonly Ending[] = [
  [/(?:ият|ът|ят|ия)$/, '', 3],
  [/т[оеа]$/, '', 4],
]
const PLURALS: readonly Ending[] = [
  [/ове$/, '', 3],
  [/еве$/, 'й', 2],
  [/та$/, '', 4],
  [/ии?$/, '', 3],
]
const GENDERS: readonly Ending[] = [[/(?:ищ[ае]|ия|[аоея])$/, '', 3]]
/** A vowel that comes and goes: "песен" and "песни", "театър" and "театри". */
const FLEETING: readonly Ending[] = [
  [/ен$/, 'н', 3],
  [/ъ(.)$/, '$1', 3],
]
/** A vowel that the stress changes: "бряг" and "брегове". */
const STRESSED: readonly Ending[] = [[/я([^аъоуеиюя]{1,2})$/, 'е$1', 1]]
const STEPS = [ARTICLES, PLURALS, GENDERS, FLEETING, STRESSED]

/** What a last consonant becomes before the plural's "и": "вестник" and "вестници". Both are held for one. */
const HARD: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' }

/** Shorter words have no endings to lose. */
const SHORTEST = 4

/**
 * The stem of a lower-cased Bulgarian word: without article, number and gender, and with one letter for those that change
 * between its forms. After the light stemmer of Savoy, Searching strategies for the Bulgarian language, Information
 * Retrieval 10 (2007); departs from it where one word came to two stems: that takes "ц" for "к" in plurals alone, so that
 * "месец" and "месеци" part.
 */
export function stem(word: string): string {
  const bare = word.length < SHORTEST ? word : STEPS.reduce(without, word)
  return bare.replace(/[цзс]$/, (last) => HARD[last])
}

/** A word after the first of some endings that it has, if any. */
function without(word: string, endings: readonly Ending[]): string {
  const own = endings.find(([ending, , before]) => word.search(ending) >= before)
  return own === undefined ? word : word.replace(own[0], own[1])
}
