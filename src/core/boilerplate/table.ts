import { LISTS, OTHER_LISTS } from './phrase-lists.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'
import type { PhraseKind, PhraseList, WordKind } from './phrases/list.ts'

let lists: readonly PhraseList[] = Object.values(LISTS)
let isComplete = false
const tables = new Map<PhraseKind, PhraseTable>()
const words = new Map<WordKind, readonly string[]>()

/**
 * The phrases of a kind in all languages, another table only behind `completeTables`. The build for Node puts the tables in
 * its place, so that no run reads the notation.
 */
export function tableOf(kind: PhraseKind): PhraseTable {
  const known = tables.get(kind) ?? phraseTable(lists.map((list) => list[kind] ?? ''))
  tables.set(kind, known)
  return known
}

/** The phrases of a list of its own. In the build for Node the lists that languages have are tables already. */
export function tableOfList(list: string): PhraseTable {
  return phraseTable([list])
}

/** The single words of a kind in all languages, another list only behind `completeTables`. */
export function wordsOf(kind: WordKind): readonly string[] {
  const known = words.get(kind) ?? lists.flatMap((list) => list[kind]?.match(/\S+/g) ?? [])
  words.set(kind, known)
  return known
}

/**
 * Loads what the tables lack, if a text is not plain (`isPlain`), of which they have all. They lack something only where the
 * build keeps it apart.
 */
export async function completeTables(isPlainText: () => boolean): Promise<void> {
  if (OTHER_LISTS === null || isComplete || isPlainText()) return
  const others = await OTHER_LISTS()
  if (isComplete) return
  isComplete = true
  lists = [...lists, ...others]
  tables.clear()
  words.clear()
}
