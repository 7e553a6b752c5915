import type { Plugin } from 'rolldown'
import { phrasesIn } from '../src/core/boilerplate/notation.ts'
import { LISTS } from '../src/core/boilerplate/phrase-lists.ts'
import { type PhraseList, WORD_KINDS } from '../src/core/boilerplate/phrases/list.ts'
import { forPlain } from './plain-phrases.ts'

/** The lists that are kept apart. */
const OTHERS = '\0other-phrases'

/** What becomes of a phrase in a list; null where it is left out. */
type Kept = (phrase: string) => string | null

/** Of all languages the phrases of each kind that a text may bear, as one list. */
function listFor(keep: Kept): PhraseList {
  const kinds = [
    ...new Set(Object.values(LISTS).flatMap((list) => Object.keys(list))),
  ] as (keyof PhraseList)[]
  return Object.fromEntries(kinds.map((kind) => [kind, kept(kind, keep)]))
}

function kept(kind: keyof PhraseList, keep: Kept): string {
  const isWords = WORD_KINDS.some((word) => word === kind)
  const read = isWords ? (list: string) => list.split(/\s+/).filter((word) => word !== '') : phrasesIn
  const phrases = Object.values(LISTS).flatMap((list) => read(list[kind] ?? ''))
  const found = phrases.map(keep).filter((phrase) => phrase !== null)
  return [...new Set(found)].join(isWords ? ' ' : '\n')
}

/** The phrase, unless plain texts have all of it. */
function unlessPlain(phrase: string): string | null {
  return forPlain(phrase) === phrase ? null : phrase
}

/**
 * Keeps what only texts with letters beyond English can bear apart, so that English ones need not load it, and all in the
 * notation, which is half as large as the tables that are made of it.
 */
export const phraseLists: Plugin = {
  name: 'phrase-lists',
  resolveId: (source) => (source === OTHERS ? OTHERS : null),
  load(id) {
    if (id === OTHERS) return `export default ${JSON.stringify(listFor(unlessPlain))}`
    if (!/boilerplate[\\/]phrase-lists\.ts$/.test(id)) return null
    return `export const LISTS = { plain: ${JSON.stringify(listFor(forPlain))} }
            export const OTHER_LISTS = async () => [(await import(${JSON.stringify(OTHERS)})).default]`
  },
}
