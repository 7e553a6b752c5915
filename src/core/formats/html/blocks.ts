import type { Block } from '../../page/block.ts'
import { blockCollector } from './collector.ts'
import { type Dialect, readTags } from './tags.ts'
import { isNoProse } from './unread.ts'

/** The prose of a document in reading order; of elements that are left out, nothing. */
export function blocksOf(markup: string, dialect?: Dialect, isLeftOut = isNoProse): readonly Block[] {
  const collector = blockCollector(isLeftOut)
  readTags(markup, collector, dialect)
  return collector.blocks
}
