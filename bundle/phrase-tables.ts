import type { Plugin } from 'rolldown'
import { LISTS } from '../src/core/boilerplate/phrase-lists.ts'
import { type PhraseKind, WORD_KINDS, type WordKind } from '../src/core/boilerplate/phrases/list.ts'
import { storedTable } from '../src/core/boilerplate/stored-table.ts'
import { wordsOf } from '../src/core/boilerplate/table.ts'

const isWord = (kind: string): kind is WordKind => WORD_KINDS.some((word) => word === kind)
const kinds = [...new Set(Object.values(LISTS).flatMap((list) => Object.keys(list)))]
const phraseKinds = kinds.filter((kind) => !isWord(kind)) as PhraseKind[]
const storedOf = (kind: PhraseKind) => storedTable(Object.values(LISTS).map((list) => list[kind] ?? ''))
/** What is made of each kind, as an object by kind. */
const all = <Kind extends string>(kinds: readonly Kind[], make: (kind: Kind) => unknown) =>
  JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, make(kind)])))

/** The phrases that a language has of its own. */
const OWN = /\basides: `([^`]*)`/

/** Puts the tables of phrases in the place of what makes them: reading the notation takes three milliseconds of a run. */
export const phraseTables: Plugin = {
  name: 'phrase-tables',
  load: (id) =>
    /boilerplate[\\/]table\.ts$/.test(id)
      ? `import { tableFrom } from './stored-table.ts'
         const [stored, words] = [${all(phraseKinds, storedOf)}, ${all(WORD_KINDS, wordsOf)}]
         const tables = {}
         export const tableOf = (kind) => (tables[kind] ??= tableFrom(stored[kind]))
         export const tableOfList = tableFrom
         export const wordsOf = (kind) => words[kind]
         export const completeTables = async () => {}`
      : null,
  transform: (code, id) =>
    /languages[\\/]\w+[\\/]data\.ts$/.test(id)
      ? code.replace(OWN, (_, list: string) => `asides: ${JSON.stringify(storedTable([list]))}`)
      : null,
}
