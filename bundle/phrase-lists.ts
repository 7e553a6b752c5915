import type { Plugin } from 'rolldown'
import { LISTS } from '../src/core/boilerplate/phrase-lists.ts'
import { type PhraseList, WORD_KINDS } from '../src/core/boilerplate/phrases/list.ts'
import { isForPlain } from '../src/core/boilerplate/plain.ts'

/** The lists that are kept apart. */
const OTHERS = '\0other-phrases'

/** Of all languages the phrases of each kind that a text may bear, as one list. */
function listFor(isKept: (phrase: string) => boolean): PhraseList {
  const kinds = [
    ...new Set(Object.values(LISTS).flatMap((list) => Object.keys(list))),
  ] as (keyof PhraseList)[]
  return Object.fromEntries(kinds.map((kind) => [kind, kept(kind, isKept)]))
}

function kept(kind: keyof PhraseList, isKept: (phrase: string) => boolean): string {
  const isWords = WORD_KINDS.some((word) => word === kind)
  const all = Object.values(LISTS).flatMap((list) => (list[kind] ?? '').split(isWords ? /\s+/ : / \/ |\n/))
  const phrases = all.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '' && isKept(phrase))
  return phrases.join(isWords ? ' ' : '\n')
}

/**
 * Keeps what only texts with letters beyond English can bear apart, so that English ones need not load it, and all in the
 * notation, which is half as large as the tables that are made of it.
 */
export const phraseLists: Plugin = {
  name: 'phrase-lists',
  resolveId: (source) => (source === OTHERS ? OTHERS : null),
  load(id) {
    if (id === OTHERS) return `export default ${JSON.stringify(listFor((phrase) => !isForPlain(phrase)))}`
    if (!/boilerplate[\\/]phrase-lists\.ts$/.test(id)) return null
    return `export const LISTS = { plain: ${JSON.stringify(listFor(isForPlain))} }
            export const OTHER_LISTS = async () => [(await import(${JSON.stringify(OTHERS)})).default]`
  },
}
