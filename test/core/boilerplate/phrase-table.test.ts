import { describe, expect, it } from 'vitest'
import type { LookUp } from '../../../src/core/boilerplate/candidates.ts'
import { LISTS } from '../../../src/core/boilerplate/phrase-lists.ts'
import { type PhraseTable, phraseTable } from '../../../src/core/boilerplate/phrase-table.ts'
import type { PhraseKind } from '../../../src/core/boilerplate/phrases/list.ts'
import { storedTable, tableFrom } from '../../../src/core/boilerplate/stored-table.ts'

/** What a table has by an index: its phrases with their keys. */
function found({ phraseAt }: PhraseTable, lookUp: LookUp, index: string): string[] {
  const some = lookUp(index) ?? []
  return some.map(({ key, at }) => JSON.stringify([key, phraseAt(at)[0], phraseAt(at)[1] ?? ''])).sort()
}

const KINDS = [...new Set(Object.values(LISTS).flatMap((list) => Object.keys(list)))].filter(
  (kind) => kind !== 'date',
) as PhraseKind[]

describe('a table of phrases', () => {
  it.each(KINDS)('that is read as texts ask for it has what a stored one has: %s', (kind) => {
    const lists = Object.values(LISTS).map((list) => list[kind] ?? '')
    const stored = storedTable(lists)
    const [read, kept] = [phraseTable(lists), tableFrom(stored)]
    expect(read.words).toEqual(kept.words)
    for (const word of kept.words)
      expect(found(read, read.byWord, word)).toEqual(found(kept, kept.byWord, word))
    for (const line of stored.starts.split('\n')) {
      const start = line.slice(0, line.indexOf('\t'))
      const wanted = found(kept, kept.byStart, start)
      expect(found(read, read.byStart, start)).toEqual(wanted)
      expect(found(read, read.byStart, start)).toEqual(wanted)
    }
  })

  it('knows no start and no word that no phrase has', () => {
    for (const table of [
      phraseTable(['show more / …see below']),
      tableFrom(storedTable(['show more / …see below'])),
    ])
      expect([table.byStart('xy'), table.byStart('#'), table.byWord(''), table.byWord('xy')]).toEqual(
        Array(4).fill(undefined),
      )
  })

  it('has the numbers, which texts begin with in many ways, by one start without a key', () => {
    for (const table of [phraseTable(['# replies']), tableFrom(storedTable(['# replies']))])
      expect(found(table, table.byStart, '#')).toEqual([
        JSON.stringify(['', '^(?:\\(?\\d+\\)? replies)', 'replies']),
      ])
  })
})
