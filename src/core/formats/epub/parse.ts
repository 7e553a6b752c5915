import { checkPageSize } from '../../article-limit.ts'
import { lockedBook } from '../../error.ts'
import { type Block, type Page, textLength } from '../../page/block.ts'
import { checkpoint, type Signal } from '../../signal.ts'
import { blocksOf } from '../html/blocks.ts'
import { openArchive } from '../zip.ts'
import { isImprintFile, isNoBookProse } from './imprint.ts'
import { readPackage } from './package.ts'

/** Where a book says that its chapters are locked: https://www.w3.org/TR/epub-33/#sec-container-metainf-rights.xml */
const RIGHTS = 'META-INF/rights.xml'

/**
 * A book (EPUB 2 or 3) as a page: its chapters in reading order, without navigation, imprint and notes. A `UserError` where it is
 * damaged, locked, or would fill the memory. A signal ends it between two chapters.
 */
export async function parseEpub(bytes: Uint8Array, signal?: Signal): Promise<Page> {
  const archive = await openArchive(bytes)
  if (archive.names.includes(RIGHTS)) throw lockedBook()
  const { title, chapters } = await readPackage(archive)
  const levels = chapterLevels()
  const blocks: Block[] = []
  let length = 0
  for (const chapter of chapters) {
    await checkpoint(signal)
    const text = await archive.text(chapter)
    if (text === null) continue
    const read = blocksOf(text, 'xhtml', isNoBookProse)
    if (chapters.length > 1 && isImprintFile(read)) continue
    const own = levels(read)
    for (const block of own) blocks.push({ ...block, chapter })
    length += textLength(own)
    checkPageSize(length, blocks.length)
  }
  return { title, blocks }
}

/**
 * Counts the levels of headings from the chapter's title on, which is 1, for one file after another. A file that begins
 * with a heading begins a chapter, whatever level it gives it; others go on with the chapter before.
 */
function chapterLevels(): (file: readonly Block[]) => Block[] {
  let top = 1
  return (file) => {
    const [first] = file
    top = first?.level ?? top
    return file.map((block) => {
      if (block.level === undefined) return block
      return { ...block, level: block === first ? 1 : Math.max(2, block.level - top + 1) }
    })
  }
}
