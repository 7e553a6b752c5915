import { straightApostrophes } from '../../text/letters.ts'
import { wordList } from '../../text/words.ts'
import { CUES } from '../cues.ts'
import {
  CONJUNCTIONS,
  CONNECTIVES,
  DEMONSTRATIVES,
  FIRST_PERSON,
  SECOND_PERSON,
  THIRD_PERSON,
} from './function-words.ts'
import { KINDS, kindsOf } from './word-kinds.ts'

const WORDS: { readonly [cue in keyof typeof CUES]: string } = {
  pronoun: THIRD_PERSON,
  demonstrative: `${DEMONSTRATIVES} such both neither another others one`,
  connective: `${CONJUNCTIONS} ${CONNECTIVES} nonetheless indeed finally additionally similarly likewise consequently
    accordingly afterwards later earlier elsewhere`,
  firstPerson: FIRST_PERSON,
  secondPerson: SECOND_PERSON,
  reporting: `said says say told tells added adds according explained explains asked wrote writes claimed claims
    insisted argued argues warned warns noted notes stated announced admitted revealed tweeted`,
  caption: `pictured picture photo photograph photographs image above left right centre center caption file stock
    scroll video watch click share courtesy getty afp reuters`,
  past: `was were had did said told took went made came got gave found became began held kept saw thought knew wrote
    ran won lost led met sent brought built fell felt spoke stood died`,
  present: 'is are am has have does do says',
}

const KNOWN = new Map<string, number>()
for (const cue of Object.keys(WORDS) as (keyof typeof CUES)[]) {
  for (const word of wordList(WORDS[cue])) KNOWN.set(word, (KNOWN.get(word) ?? 0) | CUES[cue])
}

/** What a word as written tells of an English sentence, as bits of `CUES`; 0 for most words. */
export function cuesOf(word: string): number {
  const lower = word.toLowerCase()
  const plain = straightApostrophes(lower)
  const known = KNOWN.get(plain)
  if (known !== undefined) return known
  const clitic = plain.indexOf("'", 1)
  if (clitic > 0) return KNOWN.get(plain.slice(0, clitic)) ?? 0
  return plain.length > 3 && plain.endsWith('ed') ? CUES.past : 0
}

/** Whether a word as written ties an English clause to the one before. */
export const connects = (word: string): boolean => (cuesOf(word) & CUES.connective) !== 0

/** Whether a word is a verb of its clause wherever it stands: "is", "went". */
export const isFiniteVerb = (word: string): boolean => (kindsOf(word) & KINDS.finite) !== 0
