import { wordSet } from '../../sentences/rule.ts'

/** What a word can do in a sentence, each a bit: a word can do several. */
export const WORDING = {
  pronoun: 1 << 0,
  demonstrative: 1 << 1,
  connective: 1 << 2,
  firstPerson: 1 << 3,
  secondPerson: 1 << 4,
  /** A verb that ties a quotation or a claim to its speaker. */
  reporting: 1 << 5,
  /** A word of picture captions and page prompts. */
  caption: 1 << 6,
  past: 1 << 7,
  present: 1 << 8,
} as const

const ENGLISH: { readonly [kind in keyof typeof WORDING]: string } = {
  pronoun: 'he she it they his her hers its their theirs him them himself herself itself themselves',
  demonstrative: 'this that these those such both neither another others one',
  connective: `and but or nor so yet however therefore thus hence then also moreover furthermore nevertheless
    nonetheless meanwhile instead otherwise besides still indeed finally additionally similarly likewise consequently
    accordingly afterwards later earlier elsewhere again here there because`,
  firstPerson: 'i me my mine myself we us our ours ourselves',
  secondPerson: 'you your yours yourself yourselves',
  reporting: `said says say told tells added adds according explained explains asked wrote writes claimed claims
    insisted argued argues warned warns noted notes stated announced admitted revealed tweeted`,
  caption: `pictured picture photo photograph photographs image above left right centre center caption file stock
    scroll video watch click share courtesy getty afp reuters`,
  past: `was were had did said told took went made came got gave found became began held kept saw thought knew wrote
    ran won lost led met sent brought built fell felt spoke stood died`,
  present: 'is are am has have does do says',
}

const KNOWN = new Map<string, number>()
for (const kind of Object.keys(ENGLISH) as (keyof typeof WORDING)[]) {
  for (const word of wordSet(ENGLISH[kind])) KNOWN.set(word, (KNOWN.get(word) ?? 0) | WORDING[kind])
}

/** What opens a sentence that leans on the one before. */
export const LEANING = WORDING.pronoun | WORDING.demonstrative | WORDING.connective

/** What a word as written does in an English sentence, as bits; 0 for most words, and for those of other languages. */
export function wordingOf(word: string): number {
  const lower = word.toLowerCase()
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const known = KNOWN.get(plain)
  if (known !== undefined) return known
  const clitic = plain.indexOf("'", 1)
  if (clitic > 0) return KNOWN.get(plain.slice(0, clitic)) ?? 0
  return plain.length > 3 && plain.endsWith('ed') ? WORDING.past : 0
}

const PREPOSITIONS = wordSet('in on at by for with from after before since to of until without despite under')
/** Behind a preposition a possessive may point ahead: "In its report the panel said …". */
const POINTING_BACK = wordSet('this that these those it them him both then there such')

/** Whether a sentence that opens with these two words leans on what was said before it. */
export function leansBack(first: string, second: string): boolean {
  if ((wordingOf(first) & LEANING) !== 0) return true
  return PREPOSITIONS.has(first.toLowerCase()) && POINTING_BACK.has(second)
}
