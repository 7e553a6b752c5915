import { UserError } from '../../error.ts'
import type { Block, Page } from '../../page/block.ts'
import { checkpoint, type Signal } from '../../signal.ts'
import { blocksOf } from '../html/collector.ts'
import { openArchive } from '../zip.ts'
import { readPackage } from './package.ts'

/** Where a book says that its chapters are locked: https://www.w3.org/TR/epub-33/#sec-container-metainf-rights.xml */
const RIGHTS = 'META-INF/rights.xml'

/**
 * A book (EPUB 2 or 3) as a page: its chapters in reading order, without its navigation. A `UserError` where it is
 * damaged, locked, or would fill the memory. A signal ends it between two chapters.
 */
export async function parseEpub(bytes: Uint8Array, signal?: Signal): Promise<Page> {
  const archive = await openArchive(bytes)
  if (archive.names.includes(RIGHTS))
    throw new UserError('locked', 'locked against copying', 'take an edition without a lock')
  const { title, chapters } = await readPackage(archive)
  const blocks: Block[] = []
  for (const chapter of chapters) {
    await checkpoint(signal)
    const text = await archive.text(chapter)
    if (text !== null) for (const block of blocksOf(text, 'xhtml')) blocks.push(block)
  }
  return { title, blocks }
}
